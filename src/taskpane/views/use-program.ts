import { useRef, useState } from "preact/hooks";

/**
 * Event, update, commands, drawing: as the whole pane, for one flow with a state of its own. Update
 * and perform are those of the last drawing, so they may speak its language.
 */
export function useProgram<State, Event, Command>(
  initial: State,
  update: (state: State, event: Event) => readonly [State, ...(readonly Command[])],
  perform: (command: Command, send: (event: Event) => void) => Promise<void>,
): readonly [State, (event: Event) => void] {
  const [shown, show] = useState(initial);
  const state = useRef(initial);
  const last = useRef({ update, perform });
  last.current = { update, perform };
  const send = useRef((event: Event): void => {
    const [next, ...commands] = last.current.update(state.current, event);
    state.current = next;
    show(next);
    for (const command of commands) void last.current.perform(command, send.current);
  });
  return [shown, send.current];
}
