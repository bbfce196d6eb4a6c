import assert from "node:assert/strict";
import ExcelJS from "exceljs";
import type { Sheet, Workbook } from "../../../src/core/model/workbook";
import type { FileHost } from "../../../src/hosts/file-host";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import { zip } from "../../../src/hosts/zip";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const links = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A worksheet of these rows, as XML. */
export const sheetXml = (rows: string, after = "", before = ""): string =>
  `<worksheet ${main} xmlns:r="${relation}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

/** A workbook written by hand, as programs other than Excel write it; parts may be replaced. */
export const rawXlsx = (sheet: string, parts: Readonly<Record<string, string>> = {}): Buffer =>
  Buffer.from(
    zip(
      new Map(
        Object.entries({
          "_rels/.rels": `<Relationships ${links}><Relationship Id="a" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
          "xl/workbook.xml": `<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="Biểu" sheetId="7" r:id="b"/></sheets></workbook>`,
          "xl/_rels/workbook.xml.rels": `<Relationships ${links}><Relationship Id="b" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
          "xl/worksheets/sheet1.xml": sheet,
          ...parts,
        }),
      ),
      "deflate",
    ),
  );

/** A workbook made with exceljs. */
export async function madeXlsx(fill: (workbook: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

export async function opened(bytes: Buffer): Promise<FileHost> {
  const host = await openXlsx(bytes);
  if (!host.ok) throw new Error(`not opened: ${JSON.stringify(host.failure)}`);
  return host.value;
}

/** Its visible sheets: the same whether it is only read or opened for writing. */
export async function readAll(bytes: Buffer): Promise<Workbook> {
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.failure)}`);
  assert.deepEqual(read, await (await opened(bytes)).read("workbook"));
  return read.value;
}

export async function readFirst(bytes: Buffer): Promise<Sheet> {
  const [sheet] = (await readAll(bytes)).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}
