import { readFile, stat } from "node:fs/promises";
import type { FileFailure } from "../core/model/file-failure";
import type { Finding } from "../core/model/finding";
import { fail, ok, type Result } from "../core/model/result";
import type { Review } from "../core/model/review";
import type { Table } from "../core/model/table";
import type { Workbook } from "../core/model/workbook";
import { review } from "../core/review";
import type { FileHost } from "../hosts/file-host";
import { causesOf, type TableCause } from "../core/causes";

/** Why a file was not checked. */
export type CheckFailure =
  | FileFailure
  | { readonly kind: "noSheet"; readonly sheet: string; readonly names: readonly string[] }
  | { readonly kind: "bug"; readonly message: string };

/** A file after it was read. */
export interface OpenedFile {
  /** Its visible sheets. */
  readonly workbook: Workbook;
  /** A table of texts, as in .csv: it has one sheet, and its figures cannot be stored otherwise. */
  readonly allText: boolean;
  /** The file as a workbook that can be written, opened when it is asked for. */
  host(): Promise<Result<FileHost, FileFailure>>;
}

/** Reads the bytes of a file, whatever it turns out to be. */
export type OpenBytes = (bytes: Buffer, path: string) => Promise<Result<OpenedFile, FileFailure>>;

export interface CheckedFile {
  readonly review: Review;
  readonly causes: readonly TableCause[];
}

/** One file of a run, checked or not. */
export interface FileOutcome {
  readonly path: string;
  readonly result: Result<CheckedFile, CheckFailure>;
}

/** What a check is told beside the file. */
export interface CheckOptions {
  /** Checks this sheet only. */
  readonly sheet: string | null;
  /** Last period's tables. */
  readonly previous: readonly Table[];
}

/** Larger files are no tables anybody typed. */
const SIZE_LIMIT = 256 * 1024 * 1024;

/** Checks one file: one of its sheets where `sheet` names it, else all that are visible. */
export async function checkFile(
  path: string,
  { sheet, previous }: CheckOptions,
  open: OpenBytes,
): Promise<Result<CheckedFile, CheckFailure>> {
  try {
    const opened = await openFile(path, open);
    if (!opened.ok) return opened;
    const { workbook, allText } = opened.value;
    const sheets = workbook.sheets.filter(
      ({ name }) => sheet === null || allText || name === sheet,
    );
    if (sheet !== null && sheets.length === 0) {
      return fail({ kind: "noSheet", sheet, names: workbook.sheets.map(({ name }) => name) });
    }
    const found = review({ ...workbook, sheets });
    const causes = causesOf(found.tables, previous);
    return ok({ review: allText ? withoutStorage(found) : found, causes });
  } catch (error) {
    // one file's fault must not keep the others from being checked
    return fail({ kind: "bug", message: error instanceof Error ? error.message : String(error) });
  }
}

/** Opens a file, or says why it cannot be. */
export async function openFile(
  path: string,
  open: OpenBytes,
): Promise<Result<OpenedFile, FileFailure>> {
  const read = await readBytes(path);
  return read.ok ? open(read.value, path) : read;
}

/** Why the system gives no bytes. */
type ReadFailure = Extract<FileFailure, { readonly kind: "missing" | "forbidden" | "tooLarge" }>;

/** The bytes of a file, or why there are none. */
export async function readBytes(path: string): Promise<Result<Buffer, ReadFailure>> {
  try {
    const status = await stat(path);
    // a pipe or a device may never come to an end
    if (!status.isFile()) return fail({ kind: "forbidden", code: "ENOTSUP" });
    if (status.size > SIZE_LIMIT) return fail({ kind: "tooLarge" });
    return ok(await readFile(path));
  } catch (error) {
    const code = codeOf(error);
    return fail(code === "ENOENT" ? { kind: "missing" } : { kind: "forbidden", code });
  }
}

/** What the system calls its refusal: "ENOENT", "EACCES" … */
export const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : String(error);

/** A file of texts has no other way to store a figure: no remark. */
const withoutStorage = ({ tables }: Review): Review => ({
  tables: tables.map((table) => ({
    ...table,
    findings: table.findings.filter(({ detail }) => detail.rule !== "text-number"),
  })),
});

/** All findings, table by table. */
export const findingsOf = ({ tables }: Review): readonly Finding[] =>
  tables.flatMap(({ findings }) => findings);
