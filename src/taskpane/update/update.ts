import type { RangeRef } from "../../core/model/reference";
import type { PaneEvent } from "../event";
import type { PaneRequest } from "../request";
import { chosenTable } from "../state/appendix";
import { withChanged } from "../state/known";
import type { State } from "../state/pane";
import { updateAppendix } from "./appendix";
import type { Change } from "./change";
import { beginCheck, updateCheck } from "./check";
import { afterEdit } from "./follow";
import { settingsSaved, useSettings } from "./settings";
import { afterFailedUndo, afterUndo, afterWrite, askUndo, askWrite } from "./write";

/** The whole behaviour of the pane: what an event makes of a state. Pure. */
export function update(state: State, event: PaneEvent): Change {
  switch (event.kind) {
    case "requested":
      return request(state, event.request);
    case "recalled":
      return useSettings(
        { ...state, ignored: event.ignored, unreadSettings: event.unread },
        event.settings,
      );
    case "settingsAsked":
      return state.writing
        ? [state]
        : [
            { ...state, writing: true, notice: null },
            { kind: "set", settings: event.settings },
          ];
    case "settingsSaved":
      return settingsSaved(state, event.settings);
    case "tabChosen":
      return [{ ...state, tab: event.tab }];
    case "languageChosen":
      return [state, { kind: "speak", language: event.language, remembered: true }];
    case "wordsLoaded":
      return [{ ...state, words: event.words }];
    case "written":
      return afterWrite(state, event.write);
    case "writeAsked":
      return askWrite(state, event.write);
    case "undoAsked":
      return askUndo(state);
    case "undone":
      return afterUndo(state, event.write);
    case "undoFailed":
      return afterFailedUndo(state, event.write, event.failure);
    case "failed":
      return [{ ...state, writing: false, notice: { kind: "failed", failure: event.failure } }];
    case "edited":
      return afterEdit(noteEdit(state, event.range), event.range);
    case "scopeChosen":
    case "checkAsked":
    case "recheckAsked":
    case "checkCancelled":
    case "stepReached":
    case "checked":
    case "checkFailed":
    case "explained":
    case "evidenceGiven":
    case "liveChosen":
    case "followed":
    case "followFailed":
    case "entryChosen":
    case "causeToggled":
    case "explanationChosen":
    case "cellsChosen":
    case "moreAsked":
    case "markingChosen":
    case "markingFailed":
    case "copyAsked":
    case "copied":
    case "copyRefused":
    case "copyClosed":
    case "repairAsked":
    case "allRepairsAsked":
    case "ignoreAsked":
    case "takeBackAsked":
    case "ignoredChanged":
    case "recordAsked":
    case "recorded":
    case "logAsked":
    case "noChanges":
    case "clearMarksAsked":
    case "marksCleared":
      return updateCheck(state, event);
    case "sourceChosen":
    case "listTyped":
    case "selectionAsked":
    case "selectionRead":
    case "tableAsked":
    case "tablesRead":
    case "tableChosen":
    case "titleTyped":
    case "formChosen":
    case "buildAsked":
    case "appendixFailed":
      return updateAppendix(state, event);
  }
}

/** The ribbon's "check" is about the open sheet, whatever scope was chosen last. */
function request(state: State, asked: PaneRequest): Change {
  switch (asked) {
    case "check": {
      const check = { ...state.check, scope: "sheet" } as const;
      return beginCheck({ ...state, check, notice: null }, "sheet", null);
    }
    case "appendix":
      return [{ ...state, tab: "appendix" }];
  }
}

/** What was read beside the report no longer holds once its sheet is changed. */
function noteEdit(state: State, changed: RangeRef): State {
  const { check, appendix } = state;
  const { found } = appendix;
  const isTaken = chosenTable(appendix)?.range.sheet === changed.sheet;
  return {
    ...state,
    check: { ...check, known: withChanged(check.known, changed) },
    appendix: found !== null && isTaken ? { ...appendix, found: { ...found, changed } } : appendix,
  };
}
