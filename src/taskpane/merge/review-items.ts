import type {
  Consolidation,
  FileReview,
  Submission,
  SubmittedFigure,
  UnitReview,
  UnmatchedColumn,
} from "../../core/consolidate/consolidation";
import { figureKey, type Decisions } from "../../core/consolidate/decisions";
import type { CellRef } from "../../core/model/reference";

/** One thing of the review the user may look at, or has to settle. */
export type ReviewItem =
  /** Which unit a row is: to be confirmed, chosen, or already settled by the user. */
  | { readonly kind: "name"; readonly key: string; readonly submission: Submission }
  /** A unit reported twice, differently. */
  | { readonly kind: "doubled"; readonly key: string; readonly unit: UnitReview }
  /** A file that gives nothing. */
  | { readonly kind: "file"; readonly key: string; readonly file: FileReview }
  /** A unit nobody reported of. */
  | { readonly kind: "missing"; readonly key: string; readonly unit: UnitReview }
  /** A unit that reported less than the form asks for. */
  | {
      readonly kind: "gaps";
      readonly key: string;
      readonly unit: UnitReview;
      /** What others reported and it did not. */
      readonly marks: readonly string[];
    }
  /** Columns of the form no unit reported. */
  | { readonly kind: "absent"; readonly key: string; readonly marks: readonly string[] }
  /** A heading the form has no column for. */
  | { readonly kind: "column"; readonly key: string; readonly column: UnmatchedColumn }
  /** Figures of a unit that were not simply numbers. */
  | {
      readonly kind: "figures";
      readonly key: string;
      readonly unit: string;
      readonly figures: readonly ReadFigure[];
    }
  /** The unit's own table contradicts itself. */
  | { readonly kind: "contradiction"; readonly key: string; readonly submission: Submission }
  /** A unit with nothing to say of. */
  | { readonly kind: "unit"; readonly key: string; readonly unit: UnitReview };

/** A figure that was not simply a number, and the file it stands in. */
export interface ReadFigure {
  readonly mark: string;
  readonly figure: SubmittedFigure;
  readonly file: string;
}

/** Which items are listed: those to be settled, those of one kind, or all. */
export const filters = ["open", "missing", "figures", "contradictions", "columns", "all"] as const;

export type Filter = (typeof filters)[number];

/** Whether nothing can be built before it is settled. */
export function isOpen(item: ReviewItem): boolean {
  switch (item.kind) {
    case "name":
      return item.submission.match.kind === "suggested" || item.submission.match.kind === "unknown";
    case "doubled":
      return item.unit.state.kind === "doubled" && item.unit.state.chosen === null;
    case "file":
    case "missing":
    case "gaps":
    case "absent":
    case "column":
    case "figures":
    case "contradiction":
    case "unit":
      return false;
  }
}

const filterOf: Readonly<Record<ReviewItem["kind"], Filter>> = {
  name: "open",
  doubled: "open",
  file: "missing",
  missing: "missing",
  gaps: "missing",
  absent: "missing",
  column: "columns",
  figures: "figures",
  contradiction: "contradictions",
  unit: "all",
};

/** The items a filter lists. What the user has settled stays in its place, to be thought over. */
export const filtered = (items: readonly ReviewItem[], filter: Filter): readonly ReviewItem[] =>
  filter === "all" ? items : items.filter(({ kind }) => filterOf[kind] === filter);

/**
 * Everything a merge may ask or tell, what has to be settled first: names, doubled units, then files
 * that failed, gaps, headings, figures, contradictions, and units with nothing to say of.
 */
export function reviewItems(review: Consolidation, decisions: Decisions): readonly ReviewItem[] {
  const { units, submissions, files, unmatchedColumns } = review;
  const byKey = new Map(submissions.map((submission) => [submission.key, submission]));
  const figures = units.flatMap((unit) => figureItems(unit, byKey, decisions));
  const doubled = units.filter(({ state }) => state.kind === "doubled");
  const missing = units.filter(({ state }) => state.kind === "missing");
  const reporting = units.filter(({ state }) => state.kind !== "missing");
  const absent = (reporting[0]?.missing ?? []).filter((mark) =>
    reporting.every((unit) => unit.missing.includes(mark)),
  );
  const gaps = reporting.flatMap((unit) => gapItem(unit, absent));
  const spoken = new Set<string>([
    ...[...doubled, ...missing, ...gaps.map(({ unit }) => unit)].map(({ unit }) => unit),
    ...figures.map(({ unit }) => unit),
  ]);
  return [
    ...submissions.filter((submission) => isAboutName(submission, decisions)).map(nameItem),
    ...doubled.map((unit) => ({ kind: "doubled", key: `doubled ${unit.unit}`, unit }) as const),
    ...files
      .filter(({ kind }) => kind !== "used")
      .map((file) => ({ kind: "file", key: `file ${file.file}`, file }) as const),
    ...missing.map((unit) => ({ kind: "missing", key: `missing ${unit.unit}`, unit }) as const),
    ...gaps,
    ...(absent.length > 0 ? [{ kind: "absent", key: "absent", marks: absent } as const] : []),
    ...unmatchedColumns.map(
      (column) => ({ kind: "column", key: `column ${column.heading}`, column }) as const,
    ),
    ...figures,
    ...contradictionItems(submissions),
    ...units
      .filter(({ unit }) => !spoken.has(unit))
      .map((unit) => ({ kind: "unit", key: `unit ${unit.unit}`, unit }) as const),
  ];
}

function gapItem(
  unit: UnitReview,
  absent: readonly string[],
): readonly Extract<ReviewItem, { kind: "gaps" }>[] {
  // what two reports differ in is not missing: it is asked about
  const differing = unit.state.kind === "doubled" ? unit.state.marks : [];
  const marks = unit.missing.filter((mark) => ![...absent, ...differing].includes(mark));
  return marks.length === 0 ? [] : [{ kind: "gaps", key: `gaps ${unit.unit}`, unit, marks }];
}

const nameItem = (submission: Submission): ReviewItem => ({
  kind: "name",
  key: `name ${submission.key}`,
  submission,
});

/** What the user settled can be settled otherwise. */
const isAboutName = ({ key, match }: Submission, { rows }: Decisions): boolean =>
  match.kind === "suggested" || match.kind === "unknown" || rows.has(key);

function figureItems(
  { unit, figures, submissions: keys }: UnitReview,
  byKey: ReadonlyMap<string, Submission>,
  decisions: Decisions,
): readonly Extract<ReviewItem, { kind: "figures" }>[] {
  const read = [...figures].flatMap(([mark, taken]): readonly ReadFigure[] => {
    const figure = taken.kind === "submitted" ? taken : taken.instead;
    if (figure === null) return [];
    const isDecided = decisions.figures.has(figureKey(unit, mark));
    if (figure.reading.kind === "number" && !isDecided) return [];
    const from =
      taken.kind === "submitted"
        ? taken.from
        : keys.find((one) => isSameCell(byKey.get(one)?.figures.get(mark)?.cell, figure.cell));
    return [{ mark, figure, file: byKey.get(from ?? "")?.file ?? "" }];
  });
  return read.length === 0
    ? []
    : [{ kind: "figures", key: `figures ${unit}`, unit, figures: read }];
}

const isSameCell = (one: CellRef | undefined, other: CellRef): boolean =>
  one?.row === other.row && one.column === other.column && one.sheet === other.sheet;

/** One a table, however many rows of it were taken. */
function contradictionItems(submissions: readonly Submission[]): readonly ReviewItem[] {
  const seen = new Set<Submission["contradictions"]>();
  return submissions.flatMap((submission) => {
    const { contradictions, match, key } = submission;
    const { errors, warnings } = contradictions;
    if (match.kind === "leftOut" || errors + warnings === 0 || seen.has(contradictions)) return [];
    seen.add(contradictions);
    return [{ kind: "contradiction", key: `contradiction ${key}`, submission } as const];
  });
}
