import type { Sheet, Workbook } from "../../core/model/workbook";
import type { ConfirmedFigure, Known } from "../state/known";

/** The confirmed figures whose cells were read and hold something else now. */
export const fallenFigures = (
  { confirmed }: Known,
  workbook: Workbook,
): readonly ConfirmedFigure[] =>
  confirmed.filter((figure) =>
    workbook.sheets.some(
      (sheet) =>
        sheet.name === figure.cell.sheet && isRead(workbook, figure) && !holds(sheet, figure),
    ),
  );

/** Of a selection only its own cells were read. */
function isRead({ selection }: Workbook, { cell: { row, column } }: ConfirmedFigure): boolean {
  if (selection === null) return true;
  const [down, across] = [row - selection.row, column - selection.column];
  return down >= 0 && down < selection.rowCount && across >= 0 && across < selection.columnCount;
}

const holds = (sheet: Sheet, { cell: { row, column }, value }: ConfirmedFigure): boolean =>
  (sheet.values[row - sheet.row]?.[column - sheet.column] ?? null) === value;
