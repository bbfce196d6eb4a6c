import type { State } from "../state/pane";
import { usePart } from "./use-part";

interface Props {
  readonly state: State;
  readonly hidden: boolean;
}

const load = () => import(/* webpackChunkName: "settings" */ "../settings/settings-page");

/** The page of settings, fetched when it is first opened. */
export function SettingsPanel({ state, hidden }: Props) {
  const part = usePart(load, !hidden);
  return (
    <section id="settings-panel" hidden={hidden}>
      {part !== null && (
        <part.SettingsPage
          settings={state.settings}
          unread={state.unreadSettings}
          former={state.formerSettings}
          writing={state.writing}
        />
      )}
    </section>
  );
}
