import ExcelJS from "exceljs";
import exceljsUtils from "exceljs/lib/utils/utils";
import type { FileFailure } from "../../core/model/file-failure";
import { fail, ok, type Result } from "../../core/model/result";
import type { LostPart } from "../file-host";
import { openPackage } from "./package";
import { packageForExceljs, type Extent } from "./package-for-exceljs";
import type { Parts } from "../unzip";
import { zip } from "../zip";

// A number under a date format stays the number Excel holds: as a JavaScript date it would lose
// digits, and a large one (or the text a formula gives) would be lost altogether.
exceljsUtils.isDateFmt = () => false;

export interface LoadedWorkbook {
  readonly workbook: ExcelJS.Workbook;
  readonly lost: readonly LostPart[];
}

/** An .xlsx file, or why it is none that can be read. Nothing in it is ever run. */
export async function loadWorkbook(
  bytes: Uint8Array,
): Promise<Result<LoadedWorkbook, FileFailure>> {
  const unzipped = openPackage(bytes, isWanted);
  if (!unzipped.ok) return unzipped;
  const parts = unzipped.value;
  const whole = await tryLoad(parts, "everything");
  // a fault in a picture or a note is no reason not to read the figures
  return whole.ok || whole.failure.kind === "notWorkbook" ? whole : tryLoad(parts, "cells");
}

async function tryLoad(parts: Parts, extent: Extent): Promise<Result<LoadedWorkbook, FileFailure>> {
  const made = packageForExceljs(parts, extent);
  if (made === null) return fail({ kind: "notWorkbook" });
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(Uint8Array.from(zip(made.parts, "store")).buffer);
  } catch {
    // exceljs throws whatever its parser met: all of it says that the file is not as it should be
    return fail({ kind: "damaged" });
  }
  // where a file says nothing of them, exceljs leaves out what it declares to be there
  workbook.views ??= [];
  for (const worksheet of workbook.worksheets) worksheet.views ??= [];
  const complete = made.sheetCount > 0 && workbook.worksheets.length === made.sheetCount;
  return complete ? ok({ workbook, lost: made.lost }) : fail({ kind: "damaged" });
}

/** Parts that hold no cell, and may be large. */
const isWanted = (name: string): boolean =>
  !/\/(?:pivotCache|externalLinks?|printerSettings|customXml|ctrlProps|activeX|embeddings)\//i.test(
    name,
  );
