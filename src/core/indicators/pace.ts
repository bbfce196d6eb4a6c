import { fail, ok, type Result } from "../model/result";
import { attainment } from "./attainment";
import type { IndicatorProblem } from "./problem";

/**
 * Nhịp độ: attainment − months elapsed / 12, in percent points. Negative is behind an even pace
 * through the year.
 *
 * @example pace(61372, 45925, 6) // 24,8305…
 */
export function pace(
  target: number,
  actual: number,
  months: number,
): Result<number, IndicatorProblem> {
  if (months < 0 || months > 12) return fail({ kind: "monthsOutOfRange" });
  const reached = attainment(target, actual);
  return reached.ok ? ok(reached.value - (100 * months) / 12) : reached;
}
