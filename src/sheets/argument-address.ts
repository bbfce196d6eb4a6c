const address = String.raw`(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?`;

/**
 * The range a custom function was called on. Google tells a function only what its argument holds;
 * where the formula of its cell calls it once, on an address, that is the one. Null elsewhere.
 *
 * @example argumentAddress("=BHXH_CHECK('Biểu 1'!A4:R14)", "BHXH_CHECK") // "'Biểu 1'!A4:R14"
 */
export function argumentAddress(formula: string, name: string): string | null {
  const calls = [...formula.matchAll(new RegExp(String.raw`\b${name}\(`, "gi"))];
  const call = new RegExp(String.raw`\b${name}\(\s*(${address})\s*\)`, "iu").exec(formula);
  return calls.length === 1 ? (call?.[1] ?? null) : null;
}
