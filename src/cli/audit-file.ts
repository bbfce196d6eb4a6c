import type { DocumentFailure } from "../core/model/file-failure";
import { fail, ok, type Result } from "../core/model/result";
import type { Table } from "../core/model/table";
import type { TextReview } from "../core/model/text-finding";
import { auditText } from "../core/text/audit-text";
import { readBytes } from "./check-file";

/** Why the text of a file was not checked. */
export type AuditFailure = DocumentFailure | { readonly kind: "bug"; readonly message: string };

/** Reads the text of a report from its bytes; lines end with "\n". */
export type ReadReport = (bytes: Buffer) => Promise<Result<string, DocumentFailure>>;

export interface AuditedText {
  readonly text: string;
  readonly review: TextReview;
}

/** Checks the sentences of one file against each other and against tables. */
export async function auditFile(
  path: string,
  tables: readonly Table[],
  read: ReadReport,
): Promise<Result<AuditedText, AuditFailure>> {
  try {
    const bytes = await readBytes(path);
    if (!bytes.ok) return bytes;
    const text = await read(bytes.value);
    return text.ok ? ok({ text: text.value, review: auditText(text.value, tables) }) : text;
  } catch (error) {
    return fail({ kind: "bug", message: error instanceof Error ? error.message : String(error) });
  }
}
