import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding } from "../../src/core/model/finding";
import type { CellRef } from "../../src/core/model/reference";
import type { CellValue, Sheet } from "../../src/core/model/workbook";
import { review } from "../../src/core/review";
import { workbookOf } from "../grid";
import { cleanSheet, cleanTable, countColumns, type CleanTable } from "./tables/clean-table";

const seed = 20240630;

const findingsOf = (sheet: Sheet): readonly Finding[] =>
  review(workbookOf(sheet)).tables.flatMap(({ findings }) => findings);

const said = ({ detail }: Finding): string =>
  JSON.stringify(detail, (_, value: unknown) => (typeof value === "bigint" ? `${value}` : value));

/** A held figure changed as its cell holds it. */
function changed(value: CellValue, by: number): CellValue {
  if (typeof value === "number") return value + by;
  const digits = Number(String(value).replace(/[.,]/g, "")) + by;
  const separator = /[.,]/.exec(String(value))?.[0] ?? ".";
  return String(digits).replace(/\B(?=(?:\d{3})+$)/g, separator);
}

const withCell = (sheet: Sheet, row: number, column: number, value: CellValue): Sheet => ({
  ...sheet,
  values: sheet.values.map((line, at) =>
    at === row ? line.map((one, across) => (across === column ? value : one)) : line,
  ),
});

/** A table with one wrong count: its unit, its column of figures, and by how much. */
const brokenTable = fc.record({
  table: cleanTable,
  unit: fc.nat(),
  column: fc.constantFrom(...countColumns),
  by: fc.integer({ min: 1, max: 5000 }),
});

function breakTable(broken: {
  readonly table: CleanTable;
  readonly unit: number;
  readonly column: number;
  readonly by: number;
}): Sheet {
  const { sheet, firstUnit, firstFigure } = cleanSheet(broken.table);
  const row = firstUnit + (broken.unit % broken.table.units.length);
  const column = firstFigure + broken.column;
  return withCell(sheet, row, column, changed(sheet.values[row]?.[column] ?? null, broken.by));
}

describe("the check", () => {
  it("finds nothing in a clean table, however it is held, but that texts are texts", () => {
    fc.assert(
      fc.property(cleanTable, (table) => {
        const { sheet } = cleanSheet(table);
        const { tables } = review(workbookOf(sheet));
        assert.equal(tables.length, 1);
        assert.equal(tables[0]?.uncompared, 0);
        const isText = table.holding.endsWith("text");
        const rules = tables.flatMap(({ findings }) => findings.map(({ detail }) => detail.rule));
        assert.deepEqual(rules, isText ? ["text-number"] : []);
      }),
      { seed, numRuns: 150 },
    );
  });

  it("finds one changed count, whichever it is", () => {
    fc.assert(
      fc.property(brokenTable, (broken) => {
        const errors = findingsOf(breakTable(broken)).filter(
          ({ severity }) => severity === "error",
        );
        assert.ok(errors.some(({ detail }) => detail.rule === "sum"));
      }),
      { seed, numRuns: 150 },
    );
  });

  it("finds a changed total", () => {
    fc.assert(
      fc.property(brokenTable, ({ table, column, by }) => {
        const { sheet, totalRow, firstFigure } = cleanSheet(table);
        const at = firstFigure + column;
        const value = changed(sheet.values[totalRow]?.[at] ?? null, by);
        const sums = findingsOf(withCell(sheet, totalRow, at, value)).filter(
          ({ detail }) => detail.rule === "sum",
        );
        assert.deepEqual(
          sums.map(({ cells: [cell] }) => [cell.row, cell.column]),
          [[totalRow, at]],
        );
      }),
      { seed, numRuns: 150 },
    );
  });

  it("moves its findings with the table", () => {
    const moves = fc.record({
      row: fc.integer({ min: 0, max: 40 }),
      column: fc.integer({ min: 0, max: 20 }),
      above: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(brokenTable, moves, (broken, { row, column, above }) => {
        const sheet = breakTable(broken);
        const empty = <Cell>(cell: Cell, lines: readonly (readonly Cell[])[]) => [
          ...Array.from({ length: above }, () => (lines[0] ?? []).map(() => cell)),
          ...lines,
        ];
        const moved: Sheet = {
          name: "Trang khác",
          row,
          column,
          values: empty<CellValue>(null, sheet.values),
          formulas: empty<string | null>(null, sheet.formulas),
          numberFormats: empty("General", sheet.numberFormats),
        };
        const down = row + above;
        const shift = (cell: CellRef) => [cell.row + down, cell.column + column];
        assert.deepEqual(
          findingsOf(moved).map((one) => [said(one), one.cells.map((c) => [c.row, c.column])]),
          findingsOf(sheet).map((one) => [said(one), one.cells.map(shift)]),
        );
      }),
      { seed, numRuns: 60 },
    );
  });

  it("permutes its findings with the units", () => {
    fc.assert(
      fc.property(brokenTable, fc.nat(), (broken, turn) => {
        const { table } = broken;
        const { firstUnit } = cleanSheet(table);
        const count = table.units.length;
        const sheet = breakTable(broken);
        // a rotation, after which the ordinals no longer count up
        const from = (row: number): number =>
          row < firstUnit || row >= firstUnit + count
            ? row
            : firstUnit + ((row - firstUnit + turn) % count);
        const turned = <Cell>(lines: readonly (readonly Cell[])[]) =>
          lines.map((_, row) => lines[from(row)] ?? []);
        const permuted: Sheet = {
          ...sheet,
          values: turned(sheet.values),
          formulas: turned(sheet.formulas),
          numberFormats: turned(sheet.numberFormats),
        };
        const about = (findings: readonly Finding[]) =>
          findings
            .filter(({ detail }) => detail.rule !== "text-number")
            .map((one) => `${one.where.row} ${one.where.column} ${said(one)}`)
            .sort();
        assert.deepEqual(about(findingsOf(permuted)), about(findingsOf(sheet)));
      }),
      { seed, numRuns: 60 },
    );
  });
});
