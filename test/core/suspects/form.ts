import type { Decimal } from "../../../src/core/model/decimal";
import { cellRef, columnIndex, rangeRef, rowIndex } from "../../../src/core/model/reference";
import type { Relation } from "../../../src/core/model/relation";
import type { Figure, Place, Table, TableColumn } from "../../../src/core/model/table";
import { membersOf } from "../../../src/core/relations/members";
import { parseDecimal } from "../../../src/core/numbers/decimal";

/** The columns a small form can have: target, actual, percent, copy of the actual, percent of the copy. */
const kinds = {
  d: { unit: "count", measure: "target" },
  n: { unit: "count", measure: "actual" },
  p: { unit: "percent", measure: "attainment" },
  c: { unit: "count", measure: "insured" },
  m: { unit: "amount", measure: "other" },
} as const;
type Kind = keyof typeof kinds;

/**
 * A small table from a text grid: `columns` like "d n p", then one line a row, "T" before a total.
 * "=5" is a formula's result, "-" a blank, "#" an error.
 */
export function form(columns: string, lines: string): Table {
  const letters = columns.split(" ").filter((letter): letter is Kind => letter in kinds);
  const rows = lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
  const range = rangeRef("Trang", 0, 0, rows.length + 1, letters.length + 1);
  return {
    range,
    sheet: {
      name: "Trang",
      row: 0,
      column: 0,
      values: [],
      formulas: [],
      numberFormats: [],
    },
    title: [],
    unitColumn: cellRef("Trang", 0, 0).column,
    columns: letters.map((letter, at): TableColumn => ({
      ...kinds[letter],
      column: columnIndex(at + 1),
      block: "other",
      heading: `${letter}${at}`,
      headings: [],
      mark: null,
      formula: null,
    })),
    rows: rows.map(([label = ""], at) => ({
      row: rowIndex(at + 1),
      kind: label === "T" ? "total" : "unit",
      level: 0,
      origin: "label",
      label,
    })),
    figures: rows.map(([, ...cells]) => cells.map(figure)),
    style: null,
  };
}

function figure(text: string): Figure {
  if (text === "-") return { kind: "blank" };
  if (text === "#") return { kind: "error", code: "#REF!" };
  const isFormula = text.startsWith("=");
  const value = parseDecimal(isFormula ? text.slice(1) : text);
  const stored = isFormula ? "formula" : "number";
  return { kind: "number", value, stored, style: null, slippedFrom: null };
}

/** What must hold in such a form: counts add up to the last row, percents are actual over target. */
export function relationsOf(table: Table): readonly Relation[] {
  const column = (letter: Kind): number =>
    table.columns.findIndex(({ heading }) => heading.startsWith(letter));
  const [d, n, p, c] = [column("d"), column("n"), column("p"), column("c")];
  const total = table.rows.findIndex(({ kind }) => kind === "total");
  const at = (row: number, of: number): Place => ({ row, column: of });
  const units = [...table.rows.keys()].filter((row) => row !== total);
  const sums = table.columns.flatMap(({ unit }, of): readonly Relation[] =>
    unit === "percent" || total < 0
      ? []
      : [
          {
            kind: "sum",
            origin: "label",
            total: at(total, of),
            parts: units.map((row) => at(row, of)),
          },
        ],
  );
  const across = [...table.rows.keys()].flatMap((row): readonly Relation[] => [
    ...(p < 0
      ? []
      : [
          {
            kind: "ratio",
            origin: "label",
            percent: at(row, p),
            numerator: at(row, n),
            denominator: at(row, d),
            rounding: "halfUp",
          } as const,
        ]),
    ...(c < 0
      ? []
      : [{ kind: "copy", origin: "label", copy: at(row, c), original: at(row, n) } as const]),
  ]);
  return [...sums, ...across].flatMap((relation) => amongNumbers(table, relation));
}

/** Relations stand between numbers: a sum leaves blanks out, and nothing is said of the rest. */
function amongNumbers(table: Table, relation: Relation): readonly Relation[] {
  const isNumber = ({ row, column }: Place): boolean =>
    table.figures[row]?.[column]?.kind === "number";
  const isBlank = ({ row, column }: Place): boolean =>
    table.figures[row]?.[column]?.kind === "blank";
  const kept =
    relation.kind === "sum"
      ? { ...relation, parts: relation.parts.filter((part) => !isBlank(part)) }
      : relation;
  return membersOf(kept).every(isNumber) ? [kept] : [];
}

/** "B2" of the figures: the letter of the column, the number of the row, as a test names them. */
export const nameOf = (table: Table, { row, column }: Place): string =>
  `${table.columns[column]?.heading.slice(0, 1)}${row + 1}`;

export const plain = ({ units, scale }: Decimal): string => {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, "0");
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < 0n ? `-${text}` : text;
};
