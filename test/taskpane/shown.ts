import { listEntries, type Entry } from "../../src/taskpane/findings/list-findings";
import { setAside } from "../../src/taskpane/findings/set-aside";
import type { State } from "../../src/taskpane/state/pane";

/** The lines of the list as the pane shows it. */
export const shownEntries = ({ check: { report }, ignored }: State): readonly Entry[] =>
  report === null ? [] : listEntries(setAside(report, ignored).report);

/** The reasons of what was set aside. */
export const asideTexts = ({ check: { report }, ignored }: State): readonly string[] =>
  report === null ? [] : setAside(report, ignored).aside.map(({ reason }) => reason);
