import type { Sheet } from "../model/workbook";

/** Headings of the sheets we write about a check: the record of findings, the log of changes. */
const signatures: readonly (readonly string[])[] = [
  ["Trang", "Ô", "Tình trạng", "Mã đối chiếu"],
  ["Thời gian", "Trang", "Ô", "Trước khi ghi", "Sau khi ghi"],
];

/** They stand within this many rows from the top. */
const searchedRows = 30;

/** Whether a sheet tells of figures of other sheets and has none of its own to check. */
export const isOwnSheet = ({ values }: Sheet): boolean =>
  values
    .slice(0, searchedRows)
    .some((row) => signatures.some((signature) => signature.every((text) => row.includes(text))));
