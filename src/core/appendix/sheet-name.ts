/** Excel's limit, counted as Excel counts: in UTF-16 units. */
const longest = 31;

/** Excel keeps this name for itself. */
const reserved = "history";

const comparable = (name: string): string => name.normalize("NFC").toLocaleLowerCase("vi");

/**
 * A worksheet name Excel accepts and nobody uses yet, as close to `base` as the rules allow: at most
 * 31 characters, none of `[ ] : * ? / \`, no apostrophe at either end, unique without regard to case.
 *
 * @example availableSheetName("Phụ lục", ["PHỤ LỤC"]) // "Phụ lục (2)"
 */
export function availableSheetName(base: string, taken: readonly string[]): string {
  const used = new Set([reserved, ...taken.map(comparable)]);
  const name = permitted(base, longest) || "Phụ lục";
  if (!used.has(comparable(name))) return name;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = permitted(name, longest - suffix.length) + suffix;
    if (!used.has(comparable(candidate))) return candidate;
  }
}

/** Without what Excel forbids, and cut to a length without splitting a character. */
function permitted(text: string, length: number): string {
  const plain = text
    .normalize("NFC")
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replace(/\s+/g, " ");
  return withoutEdges(cut(withoutEdges(plain), length));
}

const withoutEdges = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, "");

function cut(text: string, length: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > length) break;
    kept += character;
  }
  return kept;
}
