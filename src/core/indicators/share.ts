import type { Result } from "../model/result";
import { percentage } from "./percentage";
import type { IndicatorProblem } from "./problem";

/**
 * Tỉ trọng: part / whole in percent points.
 *
 * @example share(109, 45) // 41,2844…
 */
export const share = (whole: number, part: number): Result<number, IndicatorProblem> =>
  percentage(part, whole);
