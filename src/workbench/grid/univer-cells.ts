import { CellValueType, ObjectMatrix } from "@univerjs/core";
import type { ICellData, IRange, Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { isFormula } from "../../core/model/content";
import type { Content } from "../../core/model/content";
import type { CellValue } from "../../core/model/workbook";
import { mapArea } from "./area";
import type { Area } from "./area";
import { isErrorCode } from "./typed-entry";

/** What Univer stores for a content. A number text is forced to stay text. */
export function toCellData(content: Content): ICellData {
  const clear: ICellData = { f: null, si: null, p: null };
  if (content === null) return { ...clear, v: null, t: null };
  if (isFormula(content)) return { ...clear, v: null, t: null, f: content.formula };
  if (typeof content === "number") return { ...clear, v: content, t: CellValueType.NUMBER };
  if (typeof content === "boolean") {
    return { ...clear, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  }
  const forced = isErrorCode(content) || Number.isFinite(Number(content));
  return { ...clear, v: content, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function fromCellData(cell: Nullable<ICellData>): CellValue {
  if (cell === null || cell === undefined) return null;
  const rich = cell.p?.body?.dataStream;
  const value = rich === undefined ? cell.v : rich.replace(/\r\n$/, "");
  if (value === null || value === undefined || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return Number(value) === 1 || value === true;
  const isPlain = cell.t !== CellValueType.FORCE_STRING && typeof value === "string";
  return isPlain && isErrorCode(value) ? { kind: "error", code: value } : value;
}

/** Reads cells of one sheet as stored, without the display Univer lays over them. */
export class UniverCells {
  constructor(
    private readonly workbook: Workbook,
    private readonly formulaData: FormulaDataModel,
  ) {}

  values(sheet: Worksheet, area: Area): readonly (readonly CellValue[])[] {
    const matrix = sheet.getCellMatrix();
    const spills =
      this.formulaData.getArrayFormulaCellData()[this.workbook.getUnitId()]?.[sheet.getSheetId()];
    return mapArea(area, (row, column) => {
      const own = fromCellData(matrix.getValue(row, column));
      return own ?? fromCellData(spills?.[row]?.[column]);
    });
  }

  formulas(sheet: Worksheet, area: Area): readonly (readonly (string | null)[])[] {
    const unit = this.workbook.getUnitId();
    const id = sheet.getSheetId();
    const matrix = sheet.getCellMatrix();
    return mapArea(area, (row, column) => {
      const cell = matrix.getValue(row, column);
      if (cell?.f) return cell.f;
      // A formula filled down is stored once, its copies by reference.
      if (!cell?.si) return null;
      return this.formulaData.getFormulaStringByCell(row, column, id, unit) ?? null;
    });
  }

  numberFormats(sheet: Worksheet, area: Area): readonly (readonly string[])[] {
    const styles = this.workbook.getStyles();
    const matrix = sheet.getCellMatrix();
    return mapArea(area, (row, column) => {
      const own = styles.getStyleByCell(matrix.getValue(row, column));
      const style = own ?? sheet.getRowStyle(row) ?? sheet.getColumnStyle(column);
      return style?.n?.pattern ?? "General";
    });
  }

  used(sheet: Worksheet, valuesOnly: boolean): Area | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const include = (row: number, column: number): void => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    sheet.getCellMatrix().forValue((row, column, cell) => {
      const holds = fromCellData(cell) !== null || Boolean(cell?.f) || Boolean(cell?.si);
      if (holds || (!valuesOnly && Boolean(cell?.s))) include(row, column);
    });
    const ranges =
      this.formulaData.getArrayFormulaRange()[this.workbook.getUnitId()]?.[sheet.getSheetId()];
    new ObjectMatrix<IRange>(ranges).forValue((_row, _column, range) => {
      include(range.startRow, range.startColumn);
      include(range.endRow, range.endColumn);
    });
    if (bottom < 0) return null;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }
}
