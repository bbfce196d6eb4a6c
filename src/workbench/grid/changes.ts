import type { ICellData, ICommandService, Nullable } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/sheets";
import type { Place, Unsubscribe } from "./grid";
import { isSetRangeValues } from "./univer-commands";

type Rows = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Calls the listener with the area around each change of contents; computed results are none. */
export function watchChanges(
  commands: ICommandService,
  unitId: string,
  listener: (place: Place) => void,
): Unsubscribe {
  const subscription = commands.onCommandExecuted((command, options) => {
    if (!isSetRangeValues(command) || command.params?.unitId !== unitId) return;
    if (options?.onlyLocal === true || command.params.trigger === SetStyleCommand.id) return;
    const area = changedArea(command.params.cellValue ?? {});
    if (area !== null) listener({ sheet: command.params.subUnitId, area });
  });
  return () => subscription.dispose();
}

function changedArea(rows: Rows): Place["area"] | null {
  const changed = Object.entries(rows).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, cell]) => changesContents(cell))
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
  if (changed.length === 0) return null;
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of changed) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** A cell set to nothing, or with a content among what was set. */
const changesContents = (cell: Nullable<ICellData>): boolean =>
  cell === null || cell === undefined || "v" in cell || "f" in cell || "p" in cell;
