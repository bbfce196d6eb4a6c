import type {
  FigureReading,
  FileReview,
  Submission,
  TakenFigure,
  UnitReview,
} from "../../core/consolidate/consolidation";
import type { Source } from "../../core/consolidate/source";
import { formatCell } from "../../core/model/a1";
import type { CellRef } from "../../core/model/reference";
import { explainFailure } from "../explain";
import { plainDecimal } from "../figures";
import type { Words } from "../language";
import type { FailedFile, Merged } from "./merged";

/** A merge as one JSON document; every figure with the file, sheet and cell it was taken from. */
export function mergeJson(merged: Merged, output: string | null, words: Words): string {
  const { form, consolidation, unsettled, contradicting, failures } = merged;
  const rows = new Map(consolidation.submissions.map((row) => [row.key, row]));
  const document = {
    form: form.id,
    output,
    units: consolidation.units.map((unit) => unitEntry(unit, rows)),
    unsettled: unsettled.map(unsettledEntry),
    contradictions: contradicting.map((source) => contradictionEntry(source, words)),
    unmatchedColumns: consolidation.unmatchedColumns.map(({ heading, tables, file, cell }) => ({
      heading,
      tables,
      ...placeEntry(file, cell),
    })),
    files: [
      ...consolidation.files.map(fileEntry),
      ...failures.map((one) => failedEntry(one, words)),
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

const unsettledEntry = ({ file, cell, printed, namedBy, match }: Submission): object => ({
  ...placeEntry(file, cell),
  printed,
  namedBy,
  candidates: match.kind === "suggested" ? match.candidates : [],
});

const contradictionEntry = ({ file, sheet, contradictions }: Source, words: Words): object => ({
  file,
  sheet,
  errors: contradictions.errors,
  warnings: contradictions.warnings,
  findings: contradictions.findings.map((finding) => ({
    rule: finding.detail.rule,
    severity: finding.severity,
    cells: finding.cells.map(formatCell),
    message: words.findings.explain(finding),
  })),
});

function fileEntry(review: FileReview): object {
  const { file, kind } = review;
  return kind === "used" ? { file, kind, rows: review.submissions } : { file, kind };
}

const failedEntry = ({ file, failure }: FailedFile, words: Words): object => ({
  file,
  kind: "failed",
  failure: { kind: failure.kind, message: explainFailure(failure, words) },
});

const placeEntry = (file: string, cell: CellRef): object => ({
  file,
  sheet: cell.sheet,
  cell: formatCell(cell),
});
