import { ok } from "../core/model/result";
import { readDocument } from "../hosts/document/read-document";
import type { FileHost } from "../hosts/file-host";
import { fromWorkbook } from "../hosts/xlsx/from-workbook";
import { createXlsxHost, openXlsx } from "../hosts/xlsx/xlsx-host";
import type { ReadReport } from "./audit-file";
import type { OpenBytes } from "./check-file";
import { readTables } from "./read-tables";

/** Opens a file to be read, and to be written as a workbook when that is asked for. */
export const open: OpenBytes = async (bytes, path) => {
  const read = readTables(bytes, path);
  if (!read.ok) return read;
  const { workbook, allText } = read.value;
  const host = async () => (allText ? ok(createXlsxHost(fromWorkbook(workbook))) : openXlsx(bytes));
  return ok({ workbook, allText, host });
};

/** … and reads the text of a report. */
export const readReport: ReadReport = readDocument;

/** … and makes a workbook to write into. */
export const newWorkbook = (): FileHost =>
  createXlsxHost(fromWorkbook({ sheets: [], sheetNames: [], activeSheet: "", selection: null }));
