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
  if (!isAny(places)) return [];
  return [
    {
      places,
      operands: [],
      detail: detail(places[0]),
      certain,
      formulas: null,
    },
  ];
}

const isAny = (places: readonly Place[]): places is readonly [Place, ...Place[]] =>
  places.length > 0;
