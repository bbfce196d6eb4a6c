import type { Edit } from "../model/edit";

/** Names of the sheets that edits write to, each once. */
export const touchedSheets = (edits: readonly Edit[]): readonly string[] => [
  ...new Set(edits.flatMap(sheetsOf)),
];

function sheetsOf(edit: Edit): readonly string[] {
  switch (edit.kind) {
    case "setCells":
      return [edit.range.sheet];
    case "addSheet":
    case "removeSheet":
      return [edit.layout.name];
    case "addMarks":
    case "removeMarks":
      return edit.marks.map(({ range }) => range.sheet);
  }
}
