/**
 * A label as it is compared: lower case, without diacritics, one spelling of tỉ lệ/tỷ lệ, single
 * spaces. Two unit names may differ by diacritics alone, so names are never compared this way.
 *
 * @example plain("TỶ LỆ\nđạt (%)") // "ti le dat (%)"
 */
export function plain(text: string): string {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size > 10_000) known.clear();
  const label = strip(text);
  known.set(text, label);
  return label;
}

/** Labels are read more than once, and sheets repeat them. */
const known = new Map<string, string>();

const strip = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/\bty (le|trong)\b/g, "ti $1")
    .trim();
