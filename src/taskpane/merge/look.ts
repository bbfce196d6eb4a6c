import type { AppendixInput, Look, TitleFields } from "../../core/appendix/form";
import { periodOf } from "../../core/draft/period";
import { parseSettings } from "../../core/settings/parse-settings";
import type { Host } from "../../hosts/port";
import type { MergeWords } from "./words";

/**
 * Charts and colours, with the thresholds the workbook keeps, and the line under the table that says
 * what the colours mean; nothing of it where it is not wanted.
 */
export async function lookOf(
  wanted: boolean,
  { period }: TitleFields,
  host: Host,
  words: MergeWords,
): Promise<Pick<AppendixInput, "notes"> & { readonly look?: Look }> {
  if (!wanted) return {};
  const memory = await host.readMemory();
  const stored = memory.ok ? (memory.value.settings ?? "") : "";
  const ratings = parseSettings(stored).settings.thresholds;
  const monthsElapsed = periodOf([period])?.months ?? 12;
  return {
    look: { charts: true, ratings, monthsElapsed },
    notes: [words.notes.ratings(ratings.met, ratings.near, monthsElapsed)],
  };
}
