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
import { compareDecimals } from "../numbers/decimal";
import { splitCauses, type RawCause } from "./causes";
import { explainBroken } from "./clusters";
import { suspicionsOf, type Suspicion } from "./operations";
import { plausibilityOf, type Plausibility } from "./plausibility";
import { rearrangements } from "./rearranged";
import { scenarioOf, type Scenario } from "./scenario";
import type { Limits, Solution } from "./search";
import { choicesOf } from "./slips";
import { buildSystem } from "./build-system";
import type { System } from "./system";
import { versionSuspicions } from "./versions";

const limits: Limits = { nodes: 20_000, solutions: 5_000 };

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
  if (system.constraints.every(({ holds }) => holds)) return [];
  const confirmed = new Set(
    (evidence.confirmed ?? []).flatMap((place) => system.cellAt(place) ?? []),
  );
  const suspicions = suspicionsOf(system, confirmed);
  const special = [...versionSuspicions(system, suspicions), ...rearrangements(system, suspicions)];
  for (const suspicion of special) suspicions.add(suspicion);
  const plausibility = plausibilityOf(system, evidence.previous);
  const causes = explainBroken(system, suspicions, limits)
    .flatMap((explained) => splitCauses(system, explained))
    .map((raw) => draftCause(system, raw, plausibility));
  return causes.flatMap((drafted) => {
    const others = causes.filter((other) => other !== drafted).map(({ doubted }) => doubted);
    return toCause(system, drafted, (cell) => others.some((doubted) => doubted.has(cell)));
  });
}

/** An explanation being drawn up. */
interface Draft {
  readonly solution: Solution;
  readonly scenario: Scenario;
  readonly score: number;
}

interface DraftedCause {
  readonly raw: RawCause;
  /** The likeliest first. */
  readonly drafts: readonly Draft[];
  /** Cells some explanation changes. */
  readonly doubted: ReadonlySet<number>;
}

function draftCause(system: System, raw: RawCause, plausibility: Plausibility): DraftedCause {
  const own = new Set(raw.broken);
  const enforced = (index: number): boolean =>
    own.has(index) || system.constraints[index]?.holds === true;
  const drafts = raw.solutions
    .map((solution): Draft => {
      const scenario = scenarioOf(system, solution, enforced);
      return { solution, scenario, score: scoreOf(system, solution, scenario, plausibility) };
    })
    .sort((a, b) => a.score - b.score);
  const doubted = drafts.flatMap(({ solution, scenario }) =>
    solution.flatMap((suspicion) => changedCells(system, suspicion, scenario)),
  );
  return { raw, drafts, doubted: new Set(doubted) };
}

function toCause(
  system: System,
  { raw, drafts }: DraftedCause,
  isDoubtedElsewhere: (cell: number) => boolean,
): readonly Cause[] {
  const headline = headlineCells(system, drafts);
  const isUnique = raw.proven && drafts.length === 1;
  const [first, ...rest] = drafts.map((draft) =>
    toExplanation(
      system,
      draft,
      raw.proven,
      // What a figure is compared with must stand, whichever explanation of other causes is right.
      (cell) => isUnique && !partnersOf(system, cell).some(isDoubtedElsewhere),
      headline,
    ),
  );
  if (first === undefined) return [];
  const relations = raw.broken.flatMap((index) => system.constraints[index]?.relation ?? []);
  return [{ kind: kindOf(first), relations, explanations: [first, ...rest] }];
}

const partnersOf = (system: System, cell: number): readonly number[] =>
  (system.cells[cell]?.constraints ?? []).flatMap(
    (index) => system.constraints[index]?.cells.filter((other) => other !== cell) ?? [],
  );

function kindOf({ operations }: Explanation): CauseKind {
  const [only, ...more] = operations;
  if (only === undefined || more.length > 0) return "several";
  return only.kind === "otherFigures" || only.kind === "otherResults" ? "versions" : only.kind;
}

function toExplanation(
  system: System,
  { solution, scenario }: Draft,
  proven: boolean,
  isUnique: (cell: number) => boolean,
  headline: readonly number[],
): Explanation {
  const operations = solution.map((suspicion) => toOperation(system, suspicion, scenario));
  return {
    operations,
    freed: operations.flatMap(({ cells, followers }) => [...cells, ...followers]),
    cost: solution.reduce((sum, { cost }) => sum + cost, 0),
    proven,
    repairs: solution.flatMap((suspicion) =>
      changedCells(system, suspicion, scenario).map((cell) =>
        toRepair(system, cell, scenario, isUnique(cell)),
      ),
    ),
    implications: headline.flatMap((cell): Implication[] => {
      const { place, printed } = system.cells[cell] ?? {};
      if (place === undefined || printed === undefined) return [];
      return [{ place, printed, value: scenario.valueOf(cell) }];
    }),
  };
}

/** The roots, and of what follows from them the figures that would read otherwise. */
function changedCells(
  system: System,
  { roots, freed }: Suspicion,
  scenario: Scenario,
): readonly number[] {
  const followers = [...freed.keys()].filter(
    (cell) => !roots.includes(cell) && isChanged(system, cell, scenario),
  );
  return [...roots, ...followers];
}

/** A percent printed as 91,90 is not changed by 91,9. */
function isChanged(system: System, cell: number, scenario: Scenario): boolean {
  const printed = system.cells[cell]?.printed;
  return printed !== undefined && compareDecimals(printed, scenario.valueOf(cell)) !== 0;
}

function toOperation(system: System, suspicion: Suspicion, scenario: Scenario): Operation {
  const places = (cells: readonly number[]): readonly Place[] =>
    cells.flatMap((cell) => system.cells[cell]?.place ?? []);
  const { roots } = suspicion;
  const followers = changedCells(system, suspicion, scenario).slice(roots.length);
  const isComputed = suspicion.kind === "typed" && followers.length > 0;
  const kind = isComputed ? "computed" : suspicion.kind;
  return { kind, cells: places(roots), followers: places(followers) };
}

function toRepair(
  system: System,
  index: number,
  scenario: Scenario,
  unique: boolean,
): FigureRepair {
  const cell = system.cells[index];
  const implied = scenario.implied.get(index);
  if (cell === undefined || implied === undefined) throw new RangeError(`No freed cell: ${index}`);
  const { value, low, high, slip, single } = implied;
  return {
    place: cell.place,
    printed: cell.printed,
    value,
    interval: { low, high },
    slip,
    certain: unique && single,
  };
}

/** Figures of total rows that some explanation changes. */
function headlineCells(system: System, drafts: readonly Draft[]): readonly number[] {
  const cells = new Set<number>();
  for (const { solution, scenario } of drafts) {
    for (const { freed } of solution) {
      for (const cell of freed.keys()) {
        const row = system.cells[cell]?.place.row ?? -1;
        const isTotal = system.table.rows[row]?.kind === "total";
        if (isTotal && isChanged(system, cell, scenario)) cells.add(cell);
      }
    }
  }
  return [...cells];
}

/** Less is likelier: unlikely slips, percents that had to follow, values out of line. */
function scoreOf(
  system: System,
  solution: Solution,
  scenario: Scenario,
  plausibility: Plausibility,
): number {
  let score = 0;
  for (const suspicion of solution) {
    if (suspicion.kind !== "typed") {
      score += suspicion.kind === "otherResults" ? 0.1 : 0;
      continue;
    }
    for (const root of suspicion.roots) {
      const implied = scenario.implied.get(root);
      if (implied === undefined) continue;
      const isMissing = system.cells[root]?.printed.units === 0n;
      const unexplained = isMissing ? 1 : 4;
      const { slip, value } = implied;
      score += slip === null ? unexplained : Math.log10(choicesOf(slip, value));
      score -= plausibility(root, value);
    }
    const followers = changedCells(system, suspicion, scenario).length - suspicion.roots.length;
    score += followers > 0 ? 0.5 : 0;
  }
  return score;
}
