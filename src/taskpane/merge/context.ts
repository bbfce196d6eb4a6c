import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { MergeEvent } from "./event";
import { mergeWords, type MergeWords } from "./words";

/** What every view of Tổng hợp may need. */
export interface MergeContext {
  readonly words: MergeWords;
  readonly send: (event: MergeEvent) => void;
}

const Context = createContext<MergeContext>({ words: mergeWords.vi, send: () => undefined });

export const MergeProvider = Context.Provider;

export const useMerge = (): MergeContext => useContext(Context);
