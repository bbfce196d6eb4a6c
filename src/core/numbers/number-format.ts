/** How a number format prints a number. */
export interface PrintedForm {
  /** The format multiplies by 100, as "0.00%" does and `0.00"%"` does not. */
  readonly hundredfold: boolean;
  /** A % sign is printed. */
  readonly percent: boolean;
  /** Decimals always printed ("0.00": 2) … */
  readonly leastDecimals: number;
  /** … and printed at most ("0.0##": 3). */
  readonly mostDecimals: number;
}

/**
 * The printed form of `value` under an en-US number format; null where the format says nothing of
 * decimals ("General", texts, dates, fractions, exponents, thousands scaling, conditions) and the
 * number's own digits stand.
 */
export function printedForm(value: number, numberFormat: string): PrintedForm | null {
  if (numberFormat === "General") return null;
  const sections = sectionsOf(numberFormat);
  const [first = null, negative = first, zero = first] = sections;
  return value < 0 ? negative : value === 0 ? zero : first;
}

type Sections = readonly (PrintedForm | null)[];

/** A workbook has few formats and many cells. Emptied when a hostile one has many formats. */
const known = new Map<string, Sections>();

function sectionsOf(numberFormat: string): Sections {
  const found = known.get(numberFormat);
  if (found !== undefined) return found;
  if (known.size > 500) known.clear();
  const sections = parseSections(numberFormat);
  known.set(numberFormat, sections);
  return sections;
}

/** Quoted text, an escaped or skipped or repeated character, a bracketed colour, locale or condition. */
const literal = /"[^"]*"?|[\\_*].|\[[^\]]*\]?/gs;
const condition = /^\[[<>=]/;
const elapsedTime = /^\[[hms]+\]$/i;

/** Literals are reduced to what matters of them: whether they print a %, and whether they change the rules. */
function parseSections(numberFormat: string): Sections {
  const reduced = numberFormat.replace(literal, (text) => {
    if (condition.test(text) || elapsedTime.test(text)) return "@";
    return /^["\\].*%/s.test(text) ? "p" : " ";
  });
  return reduced.split(";").map(parseSection);
}

/** Digits with optional grouping and one decimal point, one % at most; nothing of dates, texts, fractions. */
const section = /^[^\w#?.,%@/]*(?:p|%)?[^\w#?.,%@/]*([#0?,]*)(?:\.([#0?]*))?[^\w#?.,%@/]*([p%])?[^\w#?.,%@/]*$/;

function parseSection(text: string): PrintedForm | null {
  return null;
}
