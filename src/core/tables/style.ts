import type { SeparatorStyle } from "../model/reading";
import type { Unit } from "../model/table";
import { choose } from "./figures";
import { candidatesOf, type RawCell } from "./raw-column";
import { unslip } from "./slips";

interface ReadColumn {
  readonly cells: readonly RawCell[];
  readonly unit: Unit;
  readonly slips: boolean;
}

/**
 * The separators a table is printed with: those of most of its texts. In a table of numbers where
 * typed dots became decimal points, it is the English notation its Excel reads, and the few texts are
 * what that Excel could not read.
 */
export function tableStyle(columns: readonly ReadColumn[]): SeparatorStyle | null {
  const texts = { vi: 0, en: 0 };
  let slipped = 0;
  for (const { cells, unit, slips } of columns) {
    for (const cell of cells) {
      if (slips && cell.kind === "number" && unslip(cell.value) !== null) slipped += 1;
      if (cell.kind !== "text") continue;
      const candidates = candidatesOf(cell.reading);
      const settles = unit === "count" || unit === "percent" || candidates.length === 1;
      const style = settles ? (choose(candidates, unit, null)?.style ?? null) : null;
      if (style !== null) texts[style] += 1;
    }
  }
  const telling = texts.vi + texts.en;
  if (telling === 0) return null;
  if (slipped >= telling) return "en";
  return texts.vi >= texts.en ? "vi" : "en";
}
