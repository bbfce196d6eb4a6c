import type { Edit } from "../model/edit";

/** The edit that takes `edit` back. */
export function invertEdit(edit: Edit): Edit {
  switch (edit.kind) {
    case "setCells":
      return { ...edit, before: edit.after, after: edit.before };
    case "addSheet":
      return { kind: "removeSheet", layout: edit.layout };
    case "removeSheet":
      return { kind: "addSheet", layout: edit.layout };
    case "addMarks":
      return { kind: "removeMarks", marks: edit.marks };
    case "removeMarks":
      return { kind: "addMarks", marks: edit.marks };
  }
}

/** The edits that take `edits` back, the last one first. */
export const invertEdits = (edits: readonly Edit[]): readonly Edit[] =>
  [...edits].reverse().map(invertEdit);
