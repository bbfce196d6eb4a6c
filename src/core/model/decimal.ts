/**
 * An exact decimal number, `units / 10^scale`, that remembers how many decimals were printed:
 * "93,5" is `{ units: 935n, scale: 1 }` and "91,90" is `{ units: 9190n, scale: 2 }`.
 * A percent is held in percent points ("93,5%" is 93.5), so its units are the integer
 * the exact tests of relations work with.
 */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}
