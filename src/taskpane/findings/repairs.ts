import type { Edit } from "../../core/model/edit";
import type { Finding, Repair } from "../../core/model/finding";

/** A finding whose right content is certain. */
export type Repairable = Finding & { readonly repair: Repair };

export const isRepairable = (finding: Finding): finding is Repairable => finding.repair !== null;

/**
 * The edits of all repairs that can be made in one go: where two repairs change the same cells,
 * only the first is taken, for the second starts from contents the first has replaced.
 */
export function joinRepairs(findings: readonly Finding[]): readonly (readonly Edit[])[] {
  const taken = new Set<string>();
  return findings.filter(isRepairable).flatMap(({ repair }) => {
    const cells = repair.edits.flatMap(changedCells);
    if (cells.some((cell) => taken.has(cell))) return [];
    for (const cell of cells) taken.add(cell);
    return [repair.edits];
  });
}

function changedCells(edit: Edit): readonly string[] {
  if (edit.kind !== "setCells") return [];
  const { sheet, row, column, rowCount, columnCount } = edit.range;
  return Array.from(
    { length: rowCount * columnCount },
    (_, cell) =>
      `${row + Math.floor(cell / columnCount)},${column + (cell % columnCount)},${sheet}`,
  );
}
