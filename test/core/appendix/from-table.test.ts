import { deepEqual, ok } from "node:assert/strict";
import { sampleSheet } from "../../../bench/sample";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import { appendixFromTable } from "../../../src/core/appendix/from-table";
import { columnIndex, rangeRef, rowIndex } from "../../../src/core/model/reference";
import type { Block, Figure, Measure, Table, TableRow } from "../../../src/core/model/table";
import { parseDecimal } from "../../../src/core/numbers/decimal";
import { findTables } from "../../../src/core/tables/find-tables";
import { sampleInput } from "./sample";

const number = (plain: string): Figure => ({
  kind: "number",
  value: parseDecimal(plain),
  stored: "number",
  style: null,
  slippedFrom: null,
});
const blank: Figure = { kind: "blank" };

const roles: readonly (readonly [Block, Measure])[] = [
  ["coverage", "targetRate"],
  ["compulsory", "target"],
  ["compulsory", "attainment"],
  ["coverage", "insured"],
  ["other", "other"],
];

const rows: readonly (readonly [TableRow["kind"], string, readonly Figure[]])[] = [
  ["group", "Khối huyện", [blank, blank, blank, blank, blank]],
  [
    "unit",
    "Bác  Ái",
    [number("100"), number("1722"), number("95.59"), number("33545"), number("1")],
  ],
  ["unit", "Ninh Sơn", [number("94.2"), { kind: "unreadable", text: "?" }, blank, blank, blank]],
  ["memo", "Trong đó: nữ", [blank, number("7"), blank, blank, blank]],
  ["total", "Tổng cộng", [number("94.75"), number("5126"), blank, number("9"), blank]],
];

const table: Table = {
  range: rangeRef("Trang 1", 3, 0, 8, 7),
  sheet: { name: "Trang 1", row: 0, column: 0, values: [], formulas: [], numberFormats: [] },
  title: ["TỔNG HỢP", "(Kèm theo …)", " Đơn vị tính: Người"],
  unitColumn: columnIndex(1),
  columns: roles.map(([block, measure], at) => ({
    column: columnIndex(at + 2),
    block,
    measure,
    unit: "count",
    heading: "",
    headings: [],
    mark: null,
    formula: null,
  })),
  rows: rows.map(([kind, label], at) => ({
    row: rowIndex(at),
    kind,
    label,
    level: 0,
    origin: "label",
  })),
  figures: rows.map(([, , figures]) => figures),
  style: null,
};

describe("appendixFromTable", () => {
  const input = appendixFromTable(coverageForm, table, ["Trang 1"]);

  it("takes units and their typed figures by what the columns count", () => {
    deepEqual(input.units, [
      { name: "Bác Ái", figures: { "1": parseDecimal("1722"), "14": parseDecimal("100") } },
      { name: "Ninh Sơn", figures: { "14": parseDecimal("94.2") } },
    ]);
  });

  it("takes of the total row only what the form cannot add up", () => {
    deepEqual(input.totals, { "14": parseDecimal("94.75") });
  });

  it("leaves the unit line to the form", () => {
    deepEqual(input.title, ["TỔNG HỢP", "(Kèm theo …)"]);
  });

  it("takes the printed sample, mixed separators and all, as it was meant", () => {
    const [printed] = findTables(sampleSheet());
    ok(printed);
    deepEqual(appendixFromTable(coverageForm, printed, ["Phụ lục"]), sampleInput);
  });

  it("manages without a total row", () => {
    const units = { ...table, rows: table.rows.slice(0, 4), figures: table.figures.slice(0, 4) };
    deepEqual(appendixFromTable(coverageForm, units, []).totals, {});
  });
});
