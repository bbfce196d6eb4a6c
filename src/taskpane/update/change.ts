import type { Command } from "../command";
import type { State } from "../state/pane";

/** What an event comes to: the next state, and what is to be done outside it. */
export type Change = readonly [state: State, ...commands: readonly Command[]];
