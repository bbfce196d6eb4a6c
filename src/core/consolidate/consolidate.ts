import type { Form } from "../appendix/form";
import type { Aliases } from "./aliases";
import type { Consolidation, FileReview, Submission } from "./consolidation";
import type { Decisions } from "./decisions";
import { typedColumns } from "./mark-columns";
import type { Naming } from "./name-rows";
import { nameMatcher, type NameMatcher } from "./names/match-name";
import { settleUnit } from "./settle-unit";
import type { SourceFile } from "./source";
import { readSource, type ReadSource } from "./submissions";
import { unmatchedColumns } from "./unmatched-columns";

/**
 * Brings many units' files to one form, as far as that goes without asking: names to the list of
 * units, columns to the form's. Computed anew on each of the user's decisions; the order of files
 * changes no figure. Percents and copies are left to the form's formulas.
 *
 * @example consolidate(files, ["Bác Ái", "Ninh Sơn"], coverageForm, noDecisions, new Map())
 */
export function consolidate(
  files: readonly SourceFile[],
  units: readonly string[],
  form: Form,
  decisions: Decisions,
  aliases: Aliases,
): Consolidation {
  const listed = new Set(units);
  const naming: Naming = { matcher: matcherOf(units), units: listed, aliases, decisions };
  const read = files.map((file) => ({
    file,
    sources:
      file.kind === "read" ? file.sources.map((source) => readSource(form, source, naming)) : [],
  }));
  const submissions = read.flatMap(({ sources }) => sources.flatMap((one) => one.submissions));
  const byUnit = groupByUnit(submissions);
  const columns = typedColumns(form);
  return {
    units: [...listed].map((unit) => settleUnit(unit, byUnit.get(unit) ?? [], columns, decisions)),
    submissions,
    files: read.map(({ file, sources }) => fileReview(file, sources)),
    unmatchedColumns: unmatchedColumns(
      read.map(({ sources }) => sources),
      decisions.columns,
    ),
  };
}

/** Whether nothing is left to ask: every row has its unit or is left out, every contradiction is taken. */
export const isSettled = ({ submissions, units }: Consolidation): boolean =>
  submissions.every(({ match }) => match.kind === "matched" || match.kind === "leftOut") &&
  units.every(({ state }) => state.kind !== "doubled" || state.chosen !== null);

/** A list is asked again on each decision. */
const matchers = new WeakMap<readonly string[], NameMatcher>();

function matcherOf(units: readonly string[]): NameMatcher {
  const found = matchers.get(units) ?? nameMatcher(units);
  matchers.set(units, found);
  return found;
}

function groupByUnit(
  submissions: readonly Submission[],
): ReadonlyMap<string, readonly Submission[]> {
  const groups = new Map<string, Submission[]>();
  for (const submission of submissions) {
    if (submission.match.kind !== "matched") continue;
    const group = groups.get(submission.match.unit);
    if (group === undefined) groups.set(submission.match.unit, [submission]);
    else group.push(submission);
  }
  return groups;
}

function fileReview(file: SourceFile, sources: readonly ReadSource[]): FileReview {
  if (file.kind === "failed") return { kind: "failed", file: file.file, failure: file.failure };
  if (sources.length === 0) return { kind: "noTable", file: file.file };
  const submissions = sources.reduce((sum, one) => sum + one.submissions.length, 0);
  return submissions === 0
    ? { kind: "noFigures", file: file.file }
    : { kind: "used", file: file.file, submissions };
}
