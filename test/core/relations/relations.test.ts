import assert from "node:assert/strict";
import fc from "fast-check";
import type { Relation } from "../../../src/core/model/relation";
import type { Place, Table } from "../../../src/core/model/table";
import { decimal, roundDecimal } from "../../../src/core/numbers/decimal";
import { findRelations } from "../../../src/core/relations/find-relations";
import { oddPercents } from "../../../src/core/relations/percent";
import { isProduct, productOf } from "../../../src/core/relations/product";
import { findTables } from "../../../src/core/tables/find-tables";
import { parseGrid } from "../../grid";

function tableOf(grid: string): Table {
  const [table] = findTables(parseGrid(grid).sheet);
  assert.ok(table !== undefined);
  return table;
}

/** "C4" of a place, counted in the table's own rows and columns. */
const at = ({ row, column }: Place): string => `${row}:${column}`;

function text(relation: Relation): string {
  switch (relation.kind) {
    case "sum":
      return `${at(relation.total)} = ${relation.parts.map(at).join(" + ")}`;
    case "ratio":
      return `${at(relation.percent)} = ${at(relation.numerator)} / ${at(relation.denominator)} ${relation.rounding}`;
    case "copy":
      return `${at(relation.copy)} = ${at(relation.original)}`;
    case "product":
      return `${at(relation.product)} = ${at(relation.base)} × ${at(relation.rate)}`;
    case "difference":
      return `${at(relation.difference)} = ${at(relation.minuend)} - ${at(relation.subtrahend)}`;
    case "balance":
      return `${at(relation.result)} = ${relation.added.map(at).join(" + ")} - ${relation.taken.map(at).join(" - ")}`;
    case "average":
      return `${at(relation.average)} = ${at(relation.dividend)} / ${at(relation.divisor)} 10^${relation.power}`;
    case "growth":
      return `${at(relation.percent)} = growth of ${at(relation.current)} over ${at(relation.previous)}`;
    case "hundred":
      return `${relation.parts.map(at).join(" + ")} = 100`;
    case "atMost":
      return `${at(relation.part)} ≤ ${at(relation.whole)}`;
  }
}

const appendix = `
Đơn vị    | BHYT     |           |               | Bao phủ BHYT |              |                   |
          | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%) | Dân số       | Chỉ tiêu (%) | Số người tham gia | Tỷ lệ (%)
Ninh Sơn  | 68.699   | 67.269    | 97,92%        | 72.932       | 94,2%        | 67.269            | 92,24%
Tổng cộng | 68.699   | 67.269    | 97,92%        | 72.932       | 94,2%        | 67.269            | 92,24%
`;

describe("findRelations", () => {
  it("says everything that must hold in the health and coverage blocks", () => {
    assert.deepEqual(findRelations(tableOf(appendix)).map(text), [
      "1:0 = 0:0",
      "1:1 = 0:1",
      "1:3 = 0:3",
      "1:5 = 0:5",
      "0:2 = 0:1 / 0:0 halfUp",
      "1:2 = 1:1 / 1:0 halfUp",
      "0:6 = 0:5 / 0:3 halfUp",
      "1:6 = 1:5 / 1:3 halfUp",
      "0:5 = 0:1",
      "1:5 = 1:1",
      "0:0 = 0:3 × 0:4",
      "1:0 = 1:3 × 1:4",
      "0:5 ≤ 0:3",
      "1:5 ≤ 1:3",
    ]);
  });

  it("leaves out blank parts, and relations with a blank operand", () => {
    const grid = `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 100      |           | 50%
Ninh Hải  | 200      | 100       | 50%
Tổng cộng | 300      | 100       |
`;
    assert.deepEqual(findRelations(tableOf(grid)).map(text), [
      "2:0 = 0:0 + 1:0",
      "2:1 = 1:1",
      "1:2 = 1:1 / 1:0 halfUp",
    ]);
  });

  it("takes each attainment's own target and actual", () => {
    const grid = `
Đơn vị   | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%) | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn | 100      | 50        | 50%           | 10       | 9         | 90%
`;
    assert.deepEqual(findRelations(tableOf(grid)).map(text), [
      "0:2 = 0:1 / 0:0 halfUp",
      "0:5 = 0:4 / 0:3 halfUp",
    ]);
  });

  it("infers that a column cuts", () => {
    const grid = `
Đơn vị   | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn | 300      | 200       | 66,66%
Ninh Hải | 400      | 100       | 25,00%
`;
    const relations = findRelations(tableOf(grid));
    assert.deepEqual(
      relations.map((relation) => relation.kind === "ratio" && relation.rounding),
      ["cut", "cut"],
    );
  });
});

describe("oddPercents", () => {
  const verdicts: readonly (readonly [string, string, string, string | null])[] = [
    ["1.000", "918", "91,8%", null],
    ["601.217", "552.247", "91,90%", "padded"],
    ["31.911", "33.545", "100%", "capped"],
    ["31.911", "33.545", "100,00%", "capped"],
    ["300", "200", "66,66%", "cut"],
    ["300", "200", "66,65%", "wrong"],
    ["300", "250", "100%", "wrong"],
    ["0", "5", "10%", "baseless"],
  ];
  for (const [target, actual, percent, verdict] of verdicts) {
    it(`${actual} / ${target} printed ${percent} is ${verdict ?? "right"}`, () => {
      // a second, plain row makes the column one that rounds half up
      const grid = `
Đơn vị   | Chỉ tiêu  | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn | ${target} | ${actual} | ${percent}
Ninh Hải | 300       | 200       | 66,67%
`;
      const table = tableOf(grid);
      const [odd] = oddPercents(table, findRelations(table));
      assert.equal(odd?.verdict ?? null, verdict);
    });
  }
});

describe("isProduct", () => {
  const population = fc.integer({ min: 1, max: 2_000_000 });
  const rate = fc.record({
    units: fc.integer({ min: 1, max: 10_000 }),
    scale: fc.integer({ min: 0, max: 2 }),
  });

  it("holds for the product, rounded either way", () => {
    fc.assert(
      fc.property(population, rate, (people, { units, scale }) => {
        const [base, percent] = [decimal(people), decimal(units, scale)];
        const product = decimal(base.units * percent.units, scale + 2);
        assert.ok(isProduct(productOf(base, percent), base, percent));
        assert.ok(isProduct(roundDecimal(product, 0, "cut"), base, percent));
      }),
    );
  });

  it("does not hold a printed digit and a person away", () => {
    fc.assert(
      fc.property(population, rate, (people, { units, scale }) => {
        const [base, percent] = [decimal(people), decimal(units, scale)];
        const digit = decimal(base.units, scale + 2);
        const far = productOf(base, percent).units + roundDecimal(digit, 0, "cut").units + 3n;
        assert.ok(!isProduct(decimal(far), base, percent));
      }),
    );
  });
});
