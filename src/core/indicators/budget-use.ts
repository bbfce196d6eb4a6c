import type { Result } from "../model/result";
import { percentage } from "./percentage";
import type { IndicatorProblem } from "./problem";

/**
 * Tỉ lệ sử dụng dự toán KCB: spent / budget in percent points, both in one unit.
 *
 * @example budgetUse(635138, 341358) // 53,7455…
 */
export const budgetUse = (budget: number, spent: number): Result<number, IndicatorProblem> =>
  percentage(spent, budget);
