import type { CorpusTable } from "./entry";
import { ages } from "./ages";
import { benefits } from "./benefits";
import { bottoms } from "./bottoms";
import { coincidences } from "./coincidences";
import { collection } from "./collection";
import { communes } from "./communes";
import { coverage } from "./coverage";
import { groups } from "./groups";
import { headers } from "./headers";
import { indicators } from "./indicators";
import { inspections } from "./inspections";
import { labels } from "./labels";
import { medical } from "./medical";
import { national } from "./national";
import { ofWhich } from "./of-which";
import { offices } from "./offices";
import { percents } from "./percents";
import { periods } from "./periods";
import { publishedLabour } from "./published-labour";
import { publishedOthers } from "./published-others";
import { publishedPercents } from "./published-percents";
import { publishedPopulation } from "./published-population";
import { separators } from "./separators";
import { several } from "./several";
import { surroundings } from "./surroundings";
import { totals } from "./totals";
import { transposed } from "./transposed";
import { traps } from "./traps";
import { verdicts } from "./verdicts";
import { years } from "./years";

/** Every kind of table, by the file it stands in. */
export const corpus: Readonly<Record<string, readonly CorpusTable[]>> = {
  ages,
  benefits,
  bottoms,
  coincidences,
  collection,
  communes,
  coverage,
  groups,
  headers,
  indicators,
  inspections,
  labels,
  medical,
  national,
  "of-which": ofWhich,
  offices,
  percents,
  periods,
  "published-labour": publishedLabour,
  "published-others": publishedOthers,
  "published-percents": publishedPercents,
  "published-population": publishedPopulation,
  separators,
  several,
  surroundings,
  totals,
  transposed,
  traps,
  verdicts,
  years,
};
