import type { Parts } from "./effects/perform";
import { loadWords } from "./words";

/** What is not needed to draw the pane comes in files of its own. */
export const parts: Parts = {
  words: loadWords,
  check: () => import(/* webpackChunkName: "check" */ "./effects/check"),
  appendix: () => import(/* webpackChunkName: "appendix" */ "./effects/appendix"),
  memory: () => import(/* webpackChunkName: "memory" */ "./effects/memory"),
  records: () => import(/* webpackChunkName: "recording" */ "./effects/records"),
};
