import type { FindingDetail, Found } from "../model/finding";
import type { Place } from "../model/table";

/** A finding about one figure, computed from others. */
export const foundAt = (
  place: Place,
  operands: readonly Place[],
  detail: FindingDetail,
): Found => ({ places: [place], operands, detail, certain: false });

/** One finding about several places, the first in front; none where there is no place. */
export function foundAmong(
  places: readonly Place[],
  detail: (first: Place) => FindingDetail,
  certain = false,
): readonly Found[] {
  const [first, ...others] = places;
  if (first === undefined) return [];
  return [{ places: [first, ...others], operands: [], detail: detail(first), certain }];
}
