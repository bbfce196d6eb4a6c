/**
 * What the add-in keeps in a workbook beside its cells, by key: what was set, what was decided about
 * findings. Whoever owns a key says what its text holds, and takes a text it cannot read for none.
 */
export const memoryKeys = ["settings", "ignored", "changes", "unitNames", "live"] as const;

export type MemoryKey = (typeof memoryKeys)[number];

/** The texts a workbook holds; a key nothing was remembered under is absent. */
export type Memory = { readonly [Key in MemoryKey]?: string };

/**
 * How many bytes of UTF-8 one text may take. Eight keys of it fit in the 500 KB Google keeps for one
 * spreadsheet.
 */
export const MEMORY_BYTES = 60_000;

/** Whether a text is short enough to be remembered. */
export function fitsMemory(text: string): boolean {
  let bytes = 0;
  for (const character of text) bytes += bytesOf(character.codePointAt(0) ?? 0);
  return bytes <= MEMORY_BYTES;
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
