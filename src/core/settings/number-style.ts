import type { Settings } from "./settings";

/** Quotations and formulas stay as they are; the rest are numbers in Vietnamese notation. */
const tokens = /«[^»]*»|=\S+|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+/gu;

/**
 * A sentence of ours with its figures in the office's notation. Sentences are made in Vietnamese
 * notation; what they quote from a cell is not ours to rewrite.
 *
 * @example inStyle("Tổng cộng ghi 552.247,5.", "english") // "Tổng cộng ghi 552,247.5."
 */
export const inStyle = (text: string, style: Settings["numberStyle"]): string =>
  style === "vietnamese"
    ? text
    : text.replace(tokens, (token) =>
        /^[«=]/u.test(token)
          ? token
          : token.replace(/[.,]/g, (separator) => (separator === "." ? "," : ".")),
      );
