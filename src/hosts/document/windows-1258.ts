/** Letters Vietnamese has and other languages of that encoding's neighbours have not. */
const vietnamese = /[ăâđêôơưĂÂĐÊÔƠƯ]|\p{L}[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * A text in the encoding Vietnamese Windows wrote before Unicode, its tones composed with their
 * letters; null where it is none.
 */
export function decodeWindows1258(bytes: Uint8Array): string | null {
  const text = new TextDecoder("windows-1258").decode(bytes);
  return vietnamese.test(text) && !/[\0-\x08\x0e-\x1f]/.test(text) ? text.normalize("NFC") : null;
}
