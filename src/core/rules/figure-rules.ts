import type { Rule } from "../model/finding";
import { average } from "./average";
import { balance } from "./balance";
import { blankUnit } from "./blank-unit";
import { capped } from "./capped";
import { copy } from "./copy";
import { cutPercent } from "./cut-percent";
import { difference } from "./difference";
import { duplicateUnit } from "./duplicate-unit";
import { errorCell } from "./error-cell";
import { growth } from "./growth";
import { jump } from "./jump";
import { mixedDecimals } from "./mixed-decimals";
import { mixedSeparators } from "./mixed-separators";
import { ofWhich } from "./of-which";
import { overPopulation } from "./over-population";
import { paddedPercent } from "./padded-percent";
import { ratio } from "./ratio";
import { separatorSlip } from "./separator-slip";
import { shares } from "./shares";
import { sum } from "./sum";
import { targetPeople } from "./target-people";
import { textNumber } from "./text-number";
import { unreadable } from "./unreadable";
import { verdict } from "./verdict";
import { zeroDenominator } from "./zero-denominator";

/** What figures alone can tell, worst first. */
export const figureRules: readonly Rule[] = [
  sum,
  ofWhich,
  ratio,
  capped,
  difference,
  balance,
  growth,
  average,
  shares,
  copy,
  targetPeople,
  verdict,
  separatorSlip,
  mixedSeparators,
  errorCell,
  overPopulation,
  jump,
  zeroDenominator,
  unreadable,
  duplicateUnit,
  blankUnit,
  paddedPercent,
  cutPercent,
  textNumber,
  mixedDecimals,
];
