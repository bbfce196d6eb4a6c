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
 * @param previous Số cùng kỳ năm trước: một ô hoặc một vùng.
 * @param current Số kỳ này.
 */
export function yoy(previous: unknown[][], current: unknown[][]): unknown[][] {
  return spread((p, c) => valueOf(growth(numberIn(p), numberIn(c))), previous, current);
}

/**
 * Số tăng, giảm so cùng kỳ = kỳ này − kỳ trước, theo đơn vị của số liệu. Âm là giảm.
 * @customfunction CHANGE
 * @helpurl help/ham.html#change
 * @param previous Số cùng kỳ năm trước: một ô hoặc một vùng.
 * @param current Số kỳ này.
 */
export function change(previous: unknown[][], current: unknown[][]): unknown[][] {
  return spread((p, c) => changeOf(numberIn(p), numberIn(c)), previous, current);
}

/**
 * Chênh lệch điểm phần trăm = tỉ lệ − tỉ lệ chỉ tiêu. Âm là thấp hơn chỉ tiêu.
 * @customfunction POINTS
 * @helpurl help/ham.html#points
 * @param targetRate Tỉ lệ chỉ tiêu, tính bằng phần trăm (94,75).
 * @param rate Tỉ lệ đạt được, tính bằng phần trăm (91,9).
 */
export function points(targetRate: unknown[][], rate: unknown[][]): unknown[][] {
  return spread((t, r) => pointsOf(numberIn(t), numberIn(r)), targetRate, rate);
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
