import type { FormColumn } from "../appendix/form";
import type { Decimal } from "../model/decimal";
import { compareDecimals } from "../numbers/decimal";
import type { Submission, SubmittedFigure, TakenFigure, UnitReview } from "./consolidation";
import { figureKey, type Decisions } from "./decisions";

/**
 * What a unit reported, from all rows matched to it. Rows that agree where both report complete each
 * other: a sheet a block, targets filled in beforehand. Where they differ the user takes one; until
 * then the figures they differ in stay out.
 */
export function settleUnit(
  unit: string,
  submissions: readonly Submission[],
  columns: readonly FormColumn[],
  decisions: Decisions,
): UnitReview {
  const ordered = [...submissions].sort(fullestFirst);
  const marks = columns
    .map(({ mark }) => mark)
    .filter((mark) => areDifferent(ordered.map(({ figures }) => figures.get(mark))));
  const wanted = decisions.taken.get(unit);
  const chosen = marks.length === 0 ? undefined : ordered.find(({ key }) => key === wanted);
  const sources =
    chosen === undefined
      ? ordered
      : [chosen, ...ordered.filter((one) => one !== chosen && !areRivals(one, chosen, marks))];
  const figures = new Map<string, TakenFigure>();
  for (const { mark } of columns) {
    const isOpen = chosen === undefined && marks.includes(mark);
    const found = isOpen ? null : firstOf(sources, mark);
    const entered = decisions.figures.get(figureKey(unit, mark));
    if (entered !== undefined) {
      figures.set(mark, { kind: "entered", value: entered, instead: found });
    } else if (found !== null) {
      figures.set(mark, found);
    }
  }
  return {
    unit,
    state: stateOf(ordered, marks, chosen),
    submissions: ordered.map(({ key }) => key),
    figures,
    missing: columns
      .filter(({ mark, formula }) => isMissing(figures.get(mark), formula))
      .map(({ mark }) => mark),
  };
}

function stateOf(
  submissions: readonly Submission[],
  marks: readonly string[],
  chosen: Submission | undefined,
): UnitReview["state"] {
  if (submissions.length === 0) return { kind: "missing" };
  if (marks.length === 0) return { kind: "taken" };
  return { kind: "doubled", marks, chosen: chosen?.key ?? null };
}

/** The same whatever the order of files. */
const fullestFirst = (a: Submission, b: Submission): number =>
  b.figures.size - a.figures.size ||
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

function areDifferent(figures: readonly (SubmittedFigure | undefined)[]): boolean {
  const [first, ...others] = figures.flatMap((figure): Decimal[] =>
    figure === undefined || figure.value === null ? [] : [figure.value],
  );
  return first !== undefined && others.some((other) => compareDecimals(first, other) !== 0);
}

const areRivals = (a: Submission, b: Submission, marks: readonly string[]): boolean =>
  marks.some((mark) => areDifferent([a.figures.get(mark), b.figures.get(mark)]));

/** The first number reported, or at least the cell that should hold one. */
function firstOf(
  submissions: readonly Submission[],
  mark: string,
): Extract<TakenFigure, { kind: "submitted" }> | null {
  const filled = submissions.filter(({ figures }) => figures.has(mark));
  const best = filled.find(({ figures }) => figures.get(mark)?.value != null) ?? filled[0];
  const figure = best?.figures.get(mark);
  return best === undefined || figure === undefined
    ? null
    : { kind: "submitted", from: best.key, ...figure };
}

/** A column the form can compute is not missed. */
const isMissing = (figure: TakenFigure | undefined, formula: string | undefined): boolean =>
  figure === undefined
    ? formula === undefined
    : figure.kind === "submitted" && figure.value === null;
