import type { Quantity } from "../model/claim";
import { cellRef } from "../model/reference";
import type { Block, Measure, NumberFigure, Table } from "../model/table";
import type { TextLink } from "../model/text-finding";
import { addDecimals, decimal, subtractDecimals } from "../numbers/decimal";
import { formatDecimal } from "../numbers/format";
import { plain } from "../tables/plain";
import { blockOf } from "../tables/words";
import { entriesOf, quantitiesOf } from "./entries";
import { printQuantity } from "./print";
import { meets, rangeOf } from "./ranges";
import type { TextFound } from "./report";
import type { Statement } from "./statement";
import { isTypo } from "./typos";

/** Figures of a text tied to table cells, and those that should be and are not. */
export interface Linked {
  readonly links: readonly TextLink[];
  readonly found: readonly TextFound[];
}

interface Cell {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly figure: NumberFigure;
}

/** A figure of a sentence with the measure of a table it should be. */
interface Sought {
  readonly quantity: Quantity;
  readonly measures: readonly Measure[];
}

/**
 * Ties each figure of a statement about one block ("BHXH tự nguyện") to the cell of its measure, in
 * the row the statement names or else the total row. A figure that is not there contradicts the table
 * only where it is a slip away from the cell, or where its neighbours are found in the same row, and
 * no other table holds it.
 */
export function linkTables(statements: readonly Statement[], tables: readonly Table[]): Linked {
  const linked = tables.flatMap((table) =>
    statements.map((statement) => linkStatement(statement, table)),
  );
  const links = linked.flatMap((one) => one.links);
  // of several tables, of other periods perhaps, a figure means the one that holds it
  const agreeing = new Set(links.filter(({ agrees }) => agrees).map(({ span }) => span.start));
  return {
    links: links.filter(({ agrees, span }) => agrees || !agreeing.has(span.start)),
    found: linked.flatMap(({ found }) => found.filter(({ span }) => !agreeing.has(span.start))),
  };
}

const nothing: Linked = { links: [], found: [] };

function linkStatement(statement: Statement, table: Table): Linked {
  if (statement.elsewhere) return nothing;
  const said = plain(`${statement.clause} ${statement.words.join(" ")}`);
  const block = blockOf(said);
  const row = rowOf(said, table);
  if (block === null || row === null) return nothing;
  const sought = soughtIn(statement, /bao phu|dan so/.test(said) || block === "coverage").filter(
    ({ quantity }) => quantity.unit.kind !== "points",
  );
  const blocks: readonly Block[] =
    block === "health" || block === "coverage" ? ["health", "coverage"] : [block];
  const matched = sought.map(({ quantity, measures }) => {
    const cells = cellsOf(table, row, blocks, measures);
    return { quantity, cells, cell: cells.find(({ figure }) => agrees(quantity, figure)) };
  });
  const known = matched.filter(({ quantity, cell }) => cell !== undefined && tells(quantity));
  const links = matched.flatMap(({ quantity, cell }) =>
    cell === undefined ? [] : [linkTo(quantity, cell, true)],
  );
  const missed = matched.flatMap(({ quantity, cells, cell }) => {
    const [instead] = cells;
    if (cell !== undefined || instead === undefined) return [];
    return known.length > 0 || isTypo(quantity.value, instead.figure.value)
      ? [{ quantity, cell: instead }]
      : [];
  });
  return {
    links: [...links, ...missed.map(({ quantity, cell }) => linkTo(quantity, cell, false))],
    found: missed.map(({ quantity, cell }) => differing(quantity, cell)),
  };
}

/** Figures of few digits agree by chance. */
const tells = ({ value }: Quantity): boolean => formatDecimal(value).replace(/\D/g, "").length > 2;

/** The row the words name, or the total's; of two names the longer. */
function rowOf(said: string, table: Table): number | null {
  const named = table.rows
    .map(({ label, kind }, row) => ({ name: plain(label), kind, row }))
    .filter(
      ({ name, kind }) => kind === "unit" && name.length > 3 && ` ${said} `.includes(` ${name} `),
    )
    .toSorted((a, b) => b.name.length - a.name.length);
  const total = table.rows.findIndex(({ kind }) => kind === "total");
  return named[0]?.row ?? (total < 0 ? null : total);
}

function soughtIn(statement: Statement, coverage: boolean): readonly Sought[] {
  const of = (
    quantities: readonly Quantity[],
    ...measures: readonly Measure[]
  ): readonly Sought[] => quantities.map((quantity) => ({ quantity, measures }));
  const people = quantitiesOf(statement, "level", "amounts")
    .slice(0, 1)
    .filter(({ unit }) => unit.kind === "count" && unit.exponent === 0);
  const rates = [
    ...quantitiesOf(statement, "share", "rates"),
    ...quantitiesOf(statement, "level", "rates"),
  ];
  const fractions = statement.entries.flatMap((entry) =>
    entry.kind === "fraction" ? [entry] : [],
  );
  const ofPopulation = coverage || rates.length > 0;
  return [
    ...of(people, "actual", "insured"),
    ...of(
      quantitiesOf(statement, "target", "amounts").filter(({ unit }) => unit.kind === "count"),
      "target",
    ),
    ...of(
      entriesOf(statement, "attainment", "rates").map(({ quantity }) => quantity),
      "attainment",
    ),
    ...(coverage ? of(rates, "coverage") : []),
    ...(coverage ? of(quantitiesOf(statement, "target", "rates"), "targetRate") : []),
    ...fractions.flatMap(({ numerator, denominator }) => [
      ...of([numerator], "actual", "insured"),
      ...of([denominator], ...(ofPopulation ? (["population"] as const) : (["target"] as const))),
    ]),
  ];
}

function cellsOf(
  table: Table,
  row: number,
  blocks: readonly Block[],
  measures: readonly Measure[],
): readonly Cell[] {
  return table.columns.flatMap(({ block, measure }, column): readonly Cell[] => {
    const figure = table.figures[row]?.[column];
    if (figure?.kind !== "number") return [];
    if (!blocks.includes(block) || !measures.includes(measure)) return [];
    return [{ table, row, column, figure }];
  });
}

function agrees(quantity: Quantity, { value }: NumberFigure): boolean {
  const half = decimal(5, value.scale + 1);
  const printed =
    quantity.unit.kind === "percent"
      ? { low: subtractDecimals(value, half), high: addDecimals(value, half) }
      : { low: value, high: value };
  return meets(rangeOf(quantity), printed);
}

const placeOf = ({ table, row, column }: Cell) => ({
  cell: cellRef(table.sheet.name, table.rows[row]?.row ?? 0, table.columns[column]?.column ?? 0),
  where: {
    row: table.rows[row]?.label ?? "",
    column: table.columns[column]?.heading ?? "",
    mark: table.columns[column]?.mark ?? null,
  },
});

const linkTo = (quantity: Quantity, cell: Cell, agree: boolean): TextLink => ({
  span: quantity.span,
  printed: quantity.printed,
  ...placeOf(cell),
  agrees: agree,
});

const differing = (quantity: Quantity, cell: Cell): TextFound => ({
  severity: "error",
  span: quantity.span,
  detail: {
    rule: "text-table",
    printed: quantity,
    expected: cell.figure.value,
    ...placeOf(cell),
  },
  expected: printQuantity(cell.figure.value, quantity.unit),
  replacement: null,
  settledBy: [],
});
