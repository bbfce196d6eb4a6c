import { deepEqual, equal, ok } from "node:assert/strict";
import type { Decimal } from "../../../src/core/model/decimal";
import type { Explanation } from "../../../src/core/model/cause";
import type { Content } from "../../../src/core/model/content";
import type { Table } from "../../../src/core/model/table";
import type { CellValue, Sheet } from "../../../src/core/model/workbook";
import { parseDecimal } from "../../../src/core/numbers/decimal";
import { repairFigures } from "../../../src/core/rules/repair-figures";
import { findTables } from "../../../src/core/tables/find-tables";

const header: readonly CellValue[] = ["Đơn vị", "Chỉ tiêu", "Thực hiện", "Tỉ lệ đạt (%)"];

interface Cells {
  readonly rows: readonly (readonly CellValue[])[];
  readonly formats?: readonly string[];
  readonly formulas?: ReadonlyMap<string, string>;
}

/** A table of one sheet, its first row the header. */
function tableOf({ rows, formats = [], formulas = new Map() }: Cells) {
  const values = [header, ...rows];
  const sheet: Sheet = {
    name: "Trang",
    row: 0,
    column: 0,
    values,
    formulas: values.map((cells, row) =>
      cells.map((_, column) => formulas.get(`${row},${column}`) ?? null),
    ),
    numberFormats: values.map((cells) => cells.map((_, column) => formats[column] ?? "General")),
  };
  const [table] = findTables(sheet);
  ok(table);
  return table;
}

/** An explanation by which these figures are wrong: row and column of the body, and the value meant. */
const explanationOf = (
  ...figures: readonly (readonly [row: number, column: number, value: string])[]
): Explanation => {
  const repairs = figures.map(([row, column, text]) => {
    const value: Decimal = parseDecimal(text);
    const place = { row, column };
    return { place, printed: value, value, interval: { low: value, high: value }, slip: null };
  });
  const places = repairs.map(({ place }) => place);
  return {
    operations: [{ kind: "typed", cells: places.slice(0, 1), followers: places.slice(1) }],
    freed: places,
    cost: 2,
    proven: true,
    repairs: repairs.map((repair) => ({ ...repair, certain: false })),
    implications: [],
  };
};

const english: Cells["rows"] = [
  ["Bác Ái", "1,722", "1,646", "95.59%"],
  ["Ninh Sơn", "3,404", "3,214", "94.42%"],
  ["Ninh Hải", "3,604", "3,345", "92.81%"],
  ["Tổng cộng", "8,730", "8,205", "93.99%"],
];
const vietnamese = english.map((cells) =>
  cells.map((cell) => String(cell).replace(/[.,]/g, (mark) => (mark === "." ? "," : "."))),
);
const numbers: Cells["rows"] = [
  ["Bác Ái", 1722, 1646, 95.59],
  ["Ninh Sơn", 3404, 3214, 94.42],
  ["Ninh Hải", 3604, 3345, 92.81],
  ["Tổng cộng", 8730, 8205, 93.99],
];
const fractions = numbers.map((cells) =>
  cells.map((cell, column) => (column === 3 && typeof cell === "number" ? cell / 100 : cell)),
);

const cases: readonly (readonly [
  name: string,
  cells: Cells,
  column: number,
  value: string,
  content: Content,
  format: string,
])[] = [
  ["a text in English notation", { rows: english }, 1, "3124", "3,124", "General"],
  ["a text in Vietnamese notation", { rows: vietnamese }, 1, "3124", "3.124", "General"],
  ["a percent as text", { rows: english }, 2, "94.4", "94.4%", "General"],
  ["a percent as Vietnamese text", { rows: vietnamese }, 2, "94.40", "94,40%", "General"],
  ["a number", { rows: numbers }, 1, "3124", 3124, "General"],
  [
    "a number with its format",
    { rows: numbers, formats: ["General", "#,##0", "#,##0", "0.00"] },
    1,
    "3124",
    3124,
    "#,##0",
  ],
  ["percent points", { rows: numbers }, 2, "105.12", 105.12, "General"],
  [
    "percent points whose format shows too little",
    { rows: numbers, formats: ["General", "General", "General", "0"] },
    2,
    "105.12",
    105.12,
    "#,##0.00",
  ],
  [
    "a percent format",
    { rows: fractions, formats: ["General", "General", "General", "0.00%"] },
    2,
    "94.4",
    0.944,
    "0.00%",
  ],
  [
    "a percent format that shows too little",
    { rows: fractions, formats: ["General", "General", "General", "0%"] },
    2,
    "105.12",
    1.0512,
    "0.00%",
  ],
  ["a fraction without a format", { rows: fractions }, 2, "94.4", 0.944, "General"],
];

const mend = (table: Table, explanation: Explanation) =>
  repairFigures(table, explanation, explanation.repairs);

describe("figures mended in their cells", () => {
  for (const [name, cells, column, value, content, format] of cases) {
    it(`as ${name}`, () => {
      const [edit, ...others] = mend(tableOf(cells), explanationOf([1, column, value]));
      deepEqual(others, []);
      deepEqual(edit?.after, { contents: [[content]], numberFormats: [[format]] });
      deepEqual(edit?.before.contents, [[cells.rows[1]?.[column + 1]]]);
    });
  }

  it("without separators where the text they replace has none", () => {
    const plain = english.map((cells) => cells.map((cell) => String(cell).replaceAll(",", "")));
    const [edit] = mend(tableOf({ rows: plain }), explanationOf([1, 1, "3124"]));
    deepEqual(edit?.after.contents, [["3124"]]);
  });

  it("of one column as one edit", () => {
    const edits = mend(
      tableOf({ rows: numbers }),
      explanationOf([0, 1, "1"], [1, 1, "2"], [1, 2, "3"]),
    );
    deepEqual(
      edits.map(({ after }) => after.contents),
      [[[1], [2]], [[3]]],
    );
  });

  const percent = new Map([["2,3", "=C3/B3*100"]]);
  it("leave a formula to compute from them", () => {
    const table = tableOf({ rows: numbers, formulas: percent });
    const edits = mend(table, explanationOf([1, 1, "3124"], [1, 2, "91.77"]));
    equal(edits.length, 1);
    deepEqual(edits[0]?.after.contents, [[3124]]);
  });
  it("are none where a formula itself is wrong", () => {
    const table = tableOf({ rows: numbers, formulas: percent });
    deepEqual(mend(table, explanationOf([1, 2, "91.77"])), []);
  });
});
