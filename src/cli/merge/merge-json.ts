import type {
  FigureReading,
  FileReview,
  Submission,
  TakenFigure,
  UnitReview,
} from "../../core/consolidate/consolidation";
import type { Notice, NoticeDetail } from "../../core/consolidate/notices";
import { formatCell } from "../../core/model/a1";
import type { CellRef } from "../../core/model/reference";
import { plainDecimal } from "../figures";
import type { Words } from "../language";
import type { Merged } from "./merged";

/** A merge as one JSON document; every figure with the file, sheet and cell it was taken from. */
export function mergeJson(merged: Merged, words: Words): string {
  const { form, consolidation, notices, bugs } = merged;
  const rows = new Map(consolidation.submissions.map((row) => [row.key, row]));
  const document = {
    form: form.id,
    units: consolidation.units.map((unit) => unitEntry(unit, rows)),
    notices: notices.map((notice) => noticeEntry(notice, words)),
    files: [
      ...consolidation.files.map((review) => fileEntry(review, words)),
      ...bugs.map(({ file, message }) => ({
        file,
        kind: "failed",
        failure: { kind: "bug", message: words.cli.bug(message) },
      })),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

type Rows = ReadonlyMap<string, Submission>;

function unitEntry({ unit, state, submissions, figures, missing }: UnitReview, rows: Rows): object {
  return {
    unit,
    state: state.kind,
    rows: submissions.flatMap((key) => {
      const row = rows.get(key);
      return row === undefined ? [] : [{ ...placeEntry(row.file, row.cell), printed: row.printed }];
    }),
    figures: Object.fromEntries(
      [...figures].map(([mark, figure]) => [mark, figureEntry(figure, rows)]),
    ),
    missing,
    // what the rows of one unit contradict each other in, each row's own figure
    ...(state.kind === "doubled"
      ? {
          differing: Object.fromEntries(
            state.marks.map((mark) => [mark, rivals(mark, submissions, rows)]),
          ),
        }
      : {}),
  };
}

const rivals = (mark: string, keys: readonly string[], rows: Rows): readonly object[] =>
  keys.flatMap((key) => {
    const row = rows.get(key);
    const figure = row?.figures.get(mark);
    return row === undefined || figure === undefined
      ? []
      : [
          {
            value: figure.value === null ? null : plainDecimal(figure.value),
            ...placeEntry(row.file, figure.cell),
          },
        ];
  });

function figureEntry(figure: TakenFigure, rows: Rows): object {
  const value = figure.value === null ? null : plainDecimal(figure.value);
  if (figure.kind === "entered") return { value };
  const file = rows.get(figure.from)?.file ?? "";
  return { value, ...placeEntry(file, figure.cell), ...readingEntry(figure.reading) };
}

function readingEntry(reading: FigureReading): object {
  switch (reading.kind) {
    case "number":
      return {};
    case "text":
      return { read: "text", text: reading.text, others: reading.others.map(plainDecimal) };
    case "slip":
      return { read: "slip", held: plainDecimal(reading.held) };
    case "unreadable":
      return { read: "unreadable", text: reading.text };
    case "error":
      return { read: "error", text: reading.code };
  }
}

const noticeEntry = (notice: Notice, words: Words): object => ({
  kind: notice.detail.kind,
  open: notice.isOpen,
  unit: notice.unit,
  file: notice.file,
  ...(notice.cell === null ? {} : { sheet: notice.cell.sheet, cell: formatCell(notice.cell) }),
  ...detailEntry(notice.detail),
  message: words.consolidate.notice(notice),
});

function detailEntry(detail: NoticeDetail): object {
  switch (detail.kind) {
    case "suggestedName":
      return { printed: detail.printed, candidates: detail.candidates };
    case "unknownName":
    case "leftOut":
      return { printed: detail.printed };
    case "doubledUnit":
    case "missingFigures":
      return { marks: detail.marks };
    case "contradictions":
      return { errors: detail.errors, warnings: detail.warnings };
    case "unmatchedColumn":
      return { heading: detail.heading, tables: detail.tables };
    case "unreadable":
      return { mark: detail.mark };
    case "failedFile":
    case "noTable":
    case "noFigures":
    case "missingUnit":
      return {};
  }
}

function fileEntry(review: FileReview, { cli }: Words): object {
  const { file, kind } = review;
  switch (kind) {
    case "used":
      return { file, kind, rows: review.submissions };
    case "failed": {
      const { failure } = review;
      return { file, kind, failure: { kind: failure.kind, message: cli.failure(failure) } };
    }
    case "noTable":
    case "noFigures":
      return { file, kind };
  }
}

const placeEntry = (file: string, cell: CellRef): object => ({
  file,
  sheet: cell.sheet,
  cell: formatCell(cell),
});
