/** Where a spreadsheet is: how its formulas are written, and when its days begin. */
export interface SheetsLocale {
  /** "vi_VN" writes =ROUND(A1*1,5;2), "en_US" =ROUND(A1*1.5,2). */
  readonly name: "vi_VN" | "en_US";
  /** Hours before the time in Greenwich; no summer time. */
  readonly hoursAhead: number;
}

export const vietnam: SheetsLocale = { name: "vi_VN", hoursAhead: 7 };

/** What stands in quotes is left as it is. */
const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join("");

/** A formula of the grid, which writes them the American way, as the spreadsheet shows it. */
export const shownFormula = (formula: string, { name }: SheetsLocale): string =>
  name === "en_US"
    ? formula
    : outsideQuotes(formula, (part) =>
        part.replaceAll(",", ";").replace(/(\d)\.(\d)/g, (_, a, b) => `${a},${b}`),
      );

/** A formula as it was typed into the spreadsheet, as the grid takes it. */
export const gridFormula = (formula: string, { name }: SheetsLocale): string =>
  name === "en_US"
    ? formula
    : outsideQuotes(formula, (part) =>
        part.replace(/(\d),(\d)/g, (_, a, b) => `${a}.${b}`).replaceAll(";", ","),
      );

const day = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** The moment at which clocks there show a day of the grid's. */
export const momentOf = (serial: number, { hoursAhead }: SheetsLocale): number =>
  dayZero + Math.round(serial * day) - hoursAhead * 3_600_000;

/** A moment as clocks there show it: "2024-06-30T00:00:00.000Z", with a Z that means nothing. */
export const clockText = (moment: number, { hoursAhead }: SheetsLocale): string =>
  new Date(moment + hoursAhead * 3_600_000).toISOString();
