import { parseRange } from "../../core/model/a1";

/** Cells exceljs may be asked to remember for names: it makes one object for each. */
const CELL_LIMIT = 100_000;

const definedName = /<definedName(?=[\s>])[^<>]*>([^<]*)<\/definedName\s*>/g;

/** A range without the name of its sheet. */
const range = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gi;

/** A workbook without the names for more cells than exceljs can remember. */
export function plainNames(workbook: string): { readonly xml: string; readonly areLost: boolean } {
  let left = CELL_LIMIT;
  let areLost = false;
  const xml = workbook.replace(definedName, (element: string, refersTo: string) => {
    const size = sizeOf(refersTo);
    if (size > left) {
      areLost = true;
      return "";
    }
    left -= size;
    return element;
  });
  return { xml, areLost };
}

const sizeOf = (refersTo: string): number =>
  (refersTo.match(range) ?? []).reduce((sum, address) => {
    const found = parseRange(address, "");
    return sum + (found === null ? 1 : found.rowCount * found.columnCount);
  }, 1);
