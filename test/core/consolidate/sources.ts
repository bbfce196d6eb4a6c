import type { Aliases } from "../../../src/core/consolidate/aliases";
import { consolidate } from "../../../src/core/consolidate/consolidate";
import type { Consolidation, UnitReview } from "../../../src/core/consolidate/consolidation";
import { noDecisions, type Decisions } from "../../../src/core/consolidate/decisions";
import type { SourceFile } from "../../../src/core/consolidate/source";
import { sourcesOf } from "../../../src/core/consolidate/sources-of";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import type { Workbook } from "../../../src/core/model/workbook";
import { formatDecimal } from "../../../src/core/numbers/format";
import { review } from "../../../src/core/review";
import { generateTable } from "../../../bench/generate";
import { Random } from "../../../bench/random";
import type { Unit } from "../../../bench/unit-files";

export const sourceFile = (file: string, workbook: Workbook): SourceFile => ({
  kind: "read",
  file,
  sources: sourcesOf(file, review(workbook)),
});

/** Units of a list with figures that agree, from a seed. */
export function unitsOf(names: readonly string[], seed: number): readonly Unit[] {
  const { units } = generateTable(new Random(seed), names.length, "halfUp");
  return names.map((name, at) => ({ name, figures: units[at] ?? [] }));
}

export const merged = (
  files: readonly SourceFile[],
  units: readonly string[],
  decisions: Partial<Decisions> = {},
  aliases: Aliases = new Map(),
): Consolidation =>
  consolidate(files, units, coverageForm, { ...noDecisions, ...decisions }, aliases);

/** Figures by mark as they are printed: "7": "164.014". */
export const printed = ({ figures }: UnitReview): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...figures].map(([mark, { value }]) => [mark, value === null ? "?" : formatDecimal(value)]),
  );

const typed = coverageForm.blocks.flatMap(({ columns }) => columns.filter((one) => one.typed));

/** What a unit's appendix row must hold. */
export const expected = ({ figures }: Unit): Readonly<Record<string, string>> =>
  Object.fromEntries(
    typed.map(({ mark }) => [
      mark,
      formatDecimal(figures[Number(mark) - 1] ?? { units: 0n, scale: 0 }),
    ]),
  );
