import type { AppendixInput, Look, TitleFields } from "../../core/appendix/form";
import { periodOf } from "../../core/draft/period";
import type { Settings } from "../../core/settings/settings";
import type { MergeWords } from "./words";

/**
 * Charts and colours by the workbook's thresholds, and the line under the table that says what the
 * colours mean; nothing of it where it is not wanted.
 */
export function lookOf(
  wanted: boolean,
  { period }: TitleFields,
  { thresholds }: Settings,
  words: MergeWords,
): Pick<AppendixInput, "notes"> & { readonly look?: Look } {
  if (!wanted) return {};
  const monthsElapsed = periodOf([period])?.months ?? 12;
  return {
    look: { charts: true, ratings: thresholds, monthsElapsed },
    notes: [words.notes.ratings(thresholds.met, thresholds.near, monthsElapsed)],
  };
}
