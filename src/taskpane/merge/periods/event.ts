import type { TitleFields } from "../../../core/appendix/form";
import type { HostFailure } from "../../../core/model/failure";
import type { FileFailure } from "../../../core/model/file-failure";
import type { Block } from "../../../core/model/table";
import type { Workbook } from "../../../core/model/workbook";
import type { PeriodsState } from "./state";

/** What the user did on So sánh kỳ, and what workbook and file answered. */
export type PeriodsEvent =
  | { readonly kind: "readAsked" }
  | { readonly kind: "workbookRead"; readonly workbook: Workbook }
  | { readonly kind: "fileChosen"; readonly file: File }
  | { readonly kind: "fileRead"; readonly file: string; readonly workbook: Workbook }
  | { readonly kind: "fileFailed"; readonly file: string; readonly failure: FileFailure }
  | { readonly kind: "currentChosen"; readonly index: number }
  | { readonly kind: "previousChosen"; readonly index: number }
  | { readonly kind: "mapChosen"; readonly withMap: boolean }
  | { readonly kind: "subjectChosen"; readonly subject: Block }
  | { readonly kind: "titleTyped"; readonly field: keyof TitleFields; readonly text: string }
  | { readonly kind: "chartsChosen"; readonly withCharts: boolean }
  | { readonly kind: "buildAsked" }
  | { readonly kind: "built"; readonly sheet: string }
  | { readonly kind: "failed"; readonly failure: HostFailure };

/** What an update wants done outside the state; each answers with events. */
export type PeriodsCommand =
  | { readonly kind: "read" }
  | { readonly kind: "readFile"; readonly file: File }
  | { readonly kind: "build"; readonly state: PeriodsState };
