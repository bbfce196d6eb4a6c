import { toNumber } from "../src/core/numbers/decimal";
import { formatDecimal } from "../src/core/numbers/format";
import type { Decimal } from "../src/core/model/decimal";
import type { CellValue, Sheet } from "../src/core/model/workbook";
import { printedGrid, printedTitle } from "../src/workbench/sample/printed";
import { percentColumns, rateColumn, type FormRow, type FormTable } from "./generate";

/** How a table's figures reach a sheet: as printed text, or as numbers typed one way or another. */
export const printings = ["vi text", "en text", "percent numbers", "point numbers"] as const;
export type Printing = (typeof printings)[number];

interface Cell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

const header = printedGrid.slice(0, 3);
const columnCount = 18;

/** Sheet rows above the first unit: the title's and the header's. */
export const firstUnitRow = printedTitle.length + header.length;
/** Sheet columns before the first figure. */
export const firstFigureColumn = 2;

/** A form table on a sheet of its own, from A1, under the sample's title and header. */
export function printTable(table: FormTable, printing: Printing): Sheet {
  const lines = [...printedTitle.map((line) => [line]), ...header].map((line) => textRow(line));
  const units = table.units.map((row, at) => [
    general(at + 1),
    general(table.names[at] ?? ""),
    ...printRow(row, printing),
  ]);
  const total = [general(null), general("Tổng cộng"), ...printRow(table.total, printing)];
  const cells = [...lines, ...units, total];
  return {
    name: "Phụ lục",
    row: 0,
    column: 0,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(() => null)),
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

const general = (value: CellValue): Cell => ({ value, numberFormat: "General" });

const textRow = (texts: readonly string[]): readonly Cell[] =>
  Array.from({ length: columnCount }, (_, column) => general(texts[column] || null));

const isPercent = (column: number): boolean =>
  column === rateColumn || percentColumns.some((percent) => percent === column);

const printRow = (row: FormRow, printing: Printing): readonly Cell[] =>
  row.map((figure, column) =>
    isPercent(column) ? printPercent(figure, printing) : printCount(figure, printing),
  );

function printCount(figure: Decimal, printing: Printing): Cell {
  switch (printing) {
    case "vi text":
      return general(formatDecimal(figure));
    case "en text":
      return general(english(formatDecimal(figure)));
    case "percent numbers":
    case "point numbers":
      return { value: toNumber(figure), numberFormat: "#,##0" };
  }
}

function printPercent(figure: Decimal, printing: Printing): Cell {
  const decimals = `0${figure.scale > 0 ? "." : ""}${"0".repeat(figure.scale)}`;
  switch (printing) {
    case "vi text":
      return general(`${formatDecimal(figure)}%`);
    case "en text":
      return general(`${english(formatDecimal(figure))}%`);
    case "percent numbers": {
      const fraction = { units: figure.units, scale: figure.scale + 2 };
      return { value: toNumber(fraction), numberFormat: `${decimals}%` };
    }
    case "point numbers":
      return { value: toNumber(figure), numberFormat: decimals };
  }
}

/** Dots and commas change places. */
const english = (text: string): string =>
  text.replace(/[.,]/g, (separator) => (separator === "." ? "," : "."));
