import { fail, ok, type Result } from "../model/result";
import type { IndicatorProblem } from "./problem";

/**
 * Chi bình quân một lượt: cost / visits, in the unit of the cost. Whose cost it is (in all, or the
 * fund's share only) is for the caller to say.
 *
 * @example unitCost(715578, 339105000000) // 473889,6…
 */
export const unitCost = (visits: number, cost: number): Result<number, IndicatorProblem> =>
  visits === 0 ? fail({ kind: "zeroDenominator" }) : ok(cost / visits);
