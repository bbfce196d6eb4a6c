import { deepEqual, equal, ok } from "node:assert/strict";
import type { AppendixInput } from "../../../src/core/appendix/form";
import { formById, formFiles } from "../../../src/core/appendix/forms";
import { appendixFromTable } from "../../../src/core/appendix/from-table";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import { parseDecimal } from "../../../src/core/numbers/decimal";
import { review } from "../../../src/core/review";
import { Calculator } from "./compute";
import { computedSheet } from "./computed-sheet";

type Row = readonly [name: string, figures: Readonly<Record<string, string>>];

/** What officers type into a form, and what it makes of it: the rest of each row, the total last. */
interface Filled {
  readonly form: string;
  readonly marks: string;
  readonly rows: readonly Row[];
  readonly computed: readonly (readonly (string | number | null)[])[];
}

const filled: readonly Filled[] = [
  {
    form: "year-on-year",
    marks: "4 5 6 7 8",
    rows: [
      ["Ninh Sơn", { "1": "68699", "2": "67269", "3": "65001" }],
      ["Bác Ái", { "1": "33000", "2": "33545", "3": "34001" }],
      ["Ninh Hải", { "1": "87318", "2": "86315", "3": "80000" }],
      ["Xã mới", { "1": "1000", "2": "200" }],
    ],
    computed: [
      [2268, 3.49, 2, 97.92, 3],
      [-456, -1.34, 3, 101.65, 1],
      [6315, 7.89, 1, 98.85, 2],
      ["", "", "", 20, 4],
      ["", "", null, 98.59, null],
    ],
  },
  {
    form: "collection",
    marks: "3 5 6 7",
    rows: [
      ["Ninh Sơn", { "1": "1000.5", "2": "500.2", "4": "20.8" }],
      ["Bác Ái", { "1": "800.0", "2": "0.0", "4": "8.0" }],
      ["Ninh Hải", {}],
    ],
    computed: [
      [50, 521, 3.99, 2.08],
      [0, 8, 100, 1],
      ["", 0, "", ""],
      [27.78, 529, 5.44, 1.6],
    ],
  },
  {
    form: "medical-care",
    marks: "3 5",
    rows: [
      ["Bệnh viện tỉnh", { "1": "125000", "2": "75250.5", "4": "150000.0" }],
      ["Trung tâm y tế Ninh Sơn", { "1": "40000", "2": "8000.0", "4": "16500.0" }],
      ["Trạm y tế", { "1": "0" }],
    ],
    computed: [
      [602_004, 50.17],
      [200_000, 48.48],
      ["", ""],
      [504_548, 50],
    ],
  },
];

const inputOf = (rows: readonly Row[]): AppendixInput => ({
  title: ["PHỤ LỤC"],
  units: rows.map(([name, figures]) => ({
    name,
    figures: Object.fromEntries(
      Object.entries(figures).map(([mark, plain]) => [mark, parseDecimal(plain)]),
    ),
  })),
  sheetNames: [],
});

const formOf = (id: string) => {
  const form = formById(id);
  ok(form);
  return form;
};

describe("built-in forms", () => {
  const calculator = new Calculator();
  after(() => calculator.dispose());

  it("have a test each, or goldens", () => {
    deepEqual(
      formFiles.map(({ id }) => id).sort(),
      ["coverage", ...filled.map(({ form }) => form)].sort(),
    );
  });

  for (const { form: id, marks, rows, computed } of filled) {
    const form = formOf(id);
    const columns = form.blocks.flatMap((block) => block.columns);
    const input = inputOf(rows);

    it(`${id}: computes what officers do not type, and stays without contradictions`, async () => {
      const layout = layoutAppendix(form, input);
      const values = await calculator.compute(layout);
      const places = marks.split(" ").map((mark) => columns.findIndex((c) => c.mark === mark) + 2);
      deepEqual(
        values.slice(-rows.length - 1).map((row) => places.map((at) => row[at])),
        computed,
      );
      const sheet = computedSheet(layout, values);
      const { tables } = review({
        sheets: [sheet],
        sheetNames: [sheet.name],
        activeSheet: sheet.name,
        selection: null,
      });
      deepEqual(
        tables.flatMap(({ findings }) =>
          findings.map(
            ({ severity, detail, cells }) =>
              `${severity} ${JSON.stringify(detail, (_, v) => (typeof v === "bigint" ? `${v}` : v))} ${JSON.stringify(cells)}`,
          ),
        ),
        [],
      );
      const [checked] = tables;
      ok(checked);
      deepEqual(
        appendixFromTable(form, checked.table, []),
        { ...input, totals: {} },
        "laid out anew from what was laid out",
      );
    });

    it(`${id}: leaves a blank form without errors`, async () => {
      const layout = layoutAppendix(
        form,
        inputOf([
          ["Một", {}],
          ["Hai", {}],
        ]),
      );
      const shown = (await calculator.compute(layout)).slice(-3).flatMap((row) => row.slice(2));
      ok(shown.every((value) => value === "" || value === 0 || value === null));
    });
  }

  it("name the insurance they are about, and match its columns", () => {
    const form = formById("year-on-year", "voluntary");
    ok(form);
    ok(!JSON.stringify(form).includes("{subject}"));
    equal(form.blocks[0]?.heading, "BHXH tự nguyện");
    deepEqual(form.blocks[0]?.columns[1]?.match, {
      kind: "measure",
      block: "voluntary",
      measure: "actual",
    });
    equal(formById("no such form"), null);
  });

  it("are legible on a sheet lying down, printed one page wide", () => {
    const printable = 297 - 30 - 15;
    for (const { id, ordinal, unit, blocks, remark } of formFiles) {
      const columns = [ordinal, unit, ...blocks.flatMap((block) => block.columns), remark];
      const millimetres = columns
        .flatMap((column) => (column === undefined ? [] : [column.width]))
        .reduce((sum, width) => sum + ((width * 7 + 5) / 96) * 25.4, 0);
      ok(printable / millimetres > 0.7, `${id}: ${millimetres} mm wide`);
    }
  });
});
