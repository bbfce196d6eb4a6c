import type { IndicatorProblem } from "./problem";
import { fail, ok, type Result } from "../model/result";

/**
 * 100 × part / whole in percent points, unrounded; the whole must not be 0. Multiplied first, so
 * that counts give the double nearest to the exact percent.
 */
export const percentage = (part: number, whole: number): Result<number, IndicatorProblem> =>
  whole === 0 ? fail({ kind: "zeroDenominator" }) : ok((100 * part) / whole);
