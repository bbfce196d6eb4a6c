import type { Form } from "../../core/appendix/form";
import { consolidate } from "../../core/consolidate/consolidate";
import type { Consolidation } from "../../core/consolidate/consolidation";
import { noDecisions } from "../../core/consolidate/decisions";
import { nameKey } from "../../core/consolidate/names/unit-name";
import { noticesOf, type Notice } from "../../core/consolidate/notices";
import type { SourceFile } from "../../core/consolidate/source";
import type { ExitCode } from "../around";
import type { KnownUnits } from "../unit-list";
import type { UnitFile } from "./read-units";

/** What came of many files: everything a report tells. */
export interface Merged {
  readonly form: Form;
  readonly consolidation: Consolidation;
  readonly notices: readonly Notice[];
  /** Files the program itself failed at, with what it met. */
  readonly bugs: readonly { readonly file: string; readonly message: string }[];
}

/** Brings what was read to a form and a list of units. Nothing is guessed: what is unclear is left out. */
export function mergeFiles(files: readonly UnitFile[], form: Form, list: KnownUnits): Merged {
  const aliases = new Map([...list.otherNames].map(([other, unit]) => [nameKey(other), unit]));
  const sources = files.flatMap(sourceFile);
  const consolidation = consolidate(sources, list.names, form, noDecisions, aliases);
  return {
    form,
    consolidation,
    notices: noticesOf(consolidation),
    bugs: files.flatMap((file) =>
      file.kind === "failed" && file.failure.kind === "bug"
        ? [{ file: file.file, message: file.failure.message }]
        : [],
    ),
  };
}

function sourceFile(unit: UnitFile): readonly SourceFile[] {
  if (unit.kind === "read") return [unit];
  const { kind, file, failure } = unit;
  return failure.kind === "bug" ? [] : [{ kind, file, failure }];
}

/** 0 where nothing has to be settled or known, 1 where something has, 2 where a file was not read. */
export function exitCodeOf({ notices, bugs }: Merged): ExitCode {
  const kinds = new Set(notices.map(({ detail }) => detail.kind));
  if (kinds.has("failedFile") || bugs.length > 0) return 2;
  // what a form does not have need not be taken
  kinds.delete("unmatchedColumn");
  return kinds.size > 0 ? 1 : 0;
}
