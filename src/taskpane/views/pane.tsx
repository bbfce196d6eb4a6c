import type { PaneEvent } from "../event";
import type { State } from "../state/pane";
import { words } from "../words";
import { AppendixTab } from "./appendix-tab";
import { CheckTab } from "./check-tab";
import { PaneProvider } from "./context";
import { Footer } from "./footer";
import { Header } from "./header";
import { NoticeBar } from "./notice-bar";

interface Props {
  readonly state: State;
  readonly send: (event: PaneEvent) => void;
}

/** The whole pane. Both flows stay in the page, so nothing typed is lost by changing tabs. */
export const Pane = ({ state, send }: Props) => (
  <PaneProvider value={{ words: words[state.language], send }}>
    <Header tab={state.tab} language={state.language} />
    <main>
      <CheckTab check={state.check} writing={state.writing} hidden={state.tab !== "check"} />
      <AppendixTab
        appendix={state.appendix}
        writing={state.writing}
        hidden={state.tab !== "appendix"}
      />
    </main>
    <NoticeBar notice={state.notice} />
    <Footer report={state.check.report} writes={state.writes} writing={state.writing} />
  </PaneProvider>
);
