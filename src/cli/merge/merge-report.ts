import type { Submission, UnitReview } from "../../core/consolidate/consolidation";
import type { Source } from "../../core/consolidate/source";
import { formatCell } from "../../core/model/a1";
import type { CellRef } from "../../core/model/reference";
import { explainFailure } from "../explain";
import type { Words } from "../language";
import type { Merged } from "./merged";

/** Headings shown; the rest is in the JSON document. */
const MOST_COLUMNS = 12;

/** A merge as a report to read: what is missing, doubled, unclear, contradicting, unread; then a tally. */
export function mergeReport(merged: Merged, words: Words): string {
  const { consolidation, unsettled, contradicting, failures } = merged;
  const { units, submissions, files, unmatchedColumns } = consolidation;
  const { report } = words.merge;
  const rows = new Map(submissions.map((row) => [row.key, row]));
  const missing = units.filter(({ state }) => state.kind === "missing");
  const partial = units.filter(
    ({ state, missing: marks }) => state.kind !== "missing" && marks.length > 0,
  );
  const doubled = units.filter(({ state }) => state.kind === "doubled");
  const unused = files.filter(({ kind }) => kind !== "used");
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${tidy(line)}`), ""];
  return [
    ...part(
      report.failed,
      failures.map(({ file, failure }) => `${file}: ${explainFailure(failure, words)}`),
    ),
    ...part(
      report.unused,
      unused.map(
        ({ file, kind }) => `${file}: ${kind === "noTable" ? report.noTable : report.noFigures}`,
      ),
    ),
    ...part(
      report.unsettled,
      unsettled.map((row) => unsettledLine(row, words)),
    ),
    ...part(
      report.doubled,
      doubled.map((unit) => doubledLine(unit, rows, words)),
    ),
    ...part(
      report.missing,
      missing.map(({ unit }) => unit),
    ),
    ...part(
      report.partial,
      partial.map(({ unit, missing: marks }) => `${unit}: ${report.columns(marks)}`),
    ),
    ...part(
      report.contradicting,
      contradicting.map((source) => contradictionLine(source, words)),
    ),
    ...part(
      report.unmatchedColumns,
      unmatchedColumns
        .slice(0, MOST_COLUMNS)
        .map(({ heading, tables, file, cell }) =>
          report.column(heading, tables, placeOf(file, cell)),
        ),
    ),
    report.tally({
      files: files.length + failures.length,
      units: units.length,
      complete: units.length - missing.length - partial.length,
      partial: partial.length,
      missing: missing.length,
      doubled: doubled.length,
      unsettled: unsettled.length,
      contradicting: contradicting.length,
      failures: failures.length,
    }),
    "",
  ].join("\n");
}

function unsettledLine({ file, cell, printed, match }: Submission, { merge }: Words): string {
  const place = placeOf(file, cell);
  return match.kind === "suggested"
    ? merge.report.suggested(place, printed, match.candidates)
    : merge.report.unknown(place, printed);
}

function doubledLine(
  { unit, state, submissions }: UnitReview,
  rows: ReadonlyMap<string, Submission>,
  { merge }: Words,
): string {
  const places = submissions.flatMap((key) => {
    const row = rows.get(key);
    return row === undefined ? [] : [placeOf(row.file, row.cell)];
  });
  return merge.report.differing(unit, state.kind === "doubled" ? state.marks : [], places);
}

function contradictionLine({ file, sheet, contradictions }: Source, words: Words): string {
  const [first] = contradictions.findings;
  const example =
    first === undefined ? "" : `${formatCell(first.cells[0])} ${words.findings.explain(first)}`;
  const { errors, warnings } = contradictions;
  return words.merge.report.contradiction(`${file} ${sheet}`, errors, warnings, example);
}

const placeOf = (file: string, cell: CellRef): string =>
  `${file} ${cell.sheet}!${formatCell(cell)}`;

/** Text of a file may hold what a terminal would obey. */
const tidy = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
