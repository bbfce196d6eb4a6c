import type { Decimal } from "../model/decimal";
import type { Figure, NumberFigure, Place, Table, TableRow } from "../model/table";

/** A table's places, each made once however many relations it stands in. */
export type Places = (row: number, column: number) => Place;

export function placesOf(table: Table): Places {
  const made: Place[][] = table.rows.map(() => []);
  return (row, column) => {
    const places = (made[row] ??= []);
    return (places[column] ??= { row, column });
  };
}

const blank: Figure = { kind: "blank" };

export const figureAt = (table: Table, { row, column }: Place): Figure =>
  table.figures[row]?.[column] ?? blank;

/** The places whose figures are wanted, in reading order. */
export function placesWhere(table: Table, wanted: (figure: Figure) => boolean): readonly Place[] {
  const places: Place[] = [];
  table.figures.forEach((figures, row) => {
    figures.forEach((figure, column) => {
      if (wanted(figure)) places.push({ row, column });
    });
  });
  return places;
}

/** The same in one column. */
export function placesInColumn(
  table: Table,
  column: number,
  wanted: (figure: Figure) => boolean,
): readonly Place[] {
  const places: Place[] = [];
  table.figures.forEach((figures, row) => {
    if (wanted(figures[column] ?? blank)) places.push({ row, column });
  });
  return places;
}

export const isNumberAt = (table: Table, place: Place): boolean =>
  figureAt(table, place).kind === "number";

/** The number at a place of a relation; relations stand between numbers only, so others throw. */
export function numberAt(table: Table, place: Place): NumberFigure {
  const figure = figureAt(table, place);
  if (figure.kind !== "number") throw new TypeError("A relation holds a place without a number");
  return figure;
}

export const valueAt = (table: Table, place: Place): Decimal => numberAt(table, place).value;

/** Rows, memo rows apart, in which all of the columns hold numbers. */
export const numberRows = (table: Table, columns: readonly number[]): readonly number[] =>
  rowsWhere(
    table,
    ({ kind }, row) =>
      kind !== "memo" && columns.every((column) => table.figures[row]?.[column]?.kind === "number"),
  );

export function rowsWhere(
  { rows }: Table,
  wanted: (row: TableRow, at: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  rows.forEach((row, at) => {
    if (wanted(row, at)) found.push(at);
  });
  return found;
}

/** What the cell itself holds, where a slip made it another number than the one meant. */
export const storedValue = (figure: NumberFigure): Decimal => figure.slippedFrom ?? figure.value;
