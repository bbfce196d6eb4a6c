import type { Around } from "../effects/around";
import type { PaneEvent } from "../event";
import type { State } from "../state/pane";
import { AppendixPanel } from "./appendix-panel";
import { CheckTab } from "./check-tab";
import { PaneProvider } from "./context";
import { Footer } from "./footer";
import { Header } from "./header";
import { MergePanel } from "./merge-panel";
import { NoticeBar } from "./notice-bar";
import { SettingsPanel } from "./settings-panel";
import { FunctionsPanel } from "./functions-panel";
import { StaleHint } from "./stale-hint";
import { TextPanel } from "./text-panel";

interface Props {
  readonly state: State;
  readonly send: (event: PaneEvent) => void;
  /** What flows with a state of their own act on. */
  readonly around: Around;
}

/** The whole pane. All flows stay in the page, so nothing typed is lost by changing tabs. */
export const Pane = ({ state, send, around }: Props) => (
  <PaneProvider value={{ words: state.words, send }}>
    <Header tab={state.tab} />
    <main>
      <CheckTab
        ignored={state.ignored}
        check={state.check}
        writing={state.writing}
        hidden={state.tab !== "check"}
        around={around}
      />
      <AppendixPanel
        appendix={state.appendix}
        settings={state.settings}
        writing={state.writing}
        hidden={state.tab !== "appendix"}
      />
      <MergePanel around={around} hidden={state.tab !== "merge"} />
      <TextPanel around={around} hidden={state.tab !== "text"} />
      <SettingsPanel state={state} hidden={state.tab !== "settings"} />
      <FunctionsPanel state={state} around={around} hidden={state.tab !== "functions"} />
    </main>
    {state.tab === "check" && <StaleHint report={state.check.report} />}
    <NoticeBar notice={state.notice} />
    <Footer report={state.check.report} writes={state.writes} writing={state.writing} />
  </PaneProvider>
);
