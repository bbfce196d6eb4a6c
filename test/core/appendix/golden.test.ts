import { equal } from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import { formById } from "../../../src/core/appendix/forms";
import { appendixFromComparison } from "../../../src/core/appendix/from-comparison";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import { columnLetters, formatRange } from "../../../src/core/model/a1";
import { isFormula, type Content } from "../../../src/core/model/content";
import type { ChartSeries, SheetLayout } from "../../../src/core/model/layout";
import { decimal } from "../../../src/core/numbers/decimal";
import { appendixNotes } from "../../../src/messages/vi/appendix-notes";
import { brokenComparison } from "./comparison-sample";
import { sampleInput } from "./sample";

/** Written by hand with `GOLDEN=write npx mocha test/core/appendix/golden.test.ts`, then read through. */
const writing = process.env["GOLDEN"] === "write" && process.env["CI"] === undefined;

const yearOnYear = formById("year-on-year") ?? coverageForm;

const layouts: Readonly<Record<string, SheetLayout>> = {
  "appendix-sample": layoutAppendix(coverageForm, sampleInput),
  "appendix-blank": layoutAppendix(coverageForm, {
    title: { period: "", province: "", reportNumber: "", reportDate: "" },
    units: ["Xã Phước Dinh", "Phường Phan Rang"].map((name) => ({ name, figures: {} })),
    sheetNames: [],
  }),
  "year-on-year": layoutAppendix(
    yearOnYear,
    {
      title: { period: "6 tháng đầu năm 2024", province: "", reportNumber: "", reportDate: "" },
      sheetNames: [],
      ...appendixFromComparison(yearOnYear, brokenComparison, appendixNotes.comparison),
    },
    { charts: true, ratings: { met: decimal(100), near: decimal(95) }, monthsElapsed: 6 },
  ),
};

describe("appendix goldens", () => {
  for (const [name, layout] of Object.entries(layouts)) {
    it(name, () => {
      const path = join(__dirname, "../../golden", `${name}.txt`);
      const text = describeLayout(layout);
      if (writing) writeFileSync(path, text);
      equal(text, existsSync(path) ? readFileSync(path, "utf8") : "");
    });
  }
});

/** A layout as lines a person can compare. */
function describeLayout(layout: SheetLayout): string {
  const cells = layout.contents.flatMap((row, at) =>
    row.flatMap((content, column) =>
      content === null ? [] : [cellLine(layout, content, at, column)],
    ),
  );
  return [
    `sheet ${layout.name}`,
    `font ${layout.fontName} ${layout.fontSize}`,
    `widths ${layout.columnWidths.join(" ")}`,
    ...[...layout.rowHeights].map(([row, height]) => `height ${row + 1} ${height}`),
    `frozen ${layout.frozen.rows} rows ${layout.frozen.columns} columns`,
    `page ${JSON.stringify(layout.page)}`,
    ...layout.merges.map((range) => `merge ${formatRange(range)}`),
    ...layout.styles.map(
      ({ range, style }) => `style ${formatRange(range)} ${JSON.stringify(style)}`,
    ),
    ...(layout.conditionalStyles ?? []).map(
      ({ range, formula, ...style }) =>
        `when ${formatRange(range)} ${formula} ${JSON.stringify(style)}`,
    ),
    ...(layout.charts ?? []).flatMap((chart) => [
      `chart ${formatRange(chart.place)} ${JSON.stringify(chart.title)} over ${formatRange(chart.categories)}`,
      ...chart.bars.map((series) => `bars ${seriesLine(series)}`),
      ...chart.lines.map((series) => `line ${seriesLine(series)}`),
    ]),
    ...cells,
    "",
  ].join("\n");
}

const seriesLine = ({ name, values, colour, dash }: ChartSeries): string =>
  `${formatRange(values)} ${JSON.stringify(name)} ${colour} ${dash}`;

function cellLine(layout: SheetLayout, content: Content, row: number, column: number): string {
  const text = isFormula(content) ? content.formula : JSON.stringify(content);
  return `${columnLetters(column)}${row + 1} [${layout.numberFormats[row]?.[column]}] ${text}`;
}
