import type { Result } from "../model/result";
import { percentage } from "./percentage";
import type { IndicatorProblem } from "./problem";

/**
 * What late payment is measured against; both are in official use.
 * due: số phải thu, which is collected + late. planned: kế hoạch thu.
 */
export type LatePaymentBase = "due" | "planned";

/**
 * Tỉ lệ chậm đóng in percent points. `amount` is what was collected when measured against what is
 * due, and the planned collection when measured against the plan; same unit as `late`.
 *
 * @example latePaymentRate(3386939, 137219, "due") // 3,8937…
 * @example latePaymentRate(1478.97, 37.3, "planned") // 2,5220…
 */
export const latePaymentRate = (
  amount: number,
  late: number,
  base: LatePaymentBase,
): Result<number, IndicatorProblem> => percentage(late, base === "due" ? amount + late : amount);
