import type { Edit } from "../../core/model/edit";
import type { Finding, Repair } from "../../core/model/finding";
import type { Review } from "../../core/model/review";
import { repairFigures } from "../../core/rules/repair-figures";
import { settleFigures } from "../../core/settle-figures";
import { chosenWay } from "./chosen-way";
import type { Entry } from "./list-findings";

/** A finding whose right content is certain. */
type Repairable = Finding & { readonly repair: Repair };

const isRepairable = (finding: Finding): finding is Repairable => finding.repair !== null;

/** All findings, table by table, the worst of each table first. */
export const findingsOf = ({ tables }: Review): readonly Finding[] =>
  tables.flatMap(({ findings }) => findings);

/** What the repair of a line writes: of a cause, the explanation chosen. Empty where there is none. */
export function editsOf(entry: Entry, chosen: ReadonlyMap<string, number>): readonly Edit[] {
  if (entry.kind === "finding") return entry.finding.repair?.edits ?? [];
  const way = chosenWay(entry, chosen);
  if (way === null) return [];
  const { table } = entry.found;
  return repairFigures(table, way, settleFigures(table, entry.relations, way));
}

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

export const countCells = (edits: readonly Edit[]): number => edits.flatMap(changedCells).length;

function changedCells(edit: Edit): readonly string[] {
  if (edit.kind !== "setCells") return [];
  const { sheet, row, column, rowCount, columnCount } = edit.range;
  return Array.from(
    { length: rowCount * columnCount },
    (_, cell) =>
      `${row + Math.floor(cell / columnCount)},${column + (cell % columnCount)},${sheet}`,
  );
}
