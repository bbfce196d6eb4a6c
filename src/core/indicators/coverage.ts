import type { Result } from "../model/result";
import { percentage } from "./percentage";
import type { IndicatorProblem } from "./problem";

/**
 * Tỉ lệ bao phủ BHYT: insured / population at the same time, in percent points. It may exceed 100
 * (people insured here and registered elsewhere) and is never capped.
 * Column 16 = 15/13 of the standard coverage appendix.
 *
 * @example coverage(31911, 33545) // 105,1204…
 */
export const coverage = (population: number, insured: number): Result<number, IndicatorProblem> =>
  percentage(insured, population);
