// Labels are read as plain() gives them, except for ordinals, whose capitals tell.

const area = "(tinh|thanh pho|tp|quoc|nuoc|nganh|huyen|xa|phuong|vung|khu vuc|dia ban|khoi|don vi)";

/** The whole label, so that "Tổng số người tham gia" or "Cộng Hoà" stay names. */
const totalPattern = new RegExp(
  `^(?:[ivx]+[.)] )?(?:(?:tong|cong|tong cong|tong so|tong chung|cong chung|tc|(?:grand )?total)(?: (?:(?:toan|ca) )?${area})?|(?:toan|ca) ${area})(?: \\(.*\\))?[ :.]*$|^(?:tong )?cong (?:khoi|nhom|cum|phan|muc|huyen|[ivx]+\\b|[a-e]\\b)`,
);

export const isTotalLabel = (label: string): boolean => totalPattern.test(label);

const memoPattern =
  /^[-+*•]|^(trong do|gom|bao gom|cung ky|so (sanh|voi|cung)|ti le|tang|giam|chenh lech|binh quan|trung binh|luy ke|(nam|quy|thang) truoc)\b/;

/** Rows that repeat or compare what other rows hold: "Trong đó", "- Nam", "Cùng kỳ năm trước". */
export const isMemoLabel = (label: string): boolean => memoPattern.test(label);

/** Below the table: signatures, recipients, notes. */
const closingPattern =
  /^(nguoi (lap|ghi|duyet)|lap (bieu|bang)|noi nhan|giam doc|pho giam doc|thu truong|ke toan|ghi chu|luu y|tm\b|kt\b|.*ngay .*thang .*nam)/;

export const isClosing = (label: string): boolean => closingPattern.test(label);

/**
 * How deep an ordinal numbers its row: A, I, 1, 1.1, 1.1.1 from the outside in; null where there
 * is none to tell.
 */
export function ordinalDepth(ordinal: string): number | null {
  const text = ordinal.trim().replace(/[.)]+$/, "");
  if (/^\d+$/.test(text)) return 2;
  if (/^\d+(\.\d+)+$/.test(text)) return 1 + text.split(".").length;
  if (/^([IVX]|[IVXLC]{2,})$/.test(text)) return 1;
  return /^[A-ZĐ]$/.test(text) ? 0 : null;
}

/** The ordinal typed before a name in one cell: "I. Khối huyện". */
export const leadingOrdinal = (label: string): string =>
  /^([A-ZĐ]|[IVXLC]+|\d+(?:\.\d+)*)[.)]\s/.exec(label)?.[1] ?? "";
