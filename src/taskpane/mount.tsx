import { render } from "preact";
import type { Host } from "../hosts/port";
import { copyText } from "./effects/copy-text";
import { perform } from "./effects/perform";
import type { PaneEvent } from "./event";
import { rememberLanguage } from "./language";
import { parts } from "./parts";
import { receiveRequests } from "./request";
import { initialState } from "./state/pane";
import { update } from "./update/update";
import { Pane } from "./views/pane";
import type { Words } from "./words";

/**
 * Draws the pane into `root` and keeps it going: event, update, commands, drawing. `makeWorker` starts
 * the thread that reads files, where the page can have one.
 */
export function mountPane(
  root: Element,
  host: Host,
  words: Words,
  makeWorker: (() => Worker) | null = null,
): void {
  let state = initialState(words);

  const send = (event: PaneEvent): void => {
    const [next, ...commands] = update(state, event);
    state = next;
    draw();
    for (const command of commands) void perform(command, around, parts);
  };
  const around = { host, state: () => state, send, copyText, rememberLanguage, makeWorker };

  const draw = (): void => {
    document.documentElement.lang = state.words.language;
    render(<Pane state={state} send={send} around={around} />, root);
  };

  draw();
  void perform({ kind: "recall" }, around, parts);
  // The check is fetched while the officer reads; where that fails, the click says so.
  void parts.check().catch(() => undefined);
  receiveRequests((request) => send({ kind: "requested", request }));
}
