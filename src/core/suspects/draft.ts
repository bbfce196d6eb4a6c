import { compareDecimals } from "../numbers/decimal";
import type { RawCause } from "./causes";
import type { Suspicion } from "./operations";

import type { Plausibility } from "./plausibility";
import { scenarioOf, type Scenario } from "./scenario";
import type { Solution } from "./solution";
import { choicesOf } from "./slips";
import type { System } from "./system";

/** An operation of an explanation, and the figures that would read otherwise after it. */
export interface Step {
  readonly suspicion: Suspicion;
  /** Cells it put wrong itself. */
  readonly roots: readonly number[];
  /** Cells that follow from these, and change. */
  readonly followers: readonly number[];
}

/** An explanation being drawn up. */
export interface Draft {
  readonly steps: readonly Step[];
  readonly scenario: Scenario;
}

/** Of more explanations that are equally cheap, the likeliest are drawn up. */
const mostDrafted = 100;

/** The likeliest explanations of a cause thought through, in that order. */
export function draftsOf(
  system: System,
  { broken, solutions }: RawCause,
  plausibility: Plausibility,
): readonly Draft[] {
  const own = new Set(broken);
  const enforced = (index: number): boolean => own.has(index) || system.holds(index);
  const think = (solution: Solution): Scenario => scenarioOf(system, solution, enforced);
  const draft = (solution: Solution): Draft => draftOf(system, solution, think(solution));
  if (solutions.length === 1) return solutions.map(draft);
  const ranked = solutions
    .map((solution): Ranked<Solution> => {
      // Of thousands, none of the thoughts are kept.
      return { of: solution, score: scoreOf(system, solution, think(solution), plausibility) };
    })
    .sort(byScore);
  const drafted = ({ of, score }: Ranked<Solution>): Ranked<Draft> => {
    const made = draft(of);
    return { of: made, score: score + followingOf(made) };
  };
  const first = ranked.slice(0, mostDrafted).map(drafted);
  // What follows makes none likelier: those behind the last of these stay behind it.
  const last = Math.max(...first.map(({ score }) => score));
  const others = ranked.slice(mostDrafted).filter(({ score }) => score < last);
  return [...first, ...others.map(drafted)]
    .sort(byScore)
    .slice(0, mostDrafted)
    .map(({ of }) => of);
}

interface Ranked<Of> {
  readonly of: Of;
  /** Less is likelier. */
  readonly score: number;
}

const byScore = (a: Ranked<unknown>, b: Ranked<unknown>): number => a.score - b.score;

/** Cells that some step changes. */
export const changedCells = ({ steps }: Draft): readonly number[] =>
  steps.flatMap(({ roots, followers }) => [...roots, ...followers]);

const draftOf = (system: System, solution: Solution, scenario: Scenario): Draft => ({
  scenario,
  steps: solution.map((suspicion): Step => {
    const { roots, freed } = suspicion;
    const followers = [...freed.keys()].filter(
      (cell) => !roots.includes(cell) && isChanged(system, cell, scenario),
    );
    return { suspicion, roots, followers };
  }),
});

/** A percent printed as 91,90 is not changed by 91,9. */
export const isChanged = (system: System, cell: number, scenario: Scenario): boolean =>
  compareDecimals(system.printedIn(cell), scenario.valueOf(cell)) !== 0;

/** Less is likelier: unlikely slips, values out of line. */
function scoreOf(
  system: System,
  solution: Solution,
  scenario: Scenario,
  plausibility: Plausibility,
): number {
  let score = 0;
  for (const { kind, roots } of solution) {
    if (!isOneFigure(kind)) {
      score += kind === "otherResults" ? 0.1 : 0;
      continue;
    }
    for (const root of roots) {
      const implied = scenario.implied(root);
      if (implied === null) continue;
      const unexplained = system.printedIn(root).units === 0n ? 1 : 4;
      const { slip, value } = implied;
      score += slip === null ? unexplained : Math.log10(choicesOf(slip, value));
      score -= plausibility(root, value);
    }
  }
  return score;
}

/** What figures that had to follow add to it. */
const followingOf = ({ steps }: Draft): number =>
  0.5 *
  steps.filter(({ suspicion, followers }) => isOneFigure(suspicion.kind) && followers.length > 0)
    .length;

const isOneFigure = (kind: Suspicion["kind"]): boolean => kind === "typed" || kind === "formula";
