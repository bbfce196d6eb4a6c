import type { HostFailure } from "../core/model/failure";
import type { AuditFailure } from "./audit-file";
import type { CheckFailure } from "./check-file";
import type { FormFailure } from "./find-form";
import type { Words } from "./language";
import type { MarkFailure } from "./mark-copy";
import type { UnitListFailure } from "./unit-list";
import type { UsageProblem } from "./usage-problem";
import type { WriteFailure } from "./write-new";

/** Why a file was not checked, as a sentence. */
export function explainFailure(failure: CheckFailure, { cli }: Words): string {
  switch (failure.kind) {
    case "noSheet":
      return cli.noSheet(failure.sheet, failure.names);
    case "bug":
      return cli.bug(failure.message);
    default:
      return cli.failure(failure);
  }
}

/** Why the text of a file was not checked, as a sentence. */
export const explainAuditFailure = (failure: AuditFailure, { cli }: Words): string =>
  failure.kind === "bug" ? cli.bug(failure.message) : cli.documentFailure(failure);

/** Why there is no marked copy, as a sentence. */
export function explainMark(failure: MarkFailure, { cli, failures }: Words): string {
  switch (failure.kind) {
    case "notOpened":
      return cli.notMarked(cli.failure(failure.failure));
    case "notWritten":
      return cli.notMarked(cli.notWritten(failure.path, failure.code));
    default:
      return cli.notMarked(failures.explain(failure));
  }
}

/** What is wrong with a command line, as a sentence. */
export function explainUsage(problem: UsageProblem, { cli: { usage } }: Words): string {
  switch (problem.kind) {
    case "noCommand":
    case "noFile":
    case "emptyFolder":
    case "noUnits":
    case "buildFromBoth":
    case "noOutput":
      return usage[problem.kind];
    case "unknownCommand":
    case "unknownOption":
    case "missingValue":
    case "unknownLanguage":
      return usage[problem.kind](problem.name);
    case "markNeedsOneFile":
    case "auditNeedsOneFile":
    case "buildNeedsOneFile":
      return usage[problem.kind](problem.count);
    case "markNotXlsx":
    case "outputNotXlsx":
    case "markOverInput":
      return usage[problem.kind](problem.path);
  }
}

/** Why there is no such form, as a sentence. */
export function explainForm(failure: FormFailure, words: Words): string {
  switch (failure.kind) {
    case "unknownForm":
      return words.merge.unknownForm(failure.name, failure.known);
    case "notRead":
      return `${failure.path}: ${explainFailure(failure.failure, words)}`;
    case "faulty":
      return words.merge.faultyForm(failure.path, failure.problems.map(words.forms.explain));
  }
}

/** Why there is no list of units, as a sentence. */
export function explainUnitList(failure: UnitListFailure, { cli, merge }: Words): string {
  switch (failure.kind) {
    case "noName":
      return merge.noName;
    case "otherDocument":
    case "notDocument":
      return cli.documentFailure(failure);
    default:
      return cli.failure(failure);
  }
}

/** Why a file was not written, as a sentence. */
export function explainWrite(
  failure: WriteFailure | HostFailure,
  { cli, merge, failures }: Words,
): string {
  switch (failure.kind) {
    case "exists":
      return merge.exists(failure.path, failure.free);
    case "notWritten":
      return cli.notWritten(failure.path, failure.code);
    default:
      return failures.explain(failure);
  }
}
