import type { Workbook } from "exceljs";
import { partText, unzip, type Parts } from "../unzip";
import { withCharts, type SheetCharts } from "./charts";
import { zip, type PackageParts } from "../zip";

/** The workbook as a new file. `changed`: figures were written, so what formulas gave no longer holds. */
export async function saveWorkbook(
  workbook: Workbook,
  changed: boolean,
  charts: readonly SheetCharts[],
): Promise<Uint8Array> {
  if (changed) forgetResults(workbook);
  workbook.calcProperties.fullCalcOnLoad = true;
  for (const worksheet of workbook.worksheets) {
    // exceljs writes such a name unquoted into the names of print ranges, which Excel cannot open
    if (!worksheet.name.includes("'")) continue;
    delete worksheet.pageSetup.printTitlesRow;
    delete worksheet.pageSetup.printTitlesColumn;
    delete worksheet.pageSetup.printArea;
  }
  const written = unzip(new Uint8Array(await workbook.xlsx.writeBuffer()), () => true);
  if (!written.ok) throw new Error(`What was written cannot be read: ${written.failure.kind}`);
  return zip(inOrder(withCharts(written.value, charts)), "deflate");
}

function forgetResults(workbook: Workbook): void {
  for (const worksheet of workbook.worksheets) {
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { value } = cell;
        if (value === null || typeof value !== "object" || !("formula" in value)) return;
        delete value.result;
        cell.value = value;
      });
    });
  }
}

/** exceljs puts the notes' drawing after tables and extensions, where Excel does not accept it. */
function inOrder(parts: Parts): PackageParts {
  const ordered = new Map<string, string | Uint8Array>(parts);
  for (const name of parts.keys()) {
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const xml = partText(parts, name);
    const notes = /<legacyDrawing [^>]*\/>/.exec(xml)?.[0];
    const later = /<(?:picture|tableParts|extLst)[\s>]/.exec(xml)?.index;
    if (notes === undefined || later === undefined) continue;
    const rest = xml.slice(later).replace(notes, "");
    ordered.set(name, xml.slice(0, later) + notes + rest);
  }
  return ordered;
}
