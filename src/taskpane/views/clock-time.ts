const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** "14:02", in the officer's own time. */
export function clockTime(milliseconds: number): string {
  const date = new Date(milliseconds);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}
