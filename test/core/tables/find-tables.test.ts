import assert from "node:assert/strict";
import { formatRange } from "../../../src/core/model/a1";
import type { Sheet } from "../../../src/core/model/workbook";
import { findTables } from "../../../src/core/tables/find-tables";
import { parseGrid } from "../../grid";

const appendix = `
TỔNG HỢP SỐ NGƯỜI THAM GIA | | | | |
(Kèm theo Báo cáo số 12)   | | | | |
                           | | | | Đơn vị tính: Người |
STT | Đơn vị    | BHYT     |           |               | Bao phủ BHYT
    |           | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%) | Dân số
A   | B         | 7        | 8         | 9             | 13
1   | Ninh Sơn  | 68.699   | 67.269    | 97,92%        | 72.932
2   | Ninh Hải  | 87.318   | 86.315    | 98,85%        | 93.838
    | Tổng cộng | 156.017  | 153.584   | 98,44%        | 166.770
                           | | | | |
    | NGƯỜI LẬP |          |           | GIÁM ĐỐC      |
`;

/** The same sheet with every text written another way. */
const rewrite = (sheet: Sheet, write: (text: string) => string): Sheet => ({
  ...sheet,
  values: sheet.values.map((row) =>
    row.map((value) => (typeof value === "string" ? write(value) : value)),
  ),
});

const shape = (sheet: Sheet) =>
  findTables(sheet).map(({ range, columns, rows }) => ({
    range: formatRange(range),
    columns: columns.map(({ block, measure, unit, mark }) => [block, measure, unit, mark]),
    rows: rows.map(({ kind }) => kind),
  }));

describe("findTables", () => {
  const { sheet } = parseGrid(appendix);
  const [table] = findTables(sheet);
  assert.ok(table !== undefined);

  it("reads title, range, units and total", () => {
    assert.deepEqual(table.title, [
      "TỔNG HỢP SỐ NGƯỜI THAM GIA",
      "(Kèm theo Báo cáo số 12)",
      "Đơn vị tính: Người",
    ]);
    assert.equal(formatRange(table.range), "A4:F9");
    assert.equal(table.unitColumn, 1);
    assert.deepEqual(
      table.rows.map(({ kind, label, row }) => [kind, label, row]),
      [
        ["unit", "Ninh Sơn", 6],
        ["unit", "Ninh Hải", 7],
        ["total", "Tổng cộng", 8],
      ],
    );
  });

  it("reads what each column is", () => {
    assert.deepEqual(
      table.columns.map(({ block, measure, unit, heading, mark }) => [
        block,
        measure,
        unit,
        heading,
        mark,
      ]),
      [
        ["health", "target", "count", "BHYT – Chỉ tiêu", "7"],
        ["health", "actual", "count", "BHYT – Thực hiện", "8"],
        ["health", "attainment", "percent", "BHYT – Tỉ lệ đạt (%)", "9"],
        ["coverage", "population", "count", "Bao phủ BHYT – Dân số", "13"],
      ],
    );
  });

  const spellings: Readonly<Record<string, (text: string) => string>> = {
    "decomposed diacritics": (text) => text.normalize("NFD"),
    capitals: (text) => text.toUpperCase(),
    "tỷ for tỉ": (text) => text.replace("Tỉ", "Tỷ"),
    "line breaks and double spaces": (text) => text.replace(/ /g, "\n ").concat(" "),
    "no diacritics but đ": (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, ""),
  };
  for (const [name, write] of Object.entries(spellings)) {
    it(`reads the same through ${name}`, () => {
      assert.deepEqual(shape(rewrite(sheet, write)), shape(sheet));
    });
  }

  it("keeps its place in a used range that begins elsewhere", () => {
    const moved = parseGrid(appendix, { name: "Biểu 2", row: 40, column: 3 });
    const [found] = findTables(moved.sheet);
    assert.ok(found !== undefined);
    assert.equal(found.range.sheet, "Biểu 2");
    assert.equal(formatRange(found.range), "D44:I49");
    assert.equal(found.unitColumn, 4);
    assert.deepEqual(
      found.columns.map(({ column }) => column),
      [5, 6, 7, 8],
    );
  });

  it("finds nothing on an empty sheet", () => {
    assert.deepEqual(findTables({ ...sheet, values: [], formulas: [], numberFormats: [] }), []);
  });
});
