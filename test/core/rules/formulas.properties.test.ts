import assert from "node:assert/strict";
import fc from "fast-check";
import { isFormula, type Content } from "../../../src/core/model/content";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import { decimal } from "../../../src/core/numbers/decimal";
import type { Finding } from "../../../src/core/model/finding";
import type { Sheet } from "../../../src/core/model/workbook";
import { review } from "../../../src/core/review";
import { findings as words } from "../../../src/messages/vi/findings";
import { workbookOf } from "../../grid";
import { shiftFormula } from "../../shift-formula";
import { cleanSheet, cleanTable, type CleanSheet } from "../tables/clean-table";

const seed = 20240630;

const aboutFormulas = new Set([
  "formula-range",
  "typed-among-formulas",
  "formula-shape",
  "swapped-operands",
  "formula-reference",
]);

const found = (sheet: Sheet): readonly Finding[] =>
  review(workbookOf(sheet))
    .tables.flatMap(({ findings }) => findings)
    .filter(({ detail }) => aboutFormulas.has(detail.rule));

/** A clean table whose percents and totals are formulas, of four units and more. */
const computed = cleanTable
  .filter(({ units }) => units.length > 3)
  .map((table) => cleanSheet({ ...table, holding: "formulas" }));

type Slip = (
  sheet: CleanSheet,
  unit: number,
) => {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null;
  readonly rule: string;
};

const formulaAt = ({ sheet }: CleanSheet, row: number, column: number): string =>
  sheet.formulas[row]?.[column] ?? "";

const shortened = (formula: string): string =>
  formula.replace(/(\d+)\)$/, (_, last: string) => `${Number(last) - 1})`);

/** What officers do to a computed table, in the first block: actual at +1, attainment at +2. */
const slips: readonly Slip[] = [
  (clean) => {
    const { totalRow: row, firstFigure: column } = clean;
    const formula = shortened(formulaAt(clean, row, column));
    return { row, column, formula, rule: "formula-range" };
  },
  (clean, unit) => {
    const [row, column] = [clean.firstUnit + unit, clean.firstFigure + 2];
    return { row, column, formula: null, rule: "typed-among-formulas" };
  },
  (clean, unit) => {
    const [row, column] = [clean.firstUnit + unit, clean.firstFigure + 2];
    const neighbour = row + (unit === 0 ? 1 : -1);
    const formula = formulaAt(clean, row, column).replace(/\d+,4/, `${neighbour + 1},4`);
    return { row, column, formula, rule: "formula-shape" };
  },
  (clean, unit) => {
    const [row, column] = [clean.firstUnit + unit, clean.firstFigure + 2];
    const formula = formulaAt(clean, row, column).replace(/\((.*)\/(.*),4/, "($2/$1,4");
    return { row, column, formula, rule: "swapped-operands" };
  },
];

const slipped = fc
  .tuple(computed, fc.constantFrom(...slips), fc.nat({ max: 3 }))
  .map(([clean, slip, unit]) => {
    const { row, column, formula, rule } = slip(clean, unit);
    const formulas = clean.sheet.formulas.map((line, at) =>
      at === row ? line.map((one, across) => (across === column ? formula : one)) : line,
    );
    return { clean, row, column, rule, sheet: { ...clean.sheet, formulas } };
  });

describe("formulas of a table", () => {
  it("have no findings where every row has the same", () => {
    fc.assert(
      fc.property(computed, ({ sheet }) => assert.deepEqual(found(sheet), [])),
      { seed, numRuns: 60 },
    );
  });

  it("have one finding, at its cell, where one is not as the others", () => {
    fc.assert(
      fc.property(slipped, ({ sheet, row, column, rule }) => {
        assert.deepEqual(
          found(sheet).map(({ detail, cells }) => [
            detail.rule,
            ...cells.map((cell) => [cell.row, cell.column]),
          ]),
          [[rule, [row, column]]],
        );
      }),
      { seed, numRuns: 120 },
    );
  });

  it("are repaired into the formulas of their neighbours", () => {
    fc.assert(
      fc.property(slipped, ({ sheet, clean, row, column, rule }) => {
        const repairs = found(sheet).flatMap(({ repair }) => repair?.edits ?? []);
        const isCertain = rule === "formula-range" || rule === "swapped-operands";
        assert.deepEqual(
          repairs.map(
            (edit) => edit.kind === "setCells" && [edit.before.contents, edit.after.contents],
          ),
          isCertain
            ? [
                [
                  [[{ formula: sheet.formulas[row]?.[column] }]],
                  [[{ formula: formulaAt(clean, row, column) }]],
                ],
              ]
            : [],
        );
      }),
      { seed, numRuns: 60 },
    );
  });

  it("move their findings with the table", () => {
    const offset = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(slipped, offset, offset, ({ sheet }, row, column) => {
        const moved: Sheet = {
          ...sheet,
          row,
          column,
          formulas: sheet.formulas.map((line) =>
            line.map((one) => one && shiftFormula(one, row, column)),
          ),
        };
        const said = (finding: Finding): string =>
          words.explain(finding).replace(/(dòng) \d+|=\S+/g, "$1");
        assert.deepEqual(
          found(moved).map((one) => [said(one), one.cells[0].row, one.cells[0].column]),
          found(sheet).map((one) => [
            said(one),
            one.cells[0].row + row,
            one.cells[0].column + column,
          ]),
        );
      }),
      { seed, numRuns: 40 },
    );
  });

  it("are right in an appendix laid out of whatever was typed", () => {
    const typed = [1, 2, 4, 5, 7, 8, 10, 11, 13, 14];
    const figures = fc
      .subarray(typed)
      .chain((marks) =>
        fc.tuple(...marks.map((mark) => fc.tuple(fc.constant(`${mark}`), fc.nat()))),
      )
      .map((pairs) => Object.fromEntries(pairs.map(([mark, value]) => [mark, decimal(value)])));
    const units = fc.array(fc.record({ name: fc.constantFrom("Cà Ná", "Tri Hải"), figures }), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(units, (all) => {
        const title = { period: "năm 2024", province: "", reportNumber: "", reportDate: "" };
        const { name, contents, numberFormats } = layoutAppendix(coverageForm, {
          title,
          units: all,
          sheetNames: [],
        });
        const grid = <Held>(hold: (content: Content) => Held) =>
          contents.map((line) => line.map(hold));
        const sheet: Sheet = {
          name,
          row: 0,
          column: 0,
          // what a formula shows is of no matter to other formulas
          values: grid((content) => (isFormula(content) ? 1 : content)),
          formulas: grid((content) => (isFormula(content) ? content.formula : null)),
          numberFormats,
        };
        assert.deepEqual(found(sheet).map(words.explain), []);
      }),
      { seed, numRuns: 80 },
    );
  });
});
