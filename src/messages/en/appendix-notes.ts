import { formatPercent } from "../../core/numbers/format";
import type { appendixNotes as vietnamese } from "../vi/appendix-notes";

/** "2025-07-01" as it is written. */
const day = (date: string): string => date.split("-").reverse().join("/");

export const appendixNotes: typeof vietnamese = {
  comparison: (note) => {
    switch (note.kind) {
      case "newUnit":
        return "New unit, no figures a year ago";
      case "otherScope":
        return "Not like for like";
      case "appeared":
        return `New since the period before: ${note.units.join("; ")}.`;
      case "vanished":
        return `In the period before and no longer there: ${note.units.join("; ")}.`;
      case "mapped":
        return "Figures of the period before were brought to today's units by “Bảng ánh xạ”; the periods are not like for like.";
      case "law":
        return `The law and the boundaries changed between the periods, on ${day(note.date)}.`;
      case "noGrowth":
        return "The periods are not like for like: no change is given in the rows remarked on, nor in the total.";
    }
  },
  ratings: (met, near, monthsElapsed) =>
    `Against the target${monthsElapsed === 12 ? "" : ` at ${monthsElapsed}/12 of the year`}: upright on green is met (from ${formatPercent(met)}); italic on yellow is nearly met (from ${formatPercent(near)}); bold on orange is missed.`,
};
