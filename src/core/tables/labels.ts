import type { TotalSays } from "../model/table";

// Labels are read as plain() gives them, except for ordinals, whose capitals tell.

const area =
  "(?:tinh|thanh pho|tp|quoc|nuoc|nganh|huyen|thi xa|quan|xa|phuong|vung|khu vuc|dia ban|khoi|don vi|he thong)";

/** "(I+II)", "- Total", "/ Whole country": what yearbooks and forms set behind a total's label. */
const behind = "(?: ?\\(.*\\)| ?[-–/] ?(?:grand )?total| ?[-–/] ?whole .*)*[ :.;]*$";

/** The whole label, so that "Tổng số người tham gia" or "Cộng Hoà" stay names. */
const totalPattern = new RegExp(
  `^(?:(?:[ivx]+|[a-e]|\\d{1,2})[.)/] )?(?:(?:tong|cong|tong cong|tong so|tong chung|cong chung|tong cong chung|tc|(?:grand )?total)(?: (?:(?:toan|ca) )?${area})?|(?:toan|ca) ${area})${behind}`,
);

/** The total of one group: "Cộng khối I", "Cộng huyện Ninh Sơn", "Tổng khu vực 2". */
const subtotalPattern =
  /^(?:tong )?cong (?:khoi|nhom|cum|phan|muc|huyen|thi xa|thanh pho|vung|khu vuc|tuyen|[ivx]+\b|[a-e]\b|\d+\b)|^tong (?:so )?(?:khoi|nhom|cum|vung|khu vuc|tuyen)\b(?! (?:luong|hang))/;

export const isTotalLabel = (label: string): boolean =>
  totalPattern.test(label) || subtotalPattern.test(label);

/** What a total says, by its label. */
export function totalSays(label: string): TotalSays {
  if (/^(?:toan quoc|ca nuoc|toan nganh|viet nam)\b/.test(label)) return "country";
  if (/^(?:toan|ca|chung|tinh chung)\b/.test(label)) return "whole";
  return isTotalLabel(label) ? "sum" : "of";
}

/**
 * A last row that names what it adds, or says only that it is all of it: "Tổng kinh phí", "Cả năm",
 * "Chung". Among rows that begin so it is but one of several indicators.
 */
export const isClosingTotal = (label: string): boolean =>
  /^tong (?!binh quan|muc|ti le)|^(?:ca (?:nam|quy|ky)|chung|tinh chung)$/.test(label);

/** "Tháng 1", "Quý II", "T3": periods that a year is made of. */
export const isPeriodLabel = (label: string): boolean =>
  /^(?:thang|quy|t\.?) ?(?:\d+|[ivx]+)\b/.test(label);

const dash = /^[-–—+*•●○▪] ?(?=\S)/;

/** The label behind the dash or the plus typed before it. */
export const withoutDash = (label: string): string => label.replace(dash, "");

/** How deep a dash sets its row: 1 for "- Nam", 2 for "+ Nam" under it, 0 for no dash. */
export const dashDepth = (label: string): 0 | 1 | 2 =>
  /^[-–—*•●▪](?=\s*\p{L})/u.test(label) ? 1 : /^[+○](?=\s*\p{L})/u.test(label) ? 2 : 0;

const ofWhichPattern =
  /^(?:(?:trong (?:do|so do|tong so)|tr\.? ?do|t\.do|chia ra)\b|(?:bao )?gom(?:$| ?:| co\b| ca\b))/;

/** "Trong đó: nữ": parts of the row above, which need not be all of it. */
export const isOfWhichLabel = (label: string): boolean => ofWhichPattern.test(label);

const breakdownPattern = /^(?:phan|chia|phan loai|phan to)? ?theo\b/;

/** "Phân theo giới tính": the whole over it, divided once more. */
export const isBreakdownLabel = (label: string): boolean => breakdownPattern.test(label);

const memoPattern =
  /^(?:cung ky|so (?:sanh|voi|cung)|ti le|(?:tang|giam)(?:$| ?[,;:/(+-]| (?:giam|tang|so|truong|them|bot|trong|cung|ti)\b)|chenh lech|binh quan|trung binh|cao nhat|thap nhat|luy ke|cong don|(?:nam|quy|thang) truoc|% )/;

/** Rows that compare or repeat what other rows hold: "Cùng kỳ năm trước", "Tăng, giảm". */
export const isMemoLabel = (label: string): boolean => memoPattern.test(label);

/** Below the table: signatures, recipients, notes. */
const closingPattern =
  /^(nguoi (lap|ghi|duyet)|lap (bieu|bang)|noi nhan|giam doc|pho giam doc|thu truong|ke toan|ghi chu|luu y|tm\b|kt\b|.*ngay .*thang .*nam)/;

export const isClosing = (label: string): boolean => closingPattern.test(label);

/** How an ordinal numbers its row, from the outside in. */
const ordinalStyles = [
  /^[A-ZĐ]$/,
  /^(?:[IVX]|[IVXLC]{2,})$/,
  /^\d+$/,
  /^\d+[.,]\d+$/,
  /^\d+(?:[.,]\d+){2}$/,
  /^\d+(?:[.,]\d+){3,}$/,
  /^[a-zđ]$/,
];

/** Ordinals that only a letter can tell, and the letter before them: H, I is no roman one. */
const letterBefore: Readonly<Record<string, string>> = { I: "H", V: "U", X: "W" };

/**
 * How deep an ordinal numbers its row: A, I, 1, 1.1, 1.1.1, a) from the outside in; null where there
 * is none to tell. `previous` is the ordinal numbered in capitals before it.
 */
export function ordinalDepth(ordinal: string, previous = ""): number | null {
  const text = bareOrdinal(ordinal);
  if (text === "") return null;
  if (letterBefore[text] !== undefined && letterBefore[text] === bareOrdinal(previous)) return 0;
  const roman = ordinalStyles[1]?.test(text) === true;
  const style = roman ? 1 : ordinalStyles.findIndex((pattern) => pattern.test(text));
  return style < 0 ? null : style;
}

const bareOrdinal = (ordinal: string): string =>
  ordinal
    .trim()
    .replace(/^\(/, "")
    .replace(/[.):/]+$/, "");

/** The ordinal typed before a name in one cell: "I. Khối huyện", "a) Nam". */
export const leadingOrdinal = (label: string): string =>
  /^\(?([A-ZĐ]|[IVXLC]+|\d+(?:\.\d+)*|[a-zđ])(?:[.):/]+ ?| - )(?=\p{L}|\d)/u.exec(label)?.[1] ?? "";

const areas: readonly RegExp[] = [
  /^(?:khoi|khu vuc|vung|mien|cum|nhom|tuyen|dia ban)\b/,
  /^(?:tinh)\b/,
  /^(?:huyen|thi xa|thanh pho|tp|quan|tx|lien huyen|bhxh (?:co so|huyen|lien huyen))\b/,
  /^(?:xa|phuong|thi tran|dac khu|tt)\b/,
];

/** How wide an area a name says its row is, from the widest; null where it says nothing. */
export function areaDepth(label: string): number | null {
  const depth = areas.findIndex((pattern) => pattern.test(label));
  return depth < 0 ? null : depth;
}
