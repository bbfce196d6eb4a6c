import type { CellValue } from "../core/model/workbook";

/** An error as a cell shows it; a pasted "#N/A" is one too. */
const errorCode = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|ERROR!)$/;

/**
 * One cell of an argument as the core knows cells. Hosts hand blanks over as 0, null or "", errors
 * as their text, as an error object or as a data type, and data types with a basic value. Any other
 * object is the invocation, standing where an argument was omitted.
 */
export function toCellValue(cell: unknown): CellValue {
  switch (typeof cell) {
    case "number":
    case "boolean":
      return cell;
    case "string":
      if (errorCode.test(cell)) return { kind: "error", code: cell };
      return cell === "" ? null : cell;
    case "object":
      if (cell === null) return null;
      if ("code" in cell) return { kind: "error", code: String(cell.code) };
      return "basicValue" in cell ? toCellValue(cell.basicValue) : null;
    default:
      return null;
  }
}
