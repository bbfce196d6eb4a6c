import type { SourceFile } from "../../src/core/consolidate/source";
import { sourcesOf } from "../../src/core/consolidate/sources-of";
import type { Workbook } from "../../src/core/model/workbook";
import { review } from "../../src/core/review";
import { parseGrid } from "../grid";

/** A workbook of one sheet with a unit's table: name, target and actual of compulsory insurance. */
function unitWorkbook(...rows: readonly string[]): Workbook {
  const { sheet } = parseGrid(
    [
      "STT | Đơn vị | BHXH bắt buộc – Chỉ tiêu | BHXH bắt buộc – Thực hiện",
      ...rows.map((row, at) => `${at + 1} | ${row}`),
    ].join("\n"),
    { name: "Biểu" },
  );
  return { sheets: [sheet], sheetNames: ["Biểu"], activeSheet: "Biểu", selection: null };
}

/** … as it is read from a file. */
export const unitFile = (file: string, ...rows: readonly string[]): SourceFile => ({
  kind: "read",
  file,
  sources: sourcesOf(file, review(unitWorkbook(...rows))),
});

/** A file as a page gives it, of so many bytes. */
export const pageFile = (name: string, content: string | Uint8Array<ArrayBuffer> = name): File =>
  new File([content], name, { lastModified: 1 });
