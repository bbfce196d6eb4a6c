import type { TitleFields } from "../../core/appendix/form";
import type { UnitList } from "../../core/appendix/units";
import type { Aliases } from "../../core/consolidate/aliases";
import type { RowDecision, RowKey } from "../../core/consolidate/decisions";
import type { SourceFile } from "../../core/consolidate/source";
import type { Decimal } from "../../core/model/decimal";
import type { HostFailure } from "../../core/model/failure";
import type { CellRef } from "../../core/model/reference";
import type { Block } from "../../core/model/table";
import type { Filter } from "./review-items";
import type { MergeState, MergeTask, OfferedSheet } from "./state";

/** What the user did on Tổng hợp, and what files and workbook answered. */
export type MergeEvent =
  | { readonly kind: "opened" }
  | { readonly kind: "taskChosen"; readonly task: MergeTask }
  | { readonly kind: "filesChosen"; readonly files: readonly File[] }
  | { readonly kind: "fileBegun"; readonly run: number; readonly file: string }
  | { readonly kind: "fileRead"; readonly run: number; readonly read: SourceFile }
  | { readonly kind: "readingDone"; readonly run: number }
  | { readonly kind: "readingCancelled" }
  | { readonly kind: "fileRemoved"; readonly name: string }
  | { readonly kind: "sheetsAsked" }
  | { readonly kind: "sheetsRead"; readonly sheets: readonly OfferedSheet[] }
  | { readonly kind: "sheetToggled"; readonly name: string }
  | { readonly kind: "keptRead"; readonly units: readonly string[]; readonly aliases: Aliases }
  | { readonly kind: "listTyped"; readonly list: string }
  | { readonly kind: "selectionAsked" }
  | { readonly kind: "tableAsked" }
  | { readonly kind: "unitsRead"; readonly units: UnitList }
  | { readonly kind: "formChosen"; readonly id: string }
  | { readonly kind: "subjectChosen"; readonly subject: Block }
  | { readonly kind: "titleTyped"; readonly field: keyof TitleFields; readonly text: string }
  | { readonly kind: "chartsChosen"; readonly withCharts: boolean }
  | { readonly kind: "filterChosen"; readonly filter: Filter }
  | { readonly kind: "moreAsked" }
  | { readonly kind: "rowSettled"; readonly key: RowKey; readonly decision: RowDecision }
  | { readonly kind: "rowReopened"; readonly key: RowKey }
  | { readonly kind: "submissionTaken"; readonly unit: string; readonly key: RowKey }
  | { readonly kind: "columnChosen"; readonly heading: string; readonly mark: string | null }
  | { readonly kind: "figureChosen"; readonly key: string; readonly value: Decimal | null }
  | { readonly kind: "figureReopened"; readonly key: string }
  | { readonly kind: "cellChosen"; readonly cell: CellRef }
  | { readonly kind: "buildAsked" }
  | { readonly kind: "built"; readonly sheet: string; readonly log: string }
  | { readonly kind: "failed"; readonly failure: HostFailure };

/** A file to be read, and what it is to be called. */
export interface FileToRead {
  readonly source: File;
  readonly name: string;
}

/** What an update wants done outside the state; each answers with events. */
export type MergeCommand =
  | { readonly kind: "readKept" }
  | { readonly kind: "readFiles"; readonly run: number; readonly files: readonly FileToRead[] }
  | { readonly kind: "cancel" }
  | { readonly kind: "readSheets" }
  | { readonly kind: "readSelection" }
  | { readonly kind: "readTable" }
  | { readonly kind: "reveal"; readonly cell: CellRef }
  | { readonly kind: "build"; readonly state: MergeState };
