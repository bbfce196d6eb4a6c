import type { Settings } from "../../core/settings/settings";
import type { State } from "../state/pane";
import type { Change } from "./change";
import { beginRecheck } from "./check";

/**
 * Works by the settings of the workbook. Its language goes before the one of this machine; its units
 * stand ready for an appendix unless others were typed.
 */
export function useSettings(state: State, settings: Settings): Change {
  const { appendix } = state;
  const before = state.settings.units.join("\n");
  const isOwn = appendix.list !== "" && appendix.list !== before;
  const next: State = {
    ...state,
    settings,
    check: { ...state.check, live: settings.live },
    appendix: isOwn ? appendix : { ...appendix, list: settings.units.join("\n") },
  };
  const { language } = settings;
  return language === null || language === state.words.language
    ? [next]
    : [next, { kind: "speak", language, remembered: false }];
}

/** What was saved holds at once: figures that are rounded otherwise are compared again. */
export function settingsSaved(state: State, settings: Settings): Change {
  const isRoundedAlike = settings.rounding === state.settings.rounding;
  const [next, ...commands] = useSettings(
    {
      ...state,
      writing: false,
      unreadSettings: [],
      formerSettings: state.settings,
      notice: { kind: "settingsSaved" },
    },
    settings,
  );
  if (isRoundedAlike) return [next, ...commands];
  const [checking, ...check] = beginRecheck(next, null);
  return [{ ...checking, tab: next.tab }, ...commands, ...check];
}
