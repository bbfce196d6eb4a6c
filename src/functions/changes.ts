import { change as changeOf } from "../core/indicators/change";
import { growth } from "../core/indicators/growth";
import { points as pointsOf } from "../core/indicators/points";
import { remaining as remainingOf } from "../core/indicators/remaining";
import { valueOf } from "./errors";
import { numberIn } from "./figure";
import { spread } from "./spread";

/**
 * Tăng, giảm so cùng kỳ (%) = (kỳ này − kỳ trước) / kỳ trước × 100. Âm là giảm.
 * @customfunction YOY
 * @helpurl help/ham.html#yoy
 * @param current Số kỳ này: một ô hoặc một vùng.
 * @param previous Số cùng kỳ năm trước.
 */
export function yoy(current: unknown[][], previous: unknown[][]): unknown[][] {
  return spread((c, p) => valueOf(growth(numberIn(p), numberIn(c))), current, previous);
}

/**
 * Số tăng, giảm so cùng kỳ = kỳ này − kỳ trước, theo đơn vị của số liệu. Âm là giảm.
 * @customfunction CHANGE
 * @helpurl help/ham.html#change
 * @param current Số kỳ này: một ô hoặc một vùng.
 * @param previous Số cùng kỳ năm trước.
 */
export function change(current: unknown[][], previous: unknown[][]): unknown[][] {
  return spread((c, p) => changeOf(numberIn(p), numberIn(c)), current, previous);
}

/**
 * Chênh lệch điểm phần trăm = tỉ lệ − tỉ lệ chỉ tiêu. Âm là thấp hơn chỉ tiêu.
 * @customfunction POINTS
 * @helpurl help/ham.html#points
 * @param rate Tỉ lệ đạt được, tính bằng phần trăm (91,9).
 * @param targetRate Tỉ lệ chỉ tiêu, tính bằng phần trăm (94,75).
 */
export function points(rate: unknown[][], targetRate: unknown[][]): unknown[][] {
  return spread((r, t) => pointsOf(numberIn(t), numberIn(r)), rate, targetRate);
}

/**
 * Số còn phải phát triển = chỉ tiêu − thực hiện. Âm là đã vượt chỉ tiêu.
 * @customfunction REMAINING
 * @helpurl help/ham.html#remaining
 * @param target Chỉ tiêu giao: một ô hoặc một vùng.
 * @param actual Số thực hiện.
 */
export function remaining(target: unknown[][], actual: unknown[][]): unknown[][] {
  return spread((t, a) => remainingOf(numberIn(t), numberIn(a)), target, actual);
}
