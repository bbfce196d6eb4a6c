import { readFigures, styleOf } from "./figures";
import { findNotQuantities } from "./not-quantities";
import { splitParagraphs } from "./paragraphs";
import type { Report } from "./report";
import type { Statement } from "./statement";
import { groupStatements, headingOf, type OpenList } from "./statements";
import { viewOf } from "./view";

/** Reads a text: its paragraphs, their figures, and what is said with them. */
export function readReport(text: string): Report {
  const view = viewOf(text);
  const lower = lowerCase(view.text);
  const paragraphs = splitParagraphs(view.text);
  const style = styleOf(paragraphs.map(({ start, end }) => view.text.slice(start, end)).join("\n"));
  const statements: Statement[] = [];
  /** Lists that go on below their heading, the innermost last. */
  const headings: { readonly list: OpenList; readonly depth: number }[] = [];
  paragraphs.forEach(({ start, end, depth }, index) => {
    const printed = view.text.slice(start, end);
    const others = findNotQuantities(printed);
    const figures = readFigures(view, lower, start, end, others, style);
    while ((headings.at(-1)?.depth ?? -Infinity) >= (depth ?? -1)) headings.pop();
    const found = groupStatements(figures, index, headings.at(-1)?.list ?? null);
    const list = headingOf(found, lower.slice(figures.at(-1)?.end ?? start, end));
    if (list !== null) headings.push({ list, depth: depth ?? -1 });
    statements.push(...found);
  });
  return { view, lower, paragraphs, statements };
}

/** Lower case that moves no place: the few letters that would become two stay. */
const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const character = text.charAt(at);
    const small = character.toLowerCase();
    return small.length === 1 ? small : character;
  }).join("");
};
