import type { DroppedName } from "../../core/appendix/units";
import type { appendix as vietnamese } from "../vi/appendix";

const names = (list: readonly DroppedName[]): string => list.map(({ name }) => name).join("; ");

export const appendix: typeof vietnamese = {
  undoLabel: (sheet) => `Build sheet “${sheet}”`,
  built: (sheet) => `Sheet “${sheet}” was added.`,
  dropped: (reason, list) => {
    switch (reason) {
      case "duplicate":
        return `Left out ${list.length} repeated ${list.length === 1 ? "name" : "names"}: ${names(list)}.`;
      case "total":
        return `Left out the total row, which the form has already: ${names(list)}.`;
      case "heading":
        return `Left out the heading: ${names(list)}.`;
    }
  },
};
