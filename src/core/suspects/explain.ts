import type {
  Cause,
  CauseKind,
  Evidence,
  Explanation,
  FigureRepair,
  Implication,
  Operation,
} from "../model/cause";
import type { Relation } from "../model/relation";
import type { Place, Table } from "../model/table";
import { buildSystem } from "./build-system";
import { splitCauses, type RawCause } from "./causes";
import { explainBroken } from "./clusters";
import { changedCells, draftsOf, isChanged, type Draft, type Step } from "./draft";
import { suspicionsOf, type NewSuspicion } from "./operations";
import { plausibilityOf } from "./plausibility";
import { rearrangements } from "./rearranged";
import type { Scenario } from "./scenario";
import type { Limits } from "./search";
import type { System } from "./system";
import { versionSuspicions } from "./versions";

const limits: Limits = { work: 100_000, solutions: 5_000 };

/**
 * Explains the broken relations of a table: splits them into causes, and gives for each all the
 * smallest sets of operations that would settle it, the likeliest first, with the values they imply.
 * A table whose relations all hold has no causes. Fellegi and Holt's error localisation, generalised
 * to operations as Scholtus does; exact over integers (docs/adr/0005).
 *
 * @example explain(table, findRelations(table), { previous })
 */
export function explain(
  table: Table,
  relations: readonly Relation[],
  evidence: Evidence = {},
): readonly Cause[] {
  const system = buildSystem(table, relations);
  if (system.broken.length === 0) return [];
  const cellsAt = (places: readonly Place[] = []): ReadonlySet<number> =>
    new Set(places.flatMap((place) => system.cellAt(place) ?? []));
  const confirmed = cellsAt(evidence.confirmed);
  const suspicions = suspicionsOf(system, { confirmed, doubted: cellsAt(evidence.doubted) });
  const special = [...versionSuspicions(system, suspicions), ...rearrangements(system, suspicions)];
  for (const suspicion of special) {
    if (!changesAny(system, suspicion, confirmed)) suspicions.add(suspicion);
  }
  const plausibility = plausibilityOf(system, evidence.previous);
  const drafted = explainBroken(system, suspicions, limits)
    .flatMap((explained) => splitCauses(system, explained))
    .map((raw): DraftedCause => ({ raw, drafts: draftsOf(system, raw, plausibility) }));
  const doubters = doubtersOf(system, drafted);
  return drafted.flatMap((one) => toCause(system, one, doubters));
}

/** Whether an operation puts a figure wrong that somebody spoke for; what a formula computes may follow. */
const changesAny = (
  system: System,
  { roots, freed }: NewSuspicion,
  confirmed: ReadonlySet<number>,
): boolean =>
  [...confirmed].some(
    (cell) => roots.includes(cell) || (freed.has(cell) && !system.cell(cell).formula),
  );

interface DraftedCause {
  readonly raw: RawCause;
  readonly drafts: readonly Draft[];
}

/** The causes of which some explanation changes a figure that a constraint looks at; of a lone cause it is not asked. */
type Doubters = ReadonlyMap<number, ReadonlySet<DraftedCause>>;

function doubtersOf(system: System, causes: readonly DraftedCause[]): Doubters {
  const doubters = new Map<number, Set<DraftedCause>>();
  if (causes.length === 1) return doubters;
  for (const cause of causes) {
    for (const cell of new Set(doubtedBy(cause))) {
      for (const index of system.constraintsOf(cell)) {
        const known = doubters.get(index);
        if (known === undefined) doubters.set(index, new Set([cause]));
        else known.add(cause);
      }
    }
  }
  return doubters;
}

/** Of explanations too many to draw up, all that is set free. */
const doubtedBy = ({ raw, drafts }: DraftedCause): readonly number[] =>
  drafts.length === raw.solutions.length
    ? drafts.flatMap(changedCells)
    : raw.solutions.flatMap((solution) => solution.flatMap(({ freed }) => [...freed.keys()]));

function toCause(system: System, drafted: DraftedCause, doubters: Doubters): readonly Cause[] {
  const { raw, drafts } = drafted;
  const headline = headlineCells(system, drafts);
  // What evidence alone says may itself be wrong.
  const isSaid = (index: number): boolean => system.relation(index).origin === "label";
  const isUnique = raw.proven && raw.solutions.length === 1 && raw.broken.every(isSaid);
  // What a figure is compared with must stand, whichever explanation of other causes is right.
  const isUndisputed = (index: number): boolean =>
    isSaid(index) && [...(doubters.get(index) ?? [])].every((one) => one === drafted);
  const isCertain = (cell: number): boolean =>
    isUnique && system.constraintsOf(cell).every(isUndisputed);
  const [first, ...rest] = drafts.map((draft): Explanation => {
    const operations = draft.steps.map((step) => toOperation(system, step));
    return {
      operations,
      freed: operations.flatMap(({ cells, followers }) => [...cells, ...followers]),
      cost: draft.steps.reduce((sum, { suspicion }) => sum + suspicion.cost, 0),
      proven: raw.proven,
      repairs: changedCells(draft).map((cell) =>
        toRepair(system, cell, draft.scenario, isCertain(cell)),
      ),
      implications: headline.map((cell): Implication => {
        const { place, printed } = system.cell(cell);
        return { place, printed, value: draft.scenario.valueOf(cell) };
      }),
    };
  });
  if (first === undefined) return [];
  const relations = raw.broken.map((index) => system.relation(index));
  const ways = raw.solutions.length;
  return [{ kind: kindOf(first), relations, explanations: [first, ...rest], ways }];
}

function kindOf({ operations }: Explanation): CauseKind {
  const [only, ...more] = operations;
  if (only === undefined || more.length > 0) return "several";
  return only.kind === "otherFigures" || only.kind === "otherResults" ? "versions" : only.kind;
}

function toOperation(system: System, { suspicion, roots, followers }: Step): Operation {
  const places = (cells: readonly number[]): readonly Place[] =>
    cells.map((cell) => system.cell(cell).place);
  const isComputed = suspicion.kind === "typed" && followers.length > 0;
  const kind = isComputed ? "computed" : suspicion.kind;
  return { kind, cells: places(roots), followers: places(followers) };
}

function toRepair(
  system: System,
  index: number,
  scenario: Scenario,
  isCertain: boolean,
): FigureRepair {
  const { place, printed } = system.cell(index);
  const implied = scenario.implied(index);
  if (implied === null) throw new RangeError(`No freed cell: ${index}`);
  const { value, low, high, slip, single } = implied;
  return { place, printed, value, interval: { low, high }, slip, certain: isCertain && single };
}

/** Figures of total rows that some explanation changes. */
function headlineCells(system: System, drafts: readonly Draft[]): readonly number[] {
  const cells = new Set<number>();
  for (const { steps, scenario } of drafts) {
    for (const { suspicion } of steps) {
      for (const cell of suspicion.freed.keys()) {
        const row = system.table.rows[system.placeOf(cell).row];
        if (row?.kind === "total" && isChanged(system, cell, scenario)) cells.add(cell);
      }
    }
  }
  return [...cells];
}
