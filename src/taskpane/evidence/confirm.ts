import { figureText } from "../../core/cause-subject";
import type { Where } from "../../core/model/finding";
import type { CellRef } from "../../core/model/reference";
import type { Table } from "../../core/model/table";
import { valueIn } from "../../core/rules/cells";
import { placeOf } from "../../core/rules/place-of";
import { whereAt } from "../../core/rules/where";
import { isConfirmed, isSameCell, type ConfirmedFigure, type Known } from "../state/known";

/** A figure that can be confirmed. */
export interface Confirmable extends ConfirmedFigure {
  readonly where: Where;
}

/** The figures that stand in cells of a table, each once; other cells are left out. */
export const confirmables = (table: Table, cells: readonly CellRef[]): readonly Confirmable[] =>
  cells
    .filter((cell, at) => cells.findIndex((other) => isSameCell(cell, other)) === at)
    .flatMap((cell) => {
      const place = placeOf(table, cell);
      const figure = place === null ? undefined : table.figures[place.row]?.[place.column];
      if (place === null || figure?.kind !== "number") return [];
      const text = figureText(table, place, figure.value);
      return [{ cell, value: valueIn(table, cell), text, where: whereAt(table, place) }];
    });

/** Confirms a figure, or takes that back. */
export const toggleConfirmed = (known: Known, figure: ConfirmedFigure): Known => ({
  ...known,
  confirmed: isConfirmed(known, figure.cell)
    ? known.confirmed.filter(({ cell }) => !isSameCell(cell, figure.cell))
    : [...known.confirmed, { cell: figure.cell, value: figure.value, text: figure.text }],
});
