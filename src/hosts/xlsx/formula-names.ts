/*
 * A file spells some functions otherwise than the formula bar: those younger than the format carry
 * "_xlfn." (or "_xlfn._xlws."), those of add-ins "_xldudf_" with their dot as "_".
 */

/** A formula of a file as its user sees it, with its "=". */
export const shownFormula = (stored: string): string =>
  !/_xl/i.test(stored)
    ? `=${stored}`
    : `=${outsideTexts(stored, (code) =>
        code
          .replace(/_xldudf_BHXH_/gi, "BHXH.")
          .replace(/_xl(?:fn|udf|pm|eta|dudf)(?:\._xlws)?[._]/gi, ""),
      )}`;

/** A formula as its user writes it, in a file's spelling and without its "=". */
export const storedFormula = (shown: string): string =>
  outsideTexts(shown.replace(/^=/, ""), (code) =>
    code
      .replace(/\bBHXH\.(?=[A-Z])/gi, "_xldudf_BHXH_")
      .replace(young, (name) => `_xlfn.${name.toUpperCase()}`),
  );

/** Functions of Excel 2010 and later such an office's formulas may use. */
const young =
  /(?<![\w.])(?:AGGREGATE|CONCAT|IFNA|IFS|MAXIFS|MINIFS|NUMBERVALUE|SWITCH|TEXTJOIN|XLOOKUP|XMATCH|UNIQUE|SEQUENCE|FORMULATEXT)(?=\()/gi;

/** Changes what stands outside texts and quoted sheet names. */
const outsideTexts = (formula: string, change: (code: string) => string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");
