import type { Tab } from "../state/pane";

/** The page of the guide (docs/user) that is about a tab. */
export const helpPages: Readonly<Record<Tab, string>> = {
  check: "help/kiem-tra.html",
  appendix: "help/lap-phu-luc.html",
  // until it has a page of its own
  merge: "help/index.html",
  text: "help/loi-van.html",
  functions: "help/ham.html",
  settings: "help/tuy-chon.html",
};
