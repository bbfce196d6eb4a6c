import type { FindingDetail, Found } from "../model/finding";
import type { Origin } from "../model/relation";
import type { Place } from "../model/table";

/** A finding about one figure, computed from others. */
export const foundAt = (
  place: Place,
  operands: readonly Place[],
  detail: FindingDetail,
  origin: Origin = "label",
): Found => ({ places: [place], operands, detail, origin, certain: false, formulas: null });

/** One finding about several places, the first in front; none where there is no place. */
export function foundAmong(
  places: readonly Place[],
  detail: (first: Place) => FindingDetail,
  certain = false,
): readonly Found[] {
  const [first] = places;
  if (first === undefined) return [];
  return [
    {
      places: [first, ...places.slice(1)],
      operands: [],
      detail: detail(first),
      certain,
      formulas: null,
    },
  ];
}
