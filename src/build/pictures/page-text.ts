/** A piece of text in the page, and whether it can be read on the screen. */
export interface PieceOfText {
  readonly text: string;
  readonly isVisible: boolean;
}

/**
 * The pieces of text within an element, in the order of the page. It runs in the page, so it stands
 * alone.
 */
export function pageText(within: Element): readonly PieceOfText[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const pieces: PieceOfText[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? "").replace(/\s+/g, " ").trim();
    const range = document.createRange();
    range.selectNodeContents(node);
    const [line] = range.getClientRects();
    if (text === "" || line === undefined) continue;
    const there = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    const isVisible =
      there?.contains(node) === true || node.parentElement?.contains(there) === true;
    pieces.push({ text, isVisible: there !== null && isVisible });
  }
  return pieces;
}
