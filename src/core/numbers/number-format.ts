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

/** Quoted text, an escaped, skipped or repeated character, a bracketed colour, locale or condition. */
const literal = /"[^"]*"?|[\\_*].|\[[^\]]*\]?/gs;

/** "[>=1000]" chooses a section by its value; "[h]" is elapsed time. */
const decisive = /^\[([<>=]|[hms]+\])/i;

/** More are refused by spreadsheets themselves. */
const mostDecimals = 30;

/** Stands for a % that is printed without multiplying. */
const literalPercent = "％";

function parseSections(numberFormat: string): Sections {
  const reduced = numberFormat.replace(literal, (text) => {
    if (decisive.test(text)) return "@";
    return /^["\\].*%/s.test(text) ? literalPercent : " ";
  });
  return reduced.split(";").map(parseSection);
}

function parseSection(section: string): PrintedForm | null {
  const hundreds = section.split("%").length - 1;
  if (hundreds > 1 || /[A-Za-z/@]/.test(section)) return null;
  const places = section.replace(/[^#0?.,]/g, "");
  const [whole, integer = "", decimals = ""] = /^([#0?,]*)(?:\.([#0?]*))?$/.exec(places) ?? [];
  if (whole === undefined || !/[#0?]/.test(whole) || integer.endsWith(",")) return null;
  if (decimals.length > mostDecimals) return null;
  return {
    hundredfold: hundreds === 1,
    percent: hundreds === 1 || section.includes(literalPercent),
    leastDecimals: decimals.replace(/[^0]/g, "").length,
    mostDecimals: decimals.length,
  };
}
