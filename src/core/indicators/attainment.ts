import type { Result } from "../model/result";
import { percentage } from "./percentage";
import type { IndicatorProblem } from "./problem";

/**
 * Tỉ lệ đạt: how much of the target was reached, in percent points. More than 100 is normal.
 * Columns 3 = 2/1, 6 = 5/4, 9 = 8/7 and 12 = 11/10 of the standard coverage appendix.
 *
 * @example attainment(61372, 45925) // 74,8305…
 */
export const attainment = (target: number, actual: number): Result<number, IndicatorProblem> =>
  percentage(actual, target);
