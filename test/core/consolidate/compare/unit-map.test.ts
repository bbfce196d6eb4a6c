import { deepEqual, equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { readUnitMap } from "../../../../src/core/consolidate/compare/read-unit-map";
import { shareOut } from "../../../../src/core/consolidate/compare/share-out";
import { decimal, sumDecimals } from "../../../../src/core/numbers/decimal";
import { formatDecimal } from "../../../../src/core/numbers/format";
import { parseGrid, workbookOf } from "../../../grid";

const former = ["Xã A", "Xã B", "Xã C"];
const present = ["Xã Đông", "Xã Tây"];

function read(rows: string, name = "Bảng ánh xạ") {
  const { sheet } = parseGrid(`Đơn vị cũ | Đơn vị mới | Tỉ lệ\n${rows}`, { name });
  return readUnitMap(
    workbookOf(parseGrid("Khác | Trang", { name: "Khác" }).sheet, sheet),
    former,
    present,
  );
}

const shares = (rows: string): readonly string[] =>
  read(rows)?.map.shares.map(
    ({ from, to, percent }) => `${from} → ${to} ${formatDecimal(percent)}`,
  ) ?? [];

describe("readUnitMap", () => {
  it("reads percents, fractions, texts and names spelled otherwise", () => {
    deepEqual(
      shares(
        `xã a | Đông | 60%\nXã A | Tây | 40%\nXã B | Xã Đông | 0,25\nXã B | Xã Tây | 0,75\nXã C | Xã Tây | "100"`,
      ),
      [
        "Xã A → Xã Đông 60",
        "Xã A → Xã Tây 40",
        "Xã B → Xã Đông 25",
        "Xã B → Xã Tây 75",
        "Xã C → Xã Tây 100",
      ],
    );
  });

  it("takes a former unit over the merged rows below it", () => {
    deepEqual(shares("Xã A | Xã Đông | 30\n | Xã Tây | 70").slice(0, 2), [
      "Xã A → Xã Đông 30",
      "Xã A → Xã Tây 70",
    ]);
  });

  it("takes units wholly where no share is given", () => {
    const { sheet } = parseGrid("Đơn vị cũ | Đơn vị mới\nXã A | Xã Đông\nXã B | Xã Đông");
    const reading = readUnitMap(workbookOf(sheet), former, present);
    equal(reading?.map.shares.length, 2);
    deepEqual(reading.problems, [{ kind: "missingFormer", name: "Xã C" }]);
  });

  const faults: readonly (readonly [string, string, readonly string[]])[] = [
    ["shares that do not add up", "Xã A | Xã Đông | 60%\nXã A | Xã Tây | 30%", ["sharesNotWhole"]],
    ["an unknown former unit", "Xã Z | Xã Đông | 100%", ["unknownFormer", "missingFormer"]],
    ["an unknown present unit", "Xã A | Xã Bắc | 100%", ["unknownPresent"]],
    ["a pair twice", "Xã A | Xã Đông | 50%\nXã A | Xã Đông | 50%", ["repeated"]],
    ["a share that is no number", "Xã A | Xã Đông | nửa", ["unreadableShare"]],
    ["a negative share", "Xã A | Xã Đông | -5\nXã A | Xã Tây | 105", ["unreadableShare"]],
  ];
  for (const [what, rows, kinds] of faults) {
    it(`says what is wrong: ${what}`, () => {
      const reading = read(`${rows}\nXã B | Xã Tây | 100%\nXã C | Xã Tây | 100%`);
      ok(reading !== null);
      deepEqual(
        reading.problems.map(({ kind }) => kind),
        kinds,
      );
      ok(reading.map.shares.every(({ from }) => from !== "Xã A"));
    });
  }

  it("is none where no sheet is headed so", () => {
    equal(readUnitMap(workbookOf(parseGrid("Đơn vị | Số").sheet), former, present), null);
  });
});

describe("shareOut", () => {
  it("gives what is left over to the largest remainders", () => {
    const parts = shareOut(decimal(10), [decimal(1), decimal(1), decimal(1)]);
    deepEqual(parts.map(formatDecimal), ["4", "3", "3"]);
    deepEqual(shareOut(decimal(-7), [decimal(25), decimal(75)]).map(formatDecimal), ["-2", "-5"]);
  });

  it("adds up again, each part within one of its exact share", () => {
    const share = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(
        fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }),
        fc.array(share, { minLength: 1, maxLength: 8 }).filter((all) => all.some((one) => one > 0)),
        fc.nat(3),
        (units, weights, scale) => {
          const figure = { units, scale };
          const parts = shareOut(
            figure,
            weights.map((weight) => decimal(weight, 2)),
          );
          deepEqual(sumDecimals(parts), figure);
          const all = BigInt(weights.reduce((sum, weight) => sum + weight, 0));
          parts.forEach((part, at) => {
            const off = part.units * all - units * BigInt(weights[at] ?? 0);
            ok(off < all && off > -all);
          });
        },
      ),
    );
  });
});
