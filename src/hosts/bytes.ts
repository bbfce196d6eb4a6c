/** Where a run of bytes first stands from `from` on; -1 where it does not. */
export function indexOfBytes(bytes: Uint8Array, wanted: Uint8Array, from = 0): number {
  const [first = 0] = wanted;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !standsAt(bytes, wanted, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** Where it last stands. */
export function lastIndexOfBytes(bytes: Uint8Array, wanted: Uint8Array): number {
  const [first = 0] = wanted;
  let at = bytes.lastIndexOf(first);
  while (at >= 0 && !standsAt(bytes, wanted, at)) {
    at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1);
  }
  return at;
}

/** Whether bytes begin with others. */
export const startsWith = (bytes: Uint8Array, wanted: Uint8Array): boolean =>
  standsAt(bytes, wanted, 0);

const standsAt = (bytes: Uint8Array, wanted: Uint8Array, at: number): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

/** A text of one byte a letter: signatures of formats. */
export const ascii = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A text as compound files name their streams. */
export const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]),
  );
