export type Separator = "," | ";" | "\t";

/**
 * The separator of a table of texts: the one that stands in at least half of its lines, a tab
 * before a semicolon before a comma, because figures and titles have commas of their own.
 */
export function separatorOf(text: string): Separator {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, "")
    .split(/\r\n|\r|\n/, 200)
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  const separators: readonly Separator[] = ["\t", ";", ","];
  const isUsual = (separator: Separator): boolean =>
    2 * lines.filter((line) => line.includes(separator)).length >= lines.length;
  return separators.find(isUsual) ?? ",";
}
