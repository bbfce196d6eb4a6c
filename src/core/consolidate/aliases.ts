/**
 * Names the user confirmed: from a printed name, as `nameKey` gives it, to the unit it is. Kept in the
 * workbook, so that next period's files are known at once.
 */
export type Aliases = ReadonlyMap<string, string>;

/** As text to be kept: pairs, sorted, so that the same aliases are always the same text. */
export const formatAliases = (aliases: Aliases): string =>
  JSON.stringify([...aliases].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/**
 * Reads what `formatAliases` wrote. Anybody can edit a workbook's settings: what is no pair of names
 * is left out, and a text that is no list gives no aliases.
 */
export function parseAliases(text: string): Aliases {
  const list = parsed(text);
  return new Map(Array.isArray(list) ? list.filter(isPair) : []);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isPair = (entry: unknown): entry is readonly [string, string] =>
  Array.isArray(entry) && entry.length === 2 && entry.every((name) => typeof name === "string");
