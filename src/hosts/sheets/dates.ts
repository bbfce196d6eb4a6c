import type { Services } from "./services";

/** A `Date`, also one that another script made. */
export const isDate = (value: unknown): value is Date =>
  typeof value === "object" && value !== null && "getTime" in value;

const dayMilliseconds = 86_400_000;

/** Day 0 of spreadsheets, in both programs: 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);

/**
 * Google hands a date over as the moment its clock reading has in the spreadsheet's time zone; here
 * it becomes the number that is in the cell: days since day 0.
 *
 * @example serialDates(services)(new Date("2024-06-29T17:00:00Z")) // 45473 in Asia/Ho_Chi_Minh
 */
export function serialDates(services: Services): (date: Date) => number {
  let timeZone: string | null = null;
  return (date) => {
    timeZone ??= services.spreadsheets.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const reading = services.utilities.formatDate(date, timeZone, "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
    return (Date.parse(reading) - dayZero) / dayMilliseconds;
  };
}
