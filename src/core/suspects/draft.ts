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
  return solutions
    .map((solution) => {
      // Of thousands, none of the thoughts are kept.
      return { solution, score: scoreOf(system, solution, think(solution), plausibility) };
    })
    .sort((a, b) => a.score - b.score)
    .slice(0, mostDrafted)
    .map(({ solution }) => draft(solution));
}

/** Cells that some step changes. */
export const changedCells = ({ steps }: Draft): readonly number[] =>
  steps.flatMap(({ roots, followers }) => [...roots, ...followers]);

const draftOf = (system: System, solution: Solution, scenario: Scenario): Draft => ({
  scenario,
  steps: solution.map((suspicion): Step => {
    const followers = [...suspicion.freed.keys()].filter((cell) =>
      isFollower(system, cell, suspicion, scenario),
    );
    return { suspicion, roots: suspicion.roots, followers };
  }),
});

const isFollower = (
  system: System,
  cell: number,
  { roots }: Suspicion,
  scenario: Scenario,
): boolean => !roots.includes(cell) && isChanged(system, cell, scenario);

/** A percent printed as 91,90 is not changed by 91,9. */
export const isChanged = (system: System, cell: number, scenario: Scenario): boolean =>
  compareDecimals(system.printedIn(cell), scenario.valueOf(cell)) !== 0;

/** Less is likelier: unlikely slips, percents that had to follow, values out of line. */
function scoreOf(
  system: System,
  solution: Solution,
  scenario: Scenario,
  plausibility: Plausibility,
): number {
  let score = 0;
  for (const suspicion of solution) {
    const { kind, roots, freed } = suspicion;
    if (kind !== "typed" && kind !== "formula") {
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
    for (const cell of freed.keys()) {
      if (!isFollower(system, cell, suspicion, scenario)) continue;
      score += 0.5;
      break;
    }
  }
  return score;
}
