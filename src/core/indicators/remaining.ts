import { change } from "./change";

/**
 * Còn phải phát triển: target − actual in the figures' own unit; negative once it is exceeded.
 *
 * @example remaining(61372, 45925) // 15447
 */
export const remaining = (target: number, actual: number): number => change(actual, target);
