import type { SourceFile } from "../../../core/consolidate/source";
import { sourcesOf } from "../../../core/consolidate/sources-of";
import type { FileFailure } from "../../../core/model/file-failure";
import type { Result } from "../../../core/model/result";
import type { Workbook } from "../../../core/model/workbook";
import { review } from "../../../core/review";
import { readCsv } from "../../../hosts/csv/read-csv";
import { readXlsx } from "../../../hosts/xlsx/read-xlsx";

/**
 * A unit's file as far as a merge needs it: its tables recognised and checked, or why it cannot be
 * read. Nothing of the file's sheets is kept. The one place that chooses which host reads.
 */
export function readSource(file: string, bytes: Uint8Array): SourceFile {
  try {
    const read = readWorkbook(file, bytes);
    return read.ok
      ? { kind: "read", file, sources: sourcesOf(file, review(read.value)) }
      : { kind: "failed", file, failure: read.failure };
  } catch {
    // a bug of ours, met in one file, must not keep the others from being read
    return { kind: "failed", file, failure: { kind: "damaged" } };
  }
}

/** A file's visible sheets: a table of texts where its name ends in .csv or .tsv, else a workbook. */
export function readWorkbook(file: string, bytes: Uint8Array): Result<Workbook, FileFailure> {
  const [, base = file, extension = ""] = /^(.*)\.(csv|tsv)$/i.exec(file) ?? [];
  if (extension === "") return readXlsx(bytes);
  return readCsv(bytes, base, extension.toLowerCase() === "tsv" ? "\t" : null);
}
