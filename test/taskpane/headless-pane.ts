import type { Host } from "../../src/hosts/port";
import * as appendix from "../../src/taskpane/effects/appendix";
import type { Around } from "../../src/taskpane/effects/around";
import * as checking from "../../src/taskpane/effects/check";
import * as memory from "../../src/taskpane/effects/memory";
import * as records from "../../src/taskpane/effects/records";
import { perform, type Parts } from "../../src/taskpane/effects/perform";
import type { PaneEvent } from "../../src/taskpane/event";
import { initialState, type State } from "../../src/taskpane/state/pane";
import { update } from "../../src/taskpane/update/update";
import { vietnamese, type Language } from "../../src/taskpane/words";

/** All there at once. */
const parts: Parts = {
  check: async () => checking,
  words: async (language) => ({ ...vietnamese, language }),
  appendix: async () => appendix,
  memory: async () => memory,
  records: async () => records,
};

/** A pane without views: events and their commands, until nothing is left to do. */
export function openPane(host: Host, clipboard: (text: string) => boolean = () => true) {
  let state: State = initialState(vietnamese);
  const remembered: Language[] = [];
  const running = new Set<Promise<void>>();
  const send = (event: PaneEvent): void => {
    const [next, ...commands] = update(state, event);
    state = next;
    for (const command of commands) {
      const done = perform(command, around, parts).finally(() => running.delete(done));
      running.add(done);
    }
  };
  const around: Around = {
    host,
    send,
    state: () => state,
    copyText: async (text) => clipboard(text),
    rememberLanguage: (language) => void remembered.push(language),
    makeWorker: null,
  };
  return {
    state: () => state,
    remembered,
    /** What the user does, and everything that comes of it. */
    async does(...events: readonly PaneEvent[]): Promise<State> {
      for (const event of events) {
        send(event);
        while (running.size > 0) await Promise.all(running);
      }
      while (running.size > 0) await Promise.all(running);
      return state;
    },
    begins: send,
    recalls: () => perform({ kind: "recall" }, around, parts),
  };
}
