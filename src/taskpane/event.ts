import type { TableCause } from "../core/causes";
import type { TitleFields } from "../core/appendix/form";
import type { UnitList } from "../core/appendix/units";
import type { HostFailure } from "../core/model/failure";
import type { RangeRef } from "../core/model/reference";
import type { Review } from "../core/model/review";
import type { Table } from "../core/model/table";
import type { Workbook } from "../core/model/workbook";
import type { Ignored } from "../core/records/ignored";
import type { Settings } from "../core/settings/settings";
import type { Scope } from "../hosts/port";
import type { PaneRequest } from "./request";
import type { FormChoice, UnitSource } from "./state/appendix";
import type { Report, Step } from "./state/check";
import type { ConfirmedFigure, Known } from "./state/known";
import type { Tab, Write } from "./state/pane";
import type { Language, Words } from "./words";

/** What a report becomes after edits. */
export interface Followed {
  readonly workbook: Workbook;
  readonly review: Review;
  readonly causes: readonly TableCause[];
  readonly fallen: readonly ConfirmedFigure[];
  readonly at: number;
}

/** What the user did on Kiểm tra, and what the workbook answered. */
export type CheckEvent =
  | { readonly kind: "scopeChosen"; readonly scope: Scope }
  | { readonly kind: "checkAsked" }
  | { readonly kind: "recheckAsked" }
  | { readonly kind: "checkCancelled" }
  | { readonly kind: "stepReached"; readonly run: number; readonly step: Step }
  | {
      readonly kind: "checked";
      readonly run: number;
      readonly scope: Scope;
      readonly sheets: readonly string[];
      readonly workbook: Workbook;
      readonly selection: RangeRef | null;
      readonly review: Review;
      /** Null where looking for them takes long enough to show the findings first. */
      readonly causes: readonly TableCause[] | null;
      /** Confirmed figures whose cells hold something else now. */
      readonly fallen: readonly ConfirmedFigure[];
      readonly at: number;
    }
  | {
      readonly kind: "explained";
      readonly review: Review;
      readonly causes: readonly TableCause[];
    }
  | { readonly kind: "evidenceGiven"; readonly known: Known }
  | { readonly kind: "liveChosen"; readonly live: boolean }
  | {
      readonly kind: "followed";
      /** The report the edits came after, and which of them were followed. */
      readonly report: Report;
      readonly due: readonly RangeRef[];
      /** Null where the cells hold what they held. */
      readonly found: Followed | null;
    }
  | { readonly kind: "followFailed" }
  | { readonly kind: "checkFailed"; readonly run: number; readonly failure: HostFailure }
  | { readonly kind: "entryChosen"; readonly index: number }
  | { readonly kind: "causeToggled"; readonly index: number }
  | { readonly kind: "explanationChosen"; readonly index: number; readonly way: number }
  | { readonly kind: "cellsChosen"; readonly range: RangeRef }
  | { readonly kind: "moreAsked" }
  | { readonly kind: "markingChosen"; readonly marking: boolean }
  | { readonly kind: "markingFailed"; readonly marking: boolean; readonly failure: HostFailure }
  | { readonly kind: "copyAsked" }
  | { readonly kind: "copied"; readonly count: number }
  | { readonly kind: "copyRefused"; readonly text: string }
  | { readonly kind: "copyClosed" }
  | { readonly kind: "ignoreAsked"; readonly index: number; readonly reason: string }
  | { readonly kind: "takeBackAsked"; readonly keys: readonly string[] }
  | { readonly kind: "ignoredChanged"; readonly ignored: Ignored }
  | { readonly kind: "recordAsked" }
  | { readonly kind: "recorded"; readonly sheet: string }
  | { readonly kind: "logAsked" }
  | { readonly kind: "noChanges" }
  | { readonly kind: "clearMarksAsked" }
  | { readonly kind: "marksCleared" }
  | { readonly kind: "repairAsked"; readonly index: number }
  | { readonly kind: "allRepairsAsked" };

/** … and on Lập phụ lục. */
export type AppendixEvent =
  | { readonly kind: "sourceChosen"; readonly source: UnitSource }
  | { readonly kind: "listTyped"; readonly list: string }
  | { readonly kind: "selectionAsked" }
  | { readonly kind: "selectionRead"; readonly units: UnitList }
  | { readonly kind: "tableAsked" }
  | { readonly kind: "tablesRead"; readonly tables: readonly Table[] }
  | { readonly kind: "tableChosen"; readonly index: number }
  | { readonly kind: "titleTyped"; readonly field: keyof TitleFields; readonly text: string }
  | { readonly kind: "formChosen"; readonly choice: Partial<FormChoice> }
  | { readonly kind: "buildAsked" }
  | { readonly kind: "appendixFailed"; readonly failure: HostFailure };

export type PaneEvent =
  | { readonly kind: "requested"; readonly request: PaneRequest }
  | {
      readonly kind: "recalled";
      readonly settings: Settings;
      /** What is set and cannot be read, so that the default holds. */
      readonly unread: readonly (keyof Settings)[];
      readonly ignored: Ignored;
    }
  | { readonly kind: "settingsAsked"; readonly settings: Settings }
  | { readonly kind: "settingsSaved"; readonly settings: Settings }
  | { readonly kind: "tabChosen"; readonly tab: Tab }
  | { readonly kind: "languageChosen"; readonly language: Language }
  | { readonly kind: "wordsLoaded"; readonly words: Words }
  | { readonly kind: "written"; readonly write: Write }
  | { readonly kind: "writeAsked"; readonly write: Write }
  | { readonly kind: "undoAsked" }
  | { readonly kind: "undone"; readonly write: Write }
  | { readonly kind: "undoFailed"; readonly write: Write; readonly failure: HostFailure }
  | { readonly kind: "failed"; readonly failure: HostFailure }
  | { readonly kind: "edited"; readonly range: RangeRef }
  | CheckEvent
  | AppendixEvent;
