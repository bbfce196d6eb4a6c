import type { Explanation } from "../../core/model/cause";
import type { CauseEntry } from "./list-findings";

/** As many explanations as a reader weighs; of more, the likeliest are shown. */
const LISTED = 3;

/** The explanations of a cause an officer chooses from. */
export const listedWays = ({ found }: CauseEntry): readonly Explanation[] =>
  found.cause.explanations.slice(0, LISTED);

/** The explanation that holds: the only one there is, or the one chosen; null while none is. */
export function chosenWay(
  entry: CauseEntry,
  chosen: ReadonlyMap<string, number>,
): Explanation | null {
  const [only, ...others] = entry.found.cause.explanations;
  return others.length === 0 ? only : (listedWays(entry)[chosen.get(entry.key) ?? -1] ?? null);
}
