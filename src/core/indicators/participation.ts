import type { Result } from "../model/result";
import { percentage } from "./percentage";
import type { IndicatorProblem } from "./problem";

/**
 * Tỉ lệ tham gia BHXH (compulsory and voluntary together) or BHTN: participants / labour force of
 * working age, in percent points. The targets of Nghị quyết 28-NQ/TW are stated in it.
 *
 * @example participation(300000, 51042) // 17,014
 */
export const participation = (
  labourForce: number,
  participants: number,
): Result<number, IndicatorProblem> => percentage(participants, labourForce);
