import type { CellBlock } from "../../src/core/model/edit";
import type { Finding, FindingDetail, Repair } from "../../src/core/model/finding";
import { cellRef, columnIndex, rangeRef, rowIndex } from "../../src/core/model/reference";
import type { Relation } from "../../src/core/model/relation";
import type { Review, TableReview } from "../../src/core/model/review";
import type { Severity } from "../../src/core/model/severity";
import type { Table } from "../../src/core/model/table";

export const sheetName = "Phụ lục";

/** A table of a few rows, of which tests need little more than where it stands. */
export const tableAt = (
  sheet: string,
  row: number,
  title = "TỔNG HỢP SỐ NGƯỜI THAM GIA",
): Table => ({
  range: rangeRef(sheet, row, 0, 11, 18),
  sheet: { name: sheet, row: 0, column: 0, values: [], formulas: [], numberFormats: [] },
  title: title === "" ? [] : [title],
  unitColumn: columnIndex(1),
  columns: [],
  rows: [
    { row: rowIndex(row + 3), kind: "unit", level: 0, origin: "label", label: "Ninh Sơn" },
    { row: rowIndex(row + 4), kind: "total", level: 0, origin: "label", label: "Tổng cộng" },
  ],
  figures: [[], []],
  style: "en",
});

const details: Readonly<Record<Severity, FindingDetail>> = {
  error: {
    rule: "sum",
    printed: { units: 552247n, scale: 0 },
    expected: { units: 556825n, scale: 0 },
    along: "rows",
    partCount: 7,
    misadded: null,
  },
  warning: {
    rule: "over-population",
    insured: { units: 33545n, scale: 0 },
    population: { units: 31911n, scale: 0 },
  },
  info: {
    rule: "padded-percent",
    printed: { units: 9190n, scale: 2 },
    expected: { units: 9185n, scale: 2 },
  },
};

/** A finding at a cell of the sample sheet, by zero-based row and column. */
export const findingAt = (
  severity: Severity,
  row: number,
  column: number,
  more: Partial<Finding> = {},
): Finding => ({
  severity,
  cells: [cellRef(sheetName, row, column)],
  operands: [1, 2, 3].map((up) => cellRef(sheetName, row - up, column)),
  where: { row: "Tổng cộng", column: "BHYT – Thực hiện", mark: "8" },
  detail: details[severity],
  repair: null,
  ...more,
});

const oneCell = (content: string | number): CellBlock => ({
  contents: [[content]],
  numberFormats: [["General"]],
});

/** A repair of one cell of the sample sheet. */
export const repairAt = (
  row: number,
  column: number,
  before: string | number,
  after: string | number,
): Repair => ({
  edits: [
    {
      kind: "setCells",
      range: rangeRef(sheetName, row, column, 1, 1),
      before: oneCell(before),
      after: oneCell(after),
    },
  ],
});

const someRelation: Relation = {
  kind: "copy",
  origin: "label",
  copy: { row: 0, column: 1 },
  original: { row: 0, column: 0 },
};

export const tableReview = (
  findings: readonly Finding[],
  table: Table = tableAt(sheetName, 3),
): TableReview => ({
  table,
  relations: Array<Relation>(77).fill(someRelation),
  findings,
  uncompared: 13,
});

export const reviewOf = (...findings: readonly Finding[]): Review => ({
  tables: [tableReview(findings)],
});
