import type { FileFailure } from "../../core/model/file-failure";
import { fail, type Result } from "../../core/model/result";
import { ascii, indexOfBytes, startsWith, utf16 } from "../bytes";
import { partNames, partText, unzip, type Parts } from "../unzip";

/** The parts of an .xlsx file that are `wanted`, or why it is none that can be read. */
export function openPackage(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Result<Parts, FileFailure> {
  const refused = otherFormat(bytes);
  if (refused !== null) return fail(refused);
  const unzipped = unzip(bytes, (name) => name === "mimetype" || wanted(name));
  if (!unzipped.ok) return unzipped;
  const other = otherPackage(unzipped.value, partNames(bytes));
  return other === null ? unzipped : fail(other);
}

const compoundFile = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** The old binary formats, and workbooks with a password, are compound files and no packages. */
function otherFormat(bytes: Uint8Array): FileFailure | null {
  if (!startsWith(bytes, compoundFile)) {
    return startsWith(bytes, ascii("PK")) ? null : { kind: "notWorkbook" };
  }
  const holds = (stream: string): boolean => indexOfBytes(bytes, utf16(stream)) >= 0;
  if (holds("EncryptedPackage")) return { kind: "passwordProtected" };
  return holds("Workbook") || holds("Book")
    ? { kind: "otherFormat", format: "xls" }
    : { kind: "notWorkbook" };
}

function otherPackage(parts: Parts, names: readonly string[]): FileFailure | null {
  if (partText(parts, "mimetype").startsWith("application/vnd.oasis.opendocument.s")) {
    return { kind: "otherFormat", format: "ods" };
  }
  if (names.includes("xl/workbook.bin")) return { kind: "otherFormat", format: "xlsb" };
  if (names.includes("xl/vbaProject.bin")) return { kind: "otherFormat", format: "xlsm" };
  return null;
}
