import { change } from "./change";

/**
 * Chênh lệch điểm phần trăm: rate − target rate, both in percent points; negative when below.
 * Reports print "%"; what is meant is "điểm phần trăm".
 *
 * @example points(94.75, 91.9) // -2,85
 */
export const points = (targetRate: number, rate: number): number => change(targetRate, rate);
