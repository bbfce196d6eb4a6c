import type { Result } from "../model/result";
import { change } from "./change";
import { percentage } from "./percentage";
import type { IndicatorProblem } from "./problem";

/**
 * Tăng, giảm so cùng kỳ (%): (current − previous) / previous in percent points, negative for a fall.
 *
 * @example growth(38159, 41002) // 7,4504…
 */
export const growth = (previous: number, current: number): Result<number, IndicatorProblem> =>
  percentage(change(previous, current), previous);
