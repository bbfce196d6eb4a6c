/** The time a table reports on, as its title says it. */
export interface Period {
  readonly year: number;
  /** Months of the year that are over at its end, 1 to 12. */
  readonly months: number;
  /** In the title's words, in small letters: "6 tháng đầu năm 2024". */
  readonly name: string;
}

/** What a change is a change from. */
export type Compared =
  /** The same time a year before; its year where a title tells. */
  | { readonly kind: "yearBefore"; readonly year: number | null }
  | { readonly kind: "period"; readonly name: string };

const quarters = ["i", "ii", "iii", "iv"];

/** Each with its months and its year; the more exact first. */
const patterns: readonly (readonly [RegExp, (text: string) => number])[] = [
  [/(\d{1,2}) tháng(?: đầu)?(?: năm)? (\d{4})/u, Number],
  [
    /quý (i{1,3}|iv|[1-4])(?: năm |[/ -])(\d{4})/u,
    (quarter) => 3 * (quarters.includes(quarter) ? quarters.indexOf(quarter) + 1 : Number(quarter)),
  ],
  [/tháng (\d{1,2})(?: năm |[/ -])(\d{4})/u, Number],
  [/(?:đến|hết) (?:ngày )?\d{1,2}\/(\d{1,2})\/(\d{4})/u, Number],
  [/(năm) (\d{4})/u, () => 12],
];

/** Names a document and its date, not the time reported on. */
const reference = /^\(?\s*(kèm theo|ban hành|theo) /u;

/**
 * The period a table's title names; null where it names none.
 *
 * @example periodOf(["SỐ NGƯỜI THAM GIA 6 THÁNG ĐẦU NĂM 2024"]) // 2024, 6 months
 */
export function periodOf(title: readonly string[]): Period | null {
  const lines = title.map((line) => line.normalize("NFC").toLocaleLowerCase("vi").trim());
  const text = lines.filter((line) => !reference.test(line)).join("\n");
  for (const [pattern, monthsIn] of patterns) {
    const [name, elapsed = "", year = ""] = pattern.exec(text) ?? [];
    const months = monthsIn(elapsed);
    if (name !== undefined && months >= 1 && months <= 12) {
      return { year: Number(year), months, name: withRomanCapitals(name) };
    }
  }
  return null;
}

/** "quý III", not "quý iii". */
const withRomanCapitals = (name: string): string =>
  name.replace(/(?<=quý )[iv]+/u, (numeral) => numeral.toUpperCase());

/** What the figures of `current` are compared with when they are compared with those of `previous`. */
export function comparedWith(current: Period | null, previous: Period | null): Compared {
  if (previous === null) {
    return { kind: "yearBefore", year: current === null ? null : current.year - 1 };
  }
  const isYearBefore =
    current !== null && current.year - 1 === previous.year && current.months === previous.months;
  return isYearBefore
    ? { kind: "yearBefore", year: previous.year }
    : { kind: "period", name: previous.name };
}
