import type { Decimal } from "../model/decimal";
import type { NumberReading } from "../model/reading";
import type { Figure, Verdict } from "../model/table";
import { compareDecimals, decimal } from "../numbers/decimal";
import { readText } from "../numbers/read";

/** Texts that are no number as they stand, in lower case with single spaces and plain hyphens. */
const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[.;,:!]+$/, "")
    .trim();

const verdicts: readonly (readonly [Verdict, RegExp])[] = [
  ["missed", /^(không|chưa) (đạt|hoàn thành|bảo đảm|đảm bảo)\b/u],
  ["exceeded", /^vượt$|^vượt (chỉ tiêu|kế hoạch|kh|mức)/u],
  ["met", /^(đạt|hoàn thành|đạt (và|hoặc) vượt|đạt[,/] ?vượt)( (chỉ tiêu|kế hoạch|kh|yêu cầu))?$/u],
];

/** Long texts are notes, not figures. */
const longest = 40;

/**
 * What a text without a plain number says: a verdict ("Không đạt"), or a target in words or as a range
 * ("Dưới 4", "≥ 95", "6,6 - 6,8", "Khoảng 4"); null where it says neither.
 */
export function readWorded(text: string): Extract<Figure, { kind: "verdict" | "interval" }> | null {
  if (text.length > longest) return null;
  const clean = tidy(text);
  const verdict = verdicts.find(([, pattern]) => pattern.test(clean))?.[0];
  if (verdict !== undefined) return { kind: "verdict", verdict, text };
  for (const [kind, pattern] of bounds) {
    const [, first, second] = pattern.exec(clean) ?? [];
    const one = numberOf(first);
    const other = numberOf(second);
    if (one === null) continue;
    const base = { kind: "interval", text } as const;
    switch (kind) {
      case "about":
        return { ...base, least: null, most: null, isStrict: false };
      case "range":
        if (other === null || compareDecimals(one, other) >= 0) continue;
        return { ...base, least: one, most: other, isStrict: false };
      case "below":
      case "most":
        return { ...base, least: null, most: one, isStrict: kind === "below" };
      case "above":
      case "least":
        return { ...base, least: one, most: null, isStrict: kind === "above" };
    }
  }
  return null;
}

const number = "([+-]?[\\d.,]+ ?%?)";
const bounds: readonly (readonly [
  "about" | "range" | "below" | "most" | "above" | "least",
  RegExp,
])[] = [
  ["range", new RegExp(`^(?:từ )?${number} ?(?:-|đến|÷|~) ?${number}$`, "u")],
  ["about", new RegExp(`^(?:khoảng|gần|xấp xỉ|~|≈) ?${number}$`, "u")],
  ["most", new RegExp(`^(?:không (?:quá|vượt quá)|tối đa|nhiều nhất|≤|<=|=<) ?${number}$`, "u")],
  ["most", new RegExp(`^(?:từ )?${number} trở xuống$`, "u")],
  [
    "least",
    new RegExp(`^(?:tối thiểu|ít nhất|không dưới|từ|≥|>=|=>) ?${number}(?: trở lên)?$`, "u"),
  ],
  ["least", new RegExp(`^${number} trở lên$`, "u")],
  ["below", new RegExp(`^(?:dưới|nhỏ hơn|ít hơn|<) ?${number}$`, "u")],
  ["above", new RegExp(`^(?:trên|lớn hơn|hơn|>) ?${number}$`, "u")],
];

function numberOf(text: string | undefined): Decimal | null {
  if (text === undefined) return null;
  const reading = readText(text);
  if (reading.kind === "number") return reading.value;
  return reading.kind === "ambiguous" ? (reading.candidates[0]?.value ?? null) : null;
}

const worded = /^(tăng|giảm|tang|giam)(?: thêm| được)? ?:? ?([\d.,]+ ?%?)$/u;

/** "Giảm 3,2%" as −3,2 percent points, "tăng 155" as 155: every way its digits can be read. */
export function readWordedChange(text: string): readonly NumberReading[] {
  if (text.length > longest) return [];
  const [, word = "", digits] = worded.exec(tidy(text)) ?? [];
  if (digits === undefined) return [];
  const reading = readText(digits);
  const candidates =
    reading.kind === "number" ? [reading] : reading.kind === "ambiguous" ? reading.candidates : [];
  return candidates.map((one) => ({
    ...one,
    value: word.startsWith("t") ? one.value : decimal(-one.value.units, one.value.scale),
  }));
}
