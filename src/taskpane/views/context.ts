import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PaneEvent } from "../event";
import { vietnamese, type Words } from "../words";

/** What every view may need: the words to say, and where to send what the user does. */
export interface PaneContext {
  readonly words: Words;
  readonly send: (event: PaneEvent) => void;
}

const Context = createContext<PaneContext>({ words: vietnamese, send: () => undefined });

export const PaneProvider = Context.Provider;

export const usePane = (): PaneContext => useContext(Context);
