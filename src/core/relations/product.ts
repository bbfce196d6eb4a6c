import type { Decimal } from "../model/decimal";
import { magnitude, powerOfTen } from "../numbers/integer";
import { decimal, roundDecimal } from "../numbers/decimal";

/** base × rate %, to whole people. */
export const productOf = (base: Decimal, rate: Decimal): Decimal =>
  roundDecimal(decimal(base.units * rate.units, base.scale + rate.scale + 2), 0, "halfUp");

/**
 * Whether `product` is `rate` % of `base`: off by no more than half the rate's last printed digit
 * and one person. In integers, with R the rate's units and k its decimals:
 * 2·|100·10^k·product − R·base| ≤ base + 200·10^k.
 */
export function isProduct(product: Decimal, base: Decimal, rate: Decimal): boolean {
  const people = product.units * powerOfTen(base.scale);
  const population = base.units * powerOfTen(product.scale);
  const one = powerOfTen(base.scale + product.scale);
  const whole = 100n * powerOfTen(rate.scale);
  const difference = whole * people - rate.units * population;
  return 2n * magnitude(difference) <= population + 2n * whole * one;
}
