import type { ComparedFigure, ComparedUnit, Comparison } from "../model/comparison";
import type { Decimal } from "../model/decimal";
import type { AppendixInput, AppendixUnit, Figures, Form, FormColumn } from "./form";
import { marksIn } from "./formulas";

/** What is written beside a unit, or under the table, about the two periods. */
export type ComparisonNote =
  /** Beside a unit that has no figures of the period before. */
  | { readonly kind: "newUnit" }
  /** Beside a unit whose change means nothing. */
  | { readonly kind: "otherScope" }
  | { readonly kind: "appeared"; readonly units: readonly string[] }
  | { readonly kind: "vanished"; readonly units: readonly string[] }
  | { readonly kind: "mapped" }
  | { readonly kind: "law"; readonly date: string }
  /** That no growth is given, and why the total has none. */
  | { readonly kind: "noGrowth" };

/**
 * Two periods for a form with columns of the period before: the current units and both their
 * figures. Changes are the form's live formulas; where the periods do not count the same things they
 * are left out and the unit is marked in words. Units that vanished are named under the table.
 *
 * @example layoutAppendix(form, { title, sheetNames, ...appendixFromComparison(form, comparison, words.appendix.comparison) })
 */
export function appendixFromComparison(
  form: Form,
  comparison: Comparison,
  say: (note: ComparisonNote) => string,
): Pick<AppendixInput, "units" | "totals" | "notes"> {
  const columns = form.blocks.flatMap((block) => block.columns);
  const sources = columns.flatMap((column) => sourceOf(column, comparison));
  const changes = changeMarks(columns);
  const { scope } = comparison;
  const isBridged = scope.kind === "same" || scope.isMapped;
  const hasVanished = comparison.units.some(({ presence }) => presence === "vanished");
  const isOtherScope = (unit: ComparedUnit): boolean =>
    !isBridged &&
    unit.presence === "both" &&
    sources.some(({ at, period }) => period === "previous" && unit.figures[at]?.growth === null);
  const blank: Figures = Object.fromEntries(changes.map((mark) => [mark, null]));

  const unitOf = (unit: ComparedUnit): AppendixUnit => {
    const figures = Object.fromEntries(
      sources.flatMap(({ mark, at, period }): [string, Decimal][] => {
        const value = unit.figures[at]?.[period] ?? null;
        return value === null ? [] : [[mark, value]];
      }),
    );
    if (unit.presence === "appeared") {
      return {
        name: unit.name,
        figures: { ...figures, ...blank },
        remark: say({ kind: "newUnit" }),
      };
    }
    return isOtherScope(unit)
      ? { name: unit.name, figures: { ...figures, ...blank }, remark: say({ kind: "otherScope" }) }
      : { name: unit.name, figures };
  };
  return {
    units: comparison.units.filter(({ presence }) => presence !== "vanished").map(unitOf),
    totals: isBridged && !hasVanished ? {} : blank,
    notes: comparisonNotes(comparison).map(say),
  };
}

interface Source {
  readonly mark: string;
  /** Index of the compared column. */
  readonly at: number;
  readonly period: keyof Pick<ComparedFigure, "current" | "previous">;
}

function sourceOf({ mark, match, typed }: FormColumn, { columns }: Comparison): readonly Source[] {
  if (!typed || match === undefined || match.kind === "heading") return [];
  const at = columns.findIndex(
    ({ block, measure }) => block === match.block && measure === match.measure,
  );
  if (at < 0) return [];
  return [{ mark, at, period: match.kind === "previous" ? "previous" : "current" }];
}

/** The columns that compute with figures of the period before. */
function changeMarks(columns: readonly FormColumn[]): readonly string[] {
  const previous = columns.flatMap(({ mark, match }) => (match?.kind === "previous" ? [mark] : []));
  return columns.flatMap(({ mark, formula = "" }) =>
    marksIn(formula).some((used) => previous.includes(used)) ? [mark] : [],
  );
}

function comparisonNotes({ scope, units }: Comparison): readonly ComparisonNote[] {
  const named = (kind: "appeared" | "vanished"): readonly ComparisonNote[] => {
    const names = units.filter(({ presence }) => presence === kind).map(({ name }) => name);
    return names.length === 0 ? [] : [{ kind, units: names }];
  };
  const reasons = scope.kind === "same" ? [] : scope.reasons;
  return [
    ...reasons.flatMap((reason): readonly ComparisonNote[] => {
      switch (reason.kind) {
        case "map":
          return [{ kind: "mapped" }];
        case "law":
          return [reason];
        case "units":
          return [];
      }
    }),
    ...named("appeared"),
    ...named("vanished"),
    ...(scope.kind === "same" || scope.isMapped ? [] : [{ kind: "noGrowth" } as const]),
  ];
}
