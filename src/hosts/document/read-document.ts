import type { DocumentFailure } from "../../core/model/file-failure";
import { fail, ok, type Result } from "../../core/model/result";
import { decodeText } from "../decode-text";
import { decodeWindows1258 } from "./windows-1258";
import { readDocx } from "./read-docx";

/** A longer text is no report anybody wrote. */
const TEXT_LIMIT = 16 * 1024 * 1024;

const compoundFile = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * The text of a report, told by what the file holds and not by its name: a Word document (.docx) or
 * plain text in UTF-8, UTF-16 or Windows-1258. Lines end with "\n" alone; those of a plain text are
 * the file's own, and a document has one a paragraph.
 */
export async function readDocument(bytes: Buffer): Promise<Result<string, DocumentFailure>> {
  const starts = (signature: string | Buffer): boolean =>
    bytes.subarray(0, signature.length).equals(Buffer.from(signature));
  if (starts("PK\x03\x04")) return readDocx(bytes);
  if (starts(compoundFile)) {
    const isEncrypted = bytes.includes(Buffer.from("EncryptedPackage", "utf16le"));
    if (isEncrypted) return fail({ kind: "passwordProtected" });
    const isWord = bytes.includes(Buffer.from("WordDocument", "utf16le"));
    return fail(isWord ? { kind: "otherDocument", format: "doc" } : { kind: "notDocument" });
  }
  if (starts("{\\rtf")) return fail({ kind: "otherDocument", format: "rtf" });
  if (starts("%PDF")) return fail({ kind: "otherDocument", format: "pdf" });
  return readPlainText(bytes);
}

function readPlainText(bytes: Buffer): Result<string, DocumentFailure> {
  if (bytes.length > TEXT_LIMIT) return fail({ kind: "tooLarge" });
  const text = decodeText(bytes) ?? decodeWindows1258(bytes);
  // what a program writes for itself is no report, whatever its file is called
  if (text === null || text.includes("\0")) return fail({ kind: "notText" });
  return ok(text.replace(/\r\n?/g, "\n"));
}
