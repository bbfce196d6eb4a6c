import { compareDecimals } from "../numbers/decimal";
import type { RawCause } from "./causes";
import type { Suspicion } from "./operations";
import type { Plausibility } from "./plausibility";
import { scenarioOf, type Scenario } from "./scenario";
import type { Solution } from "./search";
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

/** The explanations of a cause thought through, the likeliest first. */
export function draftsOf(
  system: System,
  { broken, solutions }: RawCause,
  plausibility: Plausibility,
): readonly Draft[] {
  const own = new Set(broken);
  const enforced = (index: number): boolean => own.has(index) || system.holds(index);
  const drafts = solutions.map((solution) =>
    draftOf(system, solution, scenarioOf(system, solution, enforced)),
  );
  if (drafts.length === 1) return drafts;
  return drafts
    .map((draft) => ({ draft, score: scoreOf(system, draft, plausibility) }))
    .sort((a, b) => a.score - b.score)
    .map(({ draft }) => draft);
}

/** Cells that some step changes. */
export const changedCells = ({ steps }: Draft): readonly number[] =>
  steps.flatMap(({ roots, followers }) => [...roots, ...followers]);

const draftOf = (system: System, solution: Solution, scenario: Scenario): Draft => ({
  scenario,
  steps: solution.map((suspicion): Step => {
    const { roots, freed } = suspicion;
    const followers: number[] = [];
    for (const cell of freed.keys()) {
      if (!roots.includes(cell) && isChanged(system, cell, scenario)) followers.push(cell);
    }
    return { suspicion, roots, followers };
  }),
});

/** A percent printed as 91,90 is not changed by 91,9. */
export const isChanged = (system: System, cell: number, scenario: Scenario): boolean =>
  compareDecimals(system.printedIn(cell), scenario.valueOf(cell)) !== 0;

/** Less is likelier: unlikely slips, percents that had to follow, values out of line. */
function scoreOf(system: System, { steps, scenario }: Draft, plausibility: Plausibility): number {
  let score = 0;
  for (const { suspicion, roots, followers } of steps) {
    if (suspicion.kind !== "typed" && suspicion.kind !== "formula") {
      score += suspicion.kind === "otherResults" ? 0.1 : 0;
      continue;
    }
    for (const root of roots) {
      const implied = scenario.implied.get(root);
      if (implied === undefined) continue;
      const unexplained = system.printedIn(root).units === 0n ? 1 : 4;
      const { slip, value } = implied;
      score += slip === null ? unexplained : Math.log10(choicesOf(slip, value));
      score -= plausibility(root, value);
    }
    score += followers.length > 0 ? 0.5 : 0;
  }
  return score;
}
