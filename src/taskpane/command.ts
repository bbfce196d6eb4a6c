import type { TitleFields } from "../core/appendix/form";
import type { Edit, Mark } from "../core/model/edit";
import type { RangeRef } from "../core/model/reference";
import type { Scope } from "../hosts/port";
import type { Settings } from "../core/settings/settings";
import type { Ignored } from "../core/records/ignored";
import type { Checked } from "./findings/list-findings";
import type { FormChoice } from "./state/appendix";
import type { Report } from "./state/check";
import type { Known } from "./state/known";
import type { Units } from "./chosen-units";
import type { Write } from "./state/pane";
import type { Language } from "./words";

/** What an update wants done outside the state; each answers with events. */
export type Command =
  | {
      readonly kind: "check";
      readonly run: number;
      readonly scope: Scope;
      /** Selected first, so that a check done again reads what was read before. */
      readonly from: RangeRef | null;
    }
  | { readonly kind: "explain"; readonly report: Report; readonly known: Known }
  | { readonly kind: "follow" }
  | { readonly kind: "watch" }
  | { readonly kind: "recall" }
  | { readonly kind: "set"; readonly settings: Settings }
  | { readonly kind: "keepLive"; readonly live: boolean }
  | { readonly kind: "reveal"; readonly range: RangeRef }
  /** Without a reason they are ignored no more. */
  | { readonly kind: "ignore"; readonly keys: readonly string[]; readonly reason: string | null }
  | { readonly kind: "record"; readonly report: Report; readonly ignored: Ignored }
  /** Remembers what a write has changed, or that it was taken back. */
  | { readonly kind: "log"; readonly write: Write; readonly undone: boolean }
  | { readonly kind: "writeLog" }
  | { readonly kind: "clearMarks" }
  | { readonly kind: "mark"; readonly marks: readonly Mark[] }
  | { readonly kind: "remark"; readonly edits: readonly Edit[] }
  | { readonly kind: "unmark" }
  | { readonly kind: "copy"; readonly checked: Checked }
  | { readonly kind: "write"; readonly write: Write }
  | { readonly kind: "undo"; readonly write: Write }
  | { readonly kind: "readSelection" }
  | { readonly kind: "readTables" }
  | {
      readonly kind: "build";
      readonly units: Units;
      readonly title: TitleFields;
      readonly form: FormChoice;
    }
  | {
      readonly kind: "speak";
      readonly language: Language;
      /** Whether the next workbook opened on this machine is spoken of in it too. */
      readonly remembered: boolean;
    };
