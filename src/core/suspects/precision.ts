import type { Decimal } from "../model/decimal";

/** With how many decimals the figures of a constraint are written. */
export interface Precision {
  /** Decimals in which all of them are whole numbers of units. */
  readonly scale: number;
  /** Decimals their corrected values may have. */
  readonly grain: number;
}

/**
 * The precision of figures that are added or copied, of which some may have had their grain settled
 * by others before. One figure with decimals among whole ones is a slip, not the precision of the others.
 */
export function precisionOf(
  figures: readonly { readonly printed: Decimal; readonly grain: number | null }[],
): Precision {
  let scale = 0;
  let whole = 0;
  for (const { printed, grain } of figures) {
    scale = Math.max(scale, printed.scale, grain ?? 0);
    if (printed.scale === 0) whole += 1;
  }
  return { scale, grain: 2 * whole >= figures.length ? 0 : scale };
}
