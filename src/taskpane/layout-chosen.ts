import type { AppendixInput } from "../core/appendix/form";
import { layoutAppendix } from "../core/appendix/layout-appendix";
import { monthsElapsed } from "../core/appendix/months-elapsed";
import { withPercents } from "../core/appendix/percent-style";
import type { SheetLayout } from "../core/model/layout";
import type { Settings } from "../core/settings/settings";
import type { AppendixWords } from "./appendix-words";
import { chosenForm } from "./chosen-form";
import type { FormChoice } from "./state/appendix";

/** The chosen form as a sheet, by the settings of the workbook; its colours are told under the table. */
export function layoutChosen(
  choice: FormChoice,
  input: AppendixInput,
  settings: Settings,
  say: AppendixWords["notes"],
): SheetLayout {
  const ratings = choice.withRatings ? settings.thresholds : null;
  const months = monthsElapsed(input.title);
  const legend = ratings === null ? [] : [say.ratings(ratings.met, ratings.near, months)];
  return layoutAppendix(
    withPercents(chosenForm(choice), settings),
    { ...input, notes: [...(input.notes ?? []), ...legend] },
    { charts: choice.withCharts, ratings, monthsElapsed: months },
  );
}
