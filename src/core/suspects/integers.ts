/** All integers from `low` to `high`; none when `low` is greater. */
export interface Range {
  readonly low: bigint;
  readonly high: bigint;
}

/** No figure of a table is larger; a bound that reaches it stands for no bound. */
export const limit = 10n ** 24n;

export const exactly = (value: bigint): Range => ({ low: value, high: value });

export const isSingle = (range: Range): boolean => range.low === range.high;

export const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

export const greater = (a: bigint, b: bigint): bigint => (a > b ? a : b);

export const intersect = (a: Range, b: Range): Range => ({
  low: greater(a.low, b.low),
  high: smaller(a.high, b.high),
});

/** The value of `range` nearest to `value`. */
export const clamp = (value: bigint, range: Range): bigint =>
  smaller(greater(value, range.low), range.high);

/** The greatest integer not above a/b, for b > 0. */
export const floorDivide = (a: bigint, b: bigint): bigint => {
  const cut = a / b;
  return a < 0n && cut * b !== a ? cut - 1n : cut;
};

/** The least integer not below a/b, for b > 0. */
export const ceilDivide = (a: bigint, b: bigint): bigint => -floorDivide(-a, b);

/** The smallest range that holds both. */
export const hull = (a: Range, b: Range): Range => ({
  low: smaller(a.low, b.low),
  high: greater(a.high, b.high),
});
