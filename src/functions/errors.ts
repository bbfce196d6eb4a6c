import type { IndicatorProblem } from "../core/indicators/problem";
import type { Result } from "../core/model/result";
import { words } from "./words";

/** #VALUE! with a reason. */
export const invalid = (reason: string): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, reason);

/** The value of an indicator; throws the error its cell will show. */
export function valueOf(result: Result<number, IndicatorProblem>): number {
  if (result.ok && Number.isFinite(result.value)) return result.value;
  if (result.ok) throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
  switch (result.failure.kind) {
    case "zeroDenominator":
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    case "monthsOutOfRange":
      throw invalid(words().functions.months);
  }
}

/** The error of a source cell, passed on; #REF! and #NAME? a function may take but not give. */
export function passedOn(code: string): CustomFunctions.Error {
  const { invalidName, invalidReference, ...given } = CustomFunctions.ErrorCode;
  const same = Object.values(given).find((errorCode) => errorCode === code);
  return same === undefined
    ? invalid(words().functions.sourceError(code))
    : new CustomFunctions.Error(same);
}
