import type { Decimal } from "../model/decimal";
import { powerOfTen } from "../numbers/integer";

/** `value` in units of 10^-scale, for a scale no smaller than its own. */
export const unitsAt = (value: Decimal, scale: number): bigint =>
  scale === value.scale ? value.units : value.units * powerOfTen(scale - value.scale);
