import type { Form } from "../../core/appendix/form";
import { consolidate, isSettled } from "../../core/consolidate/consolidate";
import type { Consolidation, Submission } from "../../core/consolidate/consolidation";
import { noDecisions } from "../../core/consolidate/decisions";
import { nameKey } from "../../core/consolidate/names/unit-name";
import type { Source } from "../../core/consolidate/source";
import type { ExitCode } from "../check";
import type { KnownUnits } from "../unit-list";
import type { UnitFile } from "./read-units";
import type { ReadFailure } from "./reading";

/** What came of many files: everything a report tells. */
export interface Merged {
  readonly form: Form;
  readonly consolidation: Consolidation;
  /** Rows whose unit has to be said. */
  readonly unsettled: readonly Submission[];
  /** Tables that contradict themselves. */
  readonly contradicting: readonly Source[];
  readonly failures: readonly FailedFile[];
}

/** A file that could not be read. */
export interface FailedFile {
  readonly file: string;
  readonly failure: ReadFailure;
}

/** Brings what was read to a form and a list of units. Nothing is guessed: what is unclear is left out. */
export function mergeFiles(files: readonly UnitFile[], form: Form, list: KnownUnits): Merged {
  const read = files.filter((file) => file.kind === "read");
  const aliases = new Map([...list.otherNames].map(([other, unit]) => [nameKey(other), unit]));
  const consolidation = consolidate(read, list.names, form, noDecisions, aliases);
  return {
    form,
    consolidation,
    unsettled: consolidation.submissions.filter(
      ({ match }) => match.kind === "suggested" || match.kind === "unknown",
    ),
    contradicting: read
      .flatMap(({ sources }) => sources)
      .filter(({ contradictions: { errors, warnings } }) => errors + warnings > 0),
    failures: files.filter((file) => file.kind === "failed"),
  };
}

/** 0 where all units reported, agree with themselves and are known; 2 where a file could not be read. */
export function exitCodeOf({ consolidation, contradicting, failures }: Merged): ExitCode {
  if (failures.length > 0) return 2;
  const isComplete = consolidation.units.every(
    ({ state, missing }) => state.kind !== "missing" && missing.length === 0,
  );
  return isComplete && isSettled(consolidation) && contradicting.length === 0 ? 0 : 1;
}
