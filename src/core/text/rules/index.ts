import type { TextRule } from "../report";
import { contradiction } from "./contradiction";
import { dateOrder } from "./date-order";
import { direction } from "./direction";
import { gap } from "./gap";
import { magnitudes } from "./magnitude";
import { points } from "./points";
import { quotient } from "./quotient";
import { rank } from "./rank";
import { sum } from "./sum";
import { total } from "./total";
import { weighted } from "./weighted";

/** Every check of sentences: of two findings at one figure the one of the earlier rule is told. */
export const textRules: readonly TextRule[] = [
  quotient,
  sum,
  total,
  gap,
  direction,
  contradiction,
  weighted,
  magnitudes,
  rank,
  dateOrder,
  points,
];
