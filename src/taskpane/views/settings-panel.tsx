import type { State } from "../state/pane";
import { FetchedFlow } from "./fetched-flow";

interface Props {
  readonly state: State;
  readonly hidden: boolean;
}

const fetchPage = async () =>
  (await import(/* webpackChunkName: "settings" */ "../settings/settings-page")).SettingsPage;

/** The page of settings, fetched when it is first opened. */
export const SettingsPanel = ({ state, hidden }: Props) => (
  <section id="settings-panel" hidden={hidden}>
    <FetchedFlow
      isWanted={!hidden}
      fetch={fetchPage}
      flow={{
        settings: state.settings,
        unread: state.unreadSettings,
        former: state.formerSettings,
        writing: state.writing,
      }}
    />
  </section>
);
