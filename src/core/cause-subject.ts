import type { TableCause } from "./causes";
import type { Explanation, Implication } from "./model/cause";
import type { Decimal } from "./model/decimal";
import type { Where } from "./model/finding";
import type { Place, Table } from "./model/table";
import { compareDecimals } from "./numbers/decimal";
import { formatDecimal, formatPercent } from "./numbers/format";
import { whereAt } from "./rules/where";
import { isOpen } from "./settle-figures";
import { resultPlace } from "./suspects/result-place";

/** What a cause is about, for a message to say; figures are in words already. */
export type CauseSubject =
  /** A column of which two versions are mixed: its total agrees with percents, not with its figures. */
  | {
      readonly kind: "versions";
      readonly column: string;
      readonly figures: number;
      readonly total: string | null;
    }
  | { readonly kind: "shifted"; readonly column: string; readonly figures: number }
  | { readonly kind: "swapped"; readonly first: Where; readonly second: Where }
  /** One figure, and the one value it would have to be. */
  | {
      readonly kind: "figure";
      readonly where: Where;
      readonly printed: string;
      readonly value: string;
      /** Computed from its neighbours, or concluded from what disagrees with it. */
      readonly computed: boolean;
      readonly certain: boolean;
    }
  /** Figures that disagree, where this or that may be wrong. */
  | {
      readonly kind: "unclear";
      readonly where: Where;
      /** How many more relations it breaks. */
      readonly others: number;
      readonly ways: number;
    };

/**
 * What to call a cause by.
 *
 * @example of a coverage of 100% where 105,12% was reached: { kind: "figure", printed: "100%", … }
 */
export function subjectOf({ cause, table }: TableCause): CauseSubject {
  const { explanations, relations, ways } = cause;
  const [first, ...others] = explanations;
  const versions = explanations.find(({ operations: [only] }) => only?.kind === "otherFigures");
  const [place] = (versions ?? first).operations[0]?.cells ?? [];
  const [operation] = first.operations;
  if (cause.kind === "versions" && place !== undefined) {
    const cells = (versions ?? first).operations[0]?.cells ?? [];
    // where the units' figures are known to be right, it is still their column that is told
    const total = cells.find((cell) => isTotal(table, cell) && !isPercent(table, cell));
    return {
      kind: "versions",
      column: whereAt(table, total ?? place).column,
      figures: cells.filter((cell) => !isTotal(table, cell)).length,
      total: headlineOf(first, table)[0]?.printed ?? null,
    };
  }
  if (others.length === 0 && first.operations.length === 1 && operation !== undefined) {
    const [one, two] = operation.cells;
    const repair = first.repairs.find((candidate) => candidate.place === one);
    if (operation.kind === "swapped" && one !== undefined && two !== undefined) {
      return { kind: "swapped", first: whereAt(table, one), second: whereAt(table, two) };
    }
    if (operation.kind === "shifted" && one !== undefined) {
      const { column } = whereAt(table, one);
      return { kind: "shifted", column, figures: operation.cells.length };
    }
    if (operation.cells.length === 1 && repair !== undefined) {
      return {
        kind: "figure",
        where: whereAt(table, repair.place),
        printed: figureText(table, repair.place, repair.printed),
        value: figureText(table, repair.place, repair.value),
        computed: isResult(table, repair.place) && !isOpen(repair),
        certain: repair.certain,
      };
    }
  }
  const [relation] = relations;
  const at = relation === undefined ? place : resultPlace(relation);
  const where = whereAt(table, at ?? { row: 0, column: 0 });
  return { kind: "unclear", where, others: relations.length - 1, ways };
}

const isResult = (table: Table, place: Place): boolean =>
  isPercent(table, place) || isTotal(table, place);

const isPercent = ({ columns }: Table, { column }: Place): boolean =>
  columns[column]?.unit === "percent";

const isTotal = ({ rows }: Table, { row }: Place): boolean => rows[row]?.kind === "total";

/** A figure as messages print it. */
export const figureText = (table: Table, { column }: Place, value: Decimal): string =>
  table.columns[column]?.unit === "percent" ? formatPercent(value) : formatDecimal(value);

/** A figure of the total row that a report quotes, as it is and as an explanation makes it. */
export interface Headline {
  readonly place: Place;
  readonly kind: "total" | "attainment" | "coverage" | "other";
  readonly column: string;
  readonly printed: string;
  readonly value: string;
}

/** What an explanation makes of the total row; a column that repeats another is left out. */
export function headlineOf({ implications }: Explanation, table: Table): readonly Headline[] {
  const counts: Decimal[] = [];
  return implications.flatMap((implication) => {
    const { place, value } = implication;
    const isCount = table.columns[place.column]?.unit !== "percent";
    if (isCount && counts.some((count) => compareDecimals(count, value) === 0)) return [];
    if (isCount) counts.push(value);
    return [headline(table, implication)];
  });
}

/** Reports quote 91,9% where a table prints 91,90%. */
function withoutPadding({ units, scale }: Decimal): Decimal {
  return scale > 0 && units % 10n === 0n
    ? withoutPadding({ units: units / 10n, scale: scale - 1 })
    : { units, scale };
}

function headline(table: Table, { place, printed, value }: Implication): Headline {
  const { measure = "other", heading = "" } = table.columns[place.column] ?? {};
  return {
    place,
    kind:
      measure === "actual" || measure === "insured"
        ? "total"
        : measure === "attainment" || measure === "coverage"
          ? measure
          : "other",
    column: heading,
    printed: figureText(table, place, printed),
    value: figureText(table, place, withoutPadding(value)),
  };
}
