/** Excel's greatest row height in points. */
const highest = 409;

/** Pixels a character of column width and the padding of a column take up. */
const widthUnit = 7;
const padding = 5;

/** Points to pixels on a screen of 96 dots an inch. */
const pixelsAPoint = 96 / 72;

/** Mean advance of Times New Roman in parts of its size; capitals and bold are broader. */
const advance = { normal: 0.5, broad: 0.72 };

/**
 * The height in points that shows a wrapped text in full, by the mean width of its letters: merged
 * rows do not fit themselves to their text. `widths` are those of the columns it is merged over.
 */
export function wrappedHeight(
  text: string,
  fontSize: number,
  widths: readonly number[],
  letters: keyof typeof advance = "normal",
): number {
  const available = widths.reduce((sum, width) => sum + width * widthUnit + padding, 0);
  const needed = text.length * fontSize * pixelsAPoint * advance[letters];
  const lines = Math.max(1, Math.ceil(needed / available));
  return Math.min(highest, Math.ceil(lines * fontSize * 1.35));
}
