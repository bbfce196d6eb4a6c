import type { Explanation } from "../../core/model/cause";
import { isSameCell } from "../state/known";
import { listedWays } from "../findings/chosen-way";
import type { CauseEntry, Entry, FindingEntry } from "../findings/list-findings";

/**
 * Where the list stands once its lines are others: on the same line, or on the closed cause that took
 * it in; null where it is gone.
 */
export function keepPlace(
  stood: Entry | undefined,
  entries: readonly Entry[],
  opened: ReadonlySet<string>,
): number | null {
  if (stood === undefined) return null;
  const same = entries.find((entry) => isSameLine(stood, entry));
  const cause = entries.find(
    (entry) =>
      entry.kind === "cause" &&
      !opened.has(entry.key) &&
      entry.entries.some((beneath) => isSameLine(stood, beneath)),
  );
  return (cause ?? same)?.index ?? null;
}

function isSameLine(one: Entry, other: Entry): boolean {
  if (one.kind === "cause") return other.kind === "cause" && one.key === other.key;
  return other.kind === "finding" && isSameFinding(one, other);
}

const isSameFinding = ({ finding: a }: FindingEntry, { finding: b }: FindingEntry): boolean =>
  a.detail.rule === b.detail.rule && isSameCell(a.cells[0], b.cells[0]);

/** The explanations chosen before that are still among those to choose from, by the causes' keys. */
export function keepChosen(
  chosen: ReadonlyMap<string, number>,
  before: readonly Entry[],
  after: readonly Entry[],
): ReadonlyMap<string, number> {
  const earlier = new Map(before.filter(isCause).map((cause) => [cause.key, cause]));
  return new Map(
    after.filter(isCause).flatMap((cause) => {
      const way = chosen.get(cause.key);
      const was = earlier.get(cause.key);
      const meant = way === undefined || was === undefined ? undefined : listedWays(was)[way];
      const now = listedWays(cause).findIndex((other) => isSameWay(meant, other));
      return now < 0 ? [] : [[cause.key, now] as const];
    }),
  );
}

const isCause = (entry: Entry): entry is CauseEntry => entry.kind === "cause";

const isSameWay = (one: Explanation | undefined, other: Explanation): boolean =>
  one !== undefined && wayText(one) === wayText(other);

/** Which figures an explanation changes, and to what. */
const wayText = ({ repairs }: Explanation): string =>
  repairs
    .map(({ place, value }) => `${place.row},${place.column}=${value.units}e-${value.scale}`)
    .join();
