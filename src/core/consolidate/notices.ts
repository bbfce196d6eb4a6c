import type { FileFailure } from "../model/file-failure";
import type { Finding } from "../model/finding";
import type { CellRef } from "../model/reference";
import type { Consolidation, FigureReading, Submission } from "./consolidation";

/** Something of a merge that an officer has to settle, or at least to know; messages say it. */
export interface Notice {
  readonly detail: NoticeDetail;
  /** Whether the merge is not settled before it is. */
  readonly isOpen: boolean;
  readonly unit: string | null;
  readonly file: string | null;
  readonly cell: CellRef | null;
}

export type NoticeDetail =
  | { readonly kind: "failedFile"; readonly failure: FileFailure }
  | { readonly kind: "noTable" }
  | { readonly kind: "noFigures" }
  | { readonly kind: "missingUnit" }
  | {
      readonly kind: "doubledUnit";
      /** Where each of the differing rows stands. */
      readonly places: readonly Pick<Submission, "file" | "cell">[];
      readonly marks: readonly string[];
      readonly chosen: Pick<Submission, "file" | "cell"> | null;
    }
  | { readonly kind: "missingFigures"; readonly marks: readonly string[] }
  | {
      readonly kind: "unreadable";
      readonly mark: string;
      readonly reading: Extract<FigureReading, { kind: "unreadable" | "error" }>;
    }
  | {
      readonly kind: "suggestedName";
      readonly printed: string;
      readonly candidates: readonly string[];
    }
  | { readonly kind: "unknownName"; readonly printed: string }
  | { readonly kind: "leftOut"; readonly printed: string }
  | {
      readonly kind: "contradictions";
      readonly errors: number;
      readonly warnings: number;
      readonly first: Finding;
    }
  | { readonly kind: "unmatchedColumn"; readonly heading: string; readonly tables: number };

type Draft = Pick<Notice, "detail"> & Partial<Notice>;

const notice = ({ detail, ...said }: Draft): Notice => ({
  detail,
  isOpen: false,
  unit: null,
  file: null,
  cell: null,
  ...said,
});

/** Everything to settle or to know of a merge: what is open first, then what is missing, then the rest. */
export function noticesOf(consolidation: Consolidation): readonly Notice[] {
  const all = [
    ...fileNotices(consolidation),
    ...nameNotices(consolidation),
    ...unitNotices(consolidation),
    ...contradictionNotices(consolidation),
    ...consolidation.unmatchedColumns.map(({ heading, tables, file, cell }) =>
      notice({ detail: { kind: "unmatchedColumn", heading, tables }, file, cell }),
    ),
  ];
  return [...all.filter(({ isOpen }) => isOpen), ...all.filter(({ isOpen }) => !isOpen)];
}

const fileNotices = ({ files }: Consolidation): readonly Notice[] =>
  files.flatMap((review) => {
    const { file } = review;
    switch (review.kind) {
      case "used":
        return [];
      case "failed":
        return [notice({ detail: { kind: "failedFile", failure: review.failure }, file })];
      case "noTable":
      case "noFigures":
        return [notice({ detail: { kind: review.kind }, file })];
    }
  });

const nameNotices = ({ submissions }: Consolidation): readonly Notice[] =>
  submissions.flatMap(({ printed, match, file, cell }) => {
    switch (match.kind) {
      case "matched":
        return [];
      case "suggested": {
        const { candidates } = match;
        const detail = { kind: "suggestedName", printed, candidates } as const;
        return [notice({ detail, isOpen: true, file, cell })];
      }
      case "unknown":
        return [notice({ detail: { kind: "unknownName", printed }, isOpen: true, file, cell })];
      case "leftOut":
        return [notice({ detail: { kind: "leftOut", printed }, file, cell })];
    }
  });

function unitNotices({ units, submissions }: Consolidation): readonly Notice[] {
  const byKey = new Map(submissions.map((submission) => [submission.key, submission]));
  const placeOf = (key: string | null): Pick<Submission, "file" | "cell"> | null => {
    const { file, cell } = (key === null ? undefined : byKey.get(key)) ?? {};
    return file === undefined || cell === undefined ? null : { file, cell };
  };
  return units.flatMap((review) => {
    const { unit, state } = review;
    if (state.kind === "missing") return [notice({ detail: { kind: "missingUnit" }, unit })];
    const notices: Notice[] = [];
    if (state.kind === "doubled") {
      const { marks, chosen } = state;
      const places = review.submissions.flatMap((key) => placeOf(key) ?? []);
      const detail = { kind: "doubledUnit", places, marks, chosen: placeOf(chosen) } as const;
      notices.push(notice({ detail, isOpen: chosen === null, unit }));
    }
    for (const [mark, figure] of review.figures) {
      if (figure.kind !== "submitted" || figure.value !== null) continue;
      const { reading, cell } = figure;
      if (reading.kind !== "unreadable" && reading.kind !== "error") continue;
      const { file = null } = placeOf(figure.from) ?? {};
      notices.push(notice({ detail: { kind: "unreadable", mark, reading }, unit, file, cell }));
    }
    const marks = review.missing.filter((mark) => !review.figures.has(mark));
    if (marks.length > 0) {
      notices.push(notice({ detail: { kind: "missingFigures", marks }, unit }));
    }
    return notices;
  });
}

/** One for each table, whatever the number of units in it. */
function contradictionNotices({ submissions }: Consolidation): readonly Notice[] {
  const told = new Set<unknown>();
  return submissions.flatMap(({ contradictions, file, match }) => {
    const [first] = contradictions.findings;
    if (first === undefined || told.has(contradictions) || match.kind === "leftOut") return [];
    told.add(contradictions);
    const { errors, warnings } = contradictions;
    const detail = { kind: "contradictions", errors, warnings, first } as const;
    return [notice({ detail, file, cell: first.cells[0] })];
  });
}
