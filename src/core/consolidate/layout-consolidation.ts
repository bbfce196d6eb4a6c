import type { AppendixInput, Figures, Form, Look } from "../appendix/form";
import { layoutAppendix } from "../appendix/layout-appendix";
import type { Decimal } from "../model/decimal";
import type { SheetLayout } from "../model/layout";
import type { Consolidation, UnitReview } from "./consolidation";
import { layoutLog } from "./layout-log";
import type { LogWords } from "./log-words";
import { sourcesByUnit, withSources } from "./sources-column";

export interface ConsolidationInput extends Pick<
  AppendixInput,
  "title" | "totals" | "notes" | "sheetNames"
> {
  /** What the appendix shows beside its figures; without it, nothing. */
  readonly look?: Look;
  /** When the files were merged, as it is printed. */
  readonly time: string;
  readonly words: LogWords;
}

/**
 * A merge as two sheets: the form's appendix, each row with its sources in a hidden column beside the
 * table, and the log. Units come in the order of the list, those without figures as blank rows; what
 * is not settled is left blank and told in the log.
 *
 * @example layoutConsolidation(consolidation, coverageForm, { title, sheetNames, time, words })
 */
export function layoutConsolidation(
  consolidation: Consolidation,
  form: Form,
  { time, words, look, ...input }: ConsolidationInput,
): readonly [appendix: SheetLayout, log: SheetLayout] {
  const units = consolidation.units.map((review) => ({
    name: review.unit,
    figures: figuresOf(review),
  }));
  const appendix = layoutAppendix(form, { ...input, units }, look);
  const sheetNames = [...input.sheetNames, appendix.name];
  return [
    withSources(appendix, sourcesByUnit(consolidation, words), words),
    layoutLog(consolidation, form, { sheetNames, time, words }),
  ];
}

/** Blank where the user says so; where nothing can be read the form's own formula stands, if it has one. */
const figuresOf = ({ figures }: UnitReview): Figures =>
  Object.fromEntries(
    [...figures].flatMap(([mark, figure]): [string, Decimal | null][] =>
      figure.value === null && figure.kind === "submitted" ? [] : [[mark, figure.value]],
    ),
  );
