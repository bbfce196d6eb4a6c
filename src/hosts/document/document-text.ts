/** What mammoth reads of a document, as far as its text needs it. */
export interface WordElement {
  readonly type: string;
  readonly children?: readonly WordElement[];
  /** Of a text. */
  readonly value?: string;
  /** Of a break. */
  readonly breakType?: string;
  /** Of a paragraph that Word numbers or bullets. */
  readonly numbering?: { readonly level?: string | number } | null;
  readonly noteType?: string;
  readonly noteId?: string;
}

interface WordDocument extends WordElement {
  readonly notes?: {
    resolve(reference: WordElement): { readonly body: readonly WordElement[] } | null;
  };
}

/**
 * The lines of a document: one a paragraph, a table's row with tabs between its cells, notes at the
 * end. A paragraph Word numbers or bullets begins with "- ", a deeper one with "+ ", as such reports
 * type them; marks that were typed stay as they are.
 */
export function documentText(document: WordDocument): string {
  const noted: WordElement[] = [];
  const lines = linesOf(document.children ?? [], noted);
  const notes = noted.flatMap((reference) =>
    linesOf(document.notes?.resolve(reference)?.body ?? [], []),
  );
  return [...lines, ...notes].join("\n");
}

function linesOf(elements: readonly WordElement[], noted: WordElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case "paragraph":
        return [listMark(element) + inlineText(element, noted)];
      case "tableRow":
        return [(element.children ?? []).map((cell) => cellText(cell, noted)).join("\t")];
      default:
        return linesOf(element.children ?? [], noted);
    }
  });
}

/** A cell's paragraphs, and those of a table within it, on one line. */
const cellText = (cell: WordElement, noted: WordElement[]): string =>
  linesOf(cell.children ?? [], noted)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

function inlineText(element: WordElement, noted: WordElement[]): string {
  switch (element.type) {
    case "text":
      return (element.value ?? "").replace(/[\r\n]+/g, " ");
    case "tab":
      return "\t";
    case "break":
      return element.breakType === "line" ? "\n" : " ";
    case "noteReference":
      noted.push(element);
      return "";
    default:
      return (element.children ?? []).map((child) => inlineText(child, noted)).join("");
  }
}

function listMark({ numbering, ...paragraph }: WordElement): string {
  if (numbering === undefined || numbering === null) return "";
  const text = inlineText(paragraph, []).trim();
  if (text === "" || /^[-+•*]/.test(text)) return "";
  return Number(numbering.level ?? 0) > 0 ? "+ " : "- ";
}
