import type { Decimal } from "../model/decimal";
import { magnitude } from "../numbers/integer";
import type { Settings } from "./settings";

/** Settings as one text, which `parseSettings` reads back. */
export const formatSettings = (settings: Settings): string =>
  JSON.stringify({
    ...settings,
    thresholds: {
      met: formatPlain(settings.thresholds.met),
      near: formatPlain(settings.thresholds.near),
    },
  });

/** Our own notation, "12.50". */
function formatPlain({ units, scale }: Decimal): string {
  const digits = String(magnitude(units)).padStart(scale + 1, "0");
  const point = digits.length - scale;
  return scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
