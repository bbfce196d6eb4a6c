import type { Decimal } from "./decimal";

/** "vi": dot groups thousands, comma begins decimals (the law). "en": the reverse. */
export type SeparatorStyle = "vi" | "en";

/** A number read from a cell or a text. */
export interface NumberReading {
  readonly kind: "number";
  /** In percent points when `percent`. */
  readonly value: Decimal;
  /** Whether a % sign was printed with it. */
  readonly percent: boolean;
  /** The convention its separators follow; null where none, or none that tells. */
  readonly style: SeparatorStyle | null;
}

/** What one text or cell can mean, before its neighbours have been asked. */
export type Reading =
  | NumberReading
  | { readonly kind: "ambiguous"; readonly candidates: readonly NumberReading[] }
  | { readonly kind: "blank" }
  | { readonly kind: "notNumber"; readonly text: string };
