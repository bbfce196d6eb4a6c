import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { TextEvent } from "./event";
import { textWords, type TextWords } from "./words";

/** What every view of Lời văn may need. */
export interface TextContext {
  readonly words: TextWords;
  readonly send: (event: TextEvent) => void;
}

const Context = createContext<TextContext>({ words: textWords.vi, send: () => undefined });

export const TextProvider = Context.Provider;

export const useText = (): TextContext => useContext(Context);
