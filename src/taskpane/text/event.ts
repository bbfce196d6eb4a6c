import type { TextSpan } from "../../core/model/claim";
import type { HostFailure } from "../../core/model/failure";
import type { CellRef } from "../../core/model/reference";
import type { FoundTable, TextTask } from "./state";

/** What the user did on Lời văn, and what the workbook answered. */
export type TextEvent =
  | { readonly kind: "taskChosen"; readonly task: TextTask }
  | { readonly kind: "textTyped"; readonly text: string }
  | { readonly kind: "auditAsked" }
  | { readonly kind: "editAsked" }
  | { readonly kind: "draftAsked" }
  | { readonly kind: "tablesRead"; readonly found: readonly FoundTable[] }
  | { readonly kind: "failed"; readonly failure: HostFailure }
  | { readonly kind: "workbookEdited" }
  | { readonly kind: "findingChosen"; readonly index: number }
  | { readonly kind: "spotChosen"; readonly span: TextSpan }
  | { readonly kind: "cellChosen"; readonly cell: CellRef }
  | { readonly kind: "replaceAsked"; readonly index: number }
  | { readonly kind: "replaceAllAsked" }
  | { readonly kind: "undoAsked" }
  | { readonly kind: "copyAsked" }
  | { readonly kind: "copied" }
  | { readonly kind: "copyRefused" }
  | { readonly kind: "tableChosen"; readonly index: number }
  | { readonly kind: "previousChosen"; readonly index: number | null }
  | { readonly kind: "draftTyped"; readonly text: string };

/** What an update wants done outside the state; each answers with events. */
export type TextCommand =
  | { readonly kind: "read"; readonly task: TextTask }
  | { readonly kind: "watch" }
  | { readonly kind: "reveal"; readonly cell: CellRef }
  | { readonly kind: "copy"; readonly text: string };
