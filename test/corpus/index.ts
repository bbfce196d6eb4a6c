import type { CorpusTable } from "./entry";
import { ages } from "./ages";
import { benefits } from "./benefits";
import { collection } from "./collection";
import { communes } from "./communes";
import { coverage } from "./coverage";
import { groups } from "./groups";
import { headers } from "./headers";
import { indicators } from "./indicators";
import { inspections } from "./inspections";
import { medical } from "./medical";
import { national } from "./national";
import { ofWhich } from "./of-which";
import { percents } from "./percents";
import { periods } from "./periods";
import { published } from "./published";
import { separators } from "./separators";
import { several } from "./several";
import { surroundings } from "./surroundings";
import { totals } from "./totals";
import { transposed } from "./transposed";
import { traps } from "./traps";
import { verdicts } from "./verdicts";

/** Every kind of table, by the file it stands in. */
export const corpus: Readonly<Record<string, readonly CorpusTable[]>> = {
  ages: ages,
  benefits: benefits,
  collection: collection,
  communes: communes,
  coverage: coverage,
  groups: groups,
  headers: headers,
  indicators: indicators,
  inspections: inspections,
  medical: medical,
  national: national,
  "of-which": ofWhich,
  percents: percents,
  periods: periods,
  published: published,
  separators: separators,
  several: several,
  surroundings: surroundings,
  totals: totals,
  transposed: transposed,
  traps: traps,
  verdicts: verdicts,
};
