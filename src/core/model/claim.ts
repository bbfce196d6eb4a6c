import type { Decimal } from "./decimal";

/**
 * A stretch of a text: `text.slice(start, end)`, in UTF-16 units from the beginning of the whole
 * text. `line` is the line it begins on, counted from 1.
 */
export interface TextSpan {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** What a figure of a sentence counts. `exponent` is the power of ten its words give: triệu is 6. */
export type TextUnit =
  /** Things: "người", "đơn vị", "triệu lượt". The noun in lower case; "" where none is printed. */
  | { readonly kind: "count"; readonly noun: string; readonly exponent: number }
  /** Đồng; `per` is what one amount is for: "lượt" in "đồng/lượt". */
  | { readonly kind: "money"; readonly exponent: number; readonly per: string | null }
  | { readonly kind: "percent" }
  /** Percentage points, said so: "điểm phần trăm". */
  | { readonly kind: "points" }
  /** Hectares, kilometres …: measured, not counted. */
  | { readonly kind: "measure"; readonly noun: string; readonly exponent: number };

/** What a word before a figure does to it: "gần" at most, "hơn" at least, "khoảng" either way. */
export type Hedge = "none" | "atMost" | "atLeast" | "about";

/** One figure of a sentence. */
export interface Quantity {
  /** As printed, before the exponent of its unit: 2297,358 of "2.297,358 triệu đồng". */
  readonly value: Decimal;
  readonly unit: TextUnit;
  readonly hedge: Hedge;
  /** What its digits mean when its separators are read the other way; null where they tell. */
  readonly otherwise: Decimal | null;
  /** The figure and its unit. */
  readonly span: TextSpan;
  /** The digits alone, for a replacement. */
  readonly digits: TextSpan;
  /** As printed, the unit with it. */
  readonly printed: string;
}

export type Direction = "up" | "down";

/** What a claim is about and when. */
interface Claimed {
  /** The indicator as the text names it, or as a neighbouring clause does: "Tham gia BHTN". */
  readonly subject: string;
  /** The time it is said of, as words: "30/9/2023", "6 tháng đầu năm 2024"; null where none is near. */
  readonly period: string | null;
  /** From its first figure to its last. */
  readonly span: TextSpan;
}

/** What one clause says with figures. */
export type Claim = Claimed &
  (
    | { readonly kind: "level"; readonly quantity: Quantity }
    /** The same indicator at an earlier time: "cùng kỳ 43.177 người". */
    | { readonly kind: "previous"; readonly quantity: Quantity }
    | { readonly kind: "target"; readonly quantity: Quantity }
    | { readonly kind: "attainment"; readonly quantity: Quantity }
    | { readonly kind: "change"; readonly quantity: Quantity; readonly direction: Direction }
    | { readonly kind: "growth"; readonly quantity: Quantity; readonly direction: Direction }
    | { readonly kind: "share"; readonly quantity: Quantity }
    /** Above ("up") or below a target or an average: "thấp hơn 2,85%". */
    | { readonly kind: "gap"; readonly quantity: Quantity; readonly direction: Direction }
    /** Still to be found: "còn phải phát triển 15.447 người". */
    | { readonly kind: "remaining"; readonly quantity: Quantity }
    | { readonly kind: "fraction"; readonly numerator: Quantity; readonly denominator: Quantity }
    | { readonly kind: "rank"; readonly rank: Quantity; readonly among: Quantity }
    /** `whole` is named first, `parts` after "trong đó", "gồm", a colon; exhaustive where words say so. */
    | {
        readonly kind: "list";
        readonly whole: Quantity;
        readonly parts: readonly Quantity[];
        readonly exhaustive: boolean;
      }
  );
