import type { AuditFailure } from "./audit-file";
import type { CheckFailure } from "./check-file";
import type { Words } from "./language";
import type { MarkFailure } from "./mark-copy";
import type { UsageProblem } from "./usage-problem";

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
      return usage[problem.kind];
    case "unknownCommand":
    case "unknownOption":
    case "missingValue":
    case "unknownLanguage":
      return usage[problem.kind](problem.name);
    case "markNeedsOneFile":
    case "auditNeedsOneFile":
      return usage[problem.kind](problem.count);
    case "markNotXlsx":
    case "markOverInput":
      return usage[problem.kind](problem.path);
  }
}
