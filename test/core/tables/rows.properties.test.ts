import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding } from "../../../src/core/model/finding";
import { review } from "../../../src/core/review";
import { parseGrid, workbookOf } from "../../grid";

const seed = 20240630;

/** How the rows of a table show which group they stand in. */
const signs = ["roman", "letters", "decimals", "unnumbered", "indent", "none", "areas"] as const;
/** What stands under every unit. */
const under = ["nothing", "of which", "parts that add up", "parts that do not"] as const;

const figure = fc.integer({ min: 30, max: 90_000 });
const columns = 3;

const grouped = fc.record({
  sign: fc.constantFrom(...signs),
  under: fc.constantFrom(...under),
  total: fc.constantFrom("top", "bottom", "none"),
  groups: fc.array(fc.array(fc.tuple(figure, figure, figure), { minLength: 2, maxLength: 5 }), {
    minLength: 2,
    maxLength: 4,
  }),
});

type Grouped = typeof grouped extends fc.Arbitrary<infer Value> ? Value : never;
type Line = readonly [ordinal: string, name: string, figures: readonly number[]];

const sumOf = (lines: readonly (readonly number[])[]): readonly number[] =>
  Array.from({ length: columns }, (_, at) => lines.reduce((sum, line) => sum + (line[at] ?? 0), 0));

/** The lines of a table in which every total is the sum it should be. */
function linesOf({ sign, under: kind, total, groups }: Grouped): readonly Line[] {
  let units = 0;
  const body = groups.flatMap((members, group): readonly Line[] => {
    const heads = { roman: ["I", "II", "III", "IV"], letters: ["A", "B", "C", "D"] };
    const ordinal =
      sign === "roman" || sign === "letters"
        ? (heads[sign][group] ?? "")
        : sign === "decimals"
          ? `${group + 1}`
          : "";
    const name = `${sign === "areas" ? "Huyện " : "Miền "}${"ABCD"[group] ?? ""}`;
    const rows = members.flatMap((figures, at): readonly Line[] => {
      units += 1;
      const isBare = sign === "indent" || sign === "none" || sign === "areas";
      const own = sign === "decimals" ? `"${group + 1}.${at + 1}"` : isBare ? "" : `${units}`;
      const label = `Xã số ${units} Đông`;
      const unit: Line = [own, sign === "indent" ? `"   ${label}"` : label, figures];
      return [unit, ...partsOf(kind, figures)];
    });
    return [[ordinal, name, sumOf(members)], ...rows];
  });
  const all: Line = ["", "Tổng cộng", sumOf(groups.flat())];
  return total === "none" ? body : total === "top" ? [all, ...body] : [...body, all];
}

function partsOf(kind: Grouped["under"], figures: readonly number[]): readonly Line[] {
  const third = figures.map((one) => Math.floor(one / 3));
  switch (kind) {
    case "nothing":
      return [];
    case "of which":
      return [["", "Trong đó: nữ", third]];
    case "parts that add up":
      return [
        ["", "- Hành chính", third],
        ["", "- Doanh nghiệp", figures.map((one, at) => one - (third[at] ?? 0))],
      ];
    case "parts that do not":
      return [
        ["", "- Nợ trên 3 tháng", third],
        ["", "- Nợ trên 6 tháng", third.map((one) => Math.floor(one / 2))],
      ];
  }
}

const findingsOf = (lines: readonly Line[]): readonly Finding[] => {
  const header = "TT | Đơn vị | Số người | Số hồ sơ | Số thẻ";
  const text = lines.map(([ordinal, name, figures]) => [ordinal, name, ...figures].join(" | "));
  const { sheet } = parseGrid([header, ...text].join("\n"));
  return review(workbookOf(sheet)).tables.flatMap(({ findings }) => findings);
};

describe("rows in groups", () => {
  it("agree silently, whatever shows the groups", () => {
    fc.assert(
      fc.property(grouped, (table) => {
        assert.deepEqual(findingsOf(linesOf(table)), []);
      }),
      { seed, numRuns: 150 },
    );
  });

  it("show one changed figure of a total or a group", () => {
    fc.assert(
      fc.property(
        grouped.filter(({ total }) => total !== "none"),
        fc.nat(columns - 1),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (table, column, which, by) => {
          const lines = linesOf(table);
          const heads = lines.flatMap(([, name], at) =>
            /^(Tổng|Miền|Huyện)/.test(name) ? [at] : [],
          );
          const row = heads[which % heads.length];
          const broken = lines.map(([ordinal, name, figures], at): Line => {
            const changed = figures.map((one, across) => (across === column ? one + by : one));
            return [ordinal, name, at === row ? changed : figures];
          });
          const found = findingsOf(broken);
          assert.ok(found.some(({ detail }) => detail.rule === "sum"));
        },
      ),
      { seed, numRuns: 150 },
    );
  });
});
