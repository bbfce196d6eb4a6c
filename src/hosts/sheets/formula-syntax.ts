/**
 * Languages whose numbers have a decimal comma. In spreadsheets of these locales formulas are
 * written as they are typed there: `=ROUND(A1*1,5;2)`, rows of an array `{1\2}`. Function names are
 * English everywhere.
 */
const commaLanguages: ReadonlySet<string> = new Set(
  "vi az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk".split(
    " ",
  ),
);

/** Locales of those languages that have a decimal point after all. */
const pointLocales: ReadonlySet<string> = new Set("de_CH it_CH es_MX es_US es_GT es_PA".split(" "));

/** Turns formulas from and into the syntax of a spreadsheet's locale. */
export interface FormulaSyntax {
  /** en-US syntax as the spreadsheet takes it. */
  write(formula: string): string;
  /** What the spreadsheet gives, in en-US syntax. */
  read(formula: string): string;
}

const asItIs = (formula: string): string => formula;

/**
 * The syntax of a locale such as "vi_VN".
 *
 * @example formulaSyntax("vi_VN").write("=ROUND(D7/C7*1.5,2)") // "=ROUND(D7/C7*1,5;2)"
 */
export const formulaSyntax = (locale: string): FormulaSyntax =>
  commaLanguages.has(locale.split("_")[0] ?? "") && !pointLocales.has(locale)
    ? { write: writeWithComma, read: readWithComma }
    : { write: asItIs, read: asItIs };

/** Texts, sheet names and references hold no number of the formula's own; they stay as they are. */
const kept = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*`;
const signs = String.raw`[,;{}\\]`;
const withPoint = new RegExp(String.raw`${kept}|\d*\.?\d+|${signs}`, "gu");
const withComma = new RegExp(String.raw`${kept}|[\d.]*\d(?:,\d+)?|${signs}`, "gu");

/** Rewrites numbers and separators; whether these stand in an array `{…}` is told. */
function rewrite(
  formula: string,
  tokens: RegExp,
  number: (token: string) => string,
  separator: (token: string, isInArray: boolean) => string,
): string {
  let braces = 0;
  return formula.replace(tokens, (token) => {
    if (token === "{") braces += 1;
    if (token === "}") braces -= 1;
    if (/^[\d.]/.test(token)) return number(token);
    return /^[,;\\]$/.test(token) ? separator(token, braces > 0) : token;
  });
}

const writeWithComma = (formula: string): string =>
  rewrite(
    formula,
    withPoint,
    (token) => token.replace(".", ","),
    (token, isInArray) => (token !== "," ? token : isInArray ? "\\" : ";"),
  );

function readWithComma(formula: string): string {
  const tokens: readonly string[] = formula.match(withComma) ?? [];
  // Only in en-US syntax has a number a point, or a comma stands outside of numbers.
  if (tokens.some((token) => token === "," || /^\d*\./.test(token))) return formula;
  return rewrite(
    formula,
    withComma,
    (token) => token.replace(",", "."),
    (token, isInArray) => (token === ";" && isInArray ? ";" : ","),
  );
}
