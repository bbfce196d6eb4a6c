/*
 * XML cannot hold control characters and halves of surrogate pairs; a workbook writes them as
 * "_x000D_", and an underscore that would read as such as "_x005F_".
 * Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */

/** A file's text as its user sees it. */
export const shownText = (stored: string): string =>
  stored.includes("_x")
    ? stored.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : stored;

/** A text as a file holds it. */
export const storedText = (shown: string): string =>
  shown
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(
      /[\0-\x08\x0B-\x1F\x7F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
