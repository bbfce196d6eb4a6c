/**
 * The pieces of text within an element that can be read on the screen, in the order of the page.
 * It runs in the page, so it stands alone.
 */
export function visibleText(within: Element): readonly string[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? "").replace(/\s+/g, " ").trim();
    const range = document.createRange();
    range.selectNodeContents(node);
    const [line] = range.getClientRects();
    if (text === "" || line === undefined) continue;
    const there = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    if (there !== null && (there.contains(node) || node.parentElement?.contains(there))) {
      lines.push(text);
    }
  }
  return lines;
}
