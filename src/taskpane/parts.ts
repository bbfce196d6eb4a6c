import type { Parts } from "./effects/perform";
import { loadWords } from "./words";

/** What is not needed to draw the pane and to check comes in files of its own. */
export const parts: Parts = {
  words: loadWords,
  appendix: () => import(/* webpackChunkName: "appendix" */ "./effects/appendix"),
};
