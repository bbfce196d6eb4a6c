import { hostTrouble } from "./host-trouble";
import { showTrouble } from "./show-trouble";
import type { Trouble } from "./trouble";
import { declareTrust } from "./trust";

/*
 * The first script of the page, before office.js and the pane: it sees what becomes of them, and
 * says so where the pane cannot be drawn. What stands in #start before is for where not even this
 * script runs (no JavaScript, or a browser too old for it).
 */
document.documentElement.dataset["start"] = "begun";
declareTrust();

/** After this the officer is told that it is still being waited for. */
const patience = 3_000;

let isSaid = false;
const say = (trouble: Trouble): void => {
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", () => say(trouble));
    return;
  }
  // what went wrong first is why the rest did
  if (isSaid) return;
  isSaid = trouble.kind !== "waiting";
  showTrouble(trouble);
};

const ownPlace = new URL(".", location.href).href;

// errors of elements do not bubble, so they are caught on their way down
addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const isOurs = target.src.startsWith(ownPlace);
    say(
      isOurs ? { kind: "noFile", file: target.src.slice(ownPlace.length) } : { kind: "noOfficeJs" },
    );
  },
  true,
);

// by then every script of the page that could run has run
addEventListener("DOMContentLoaded", () => {
  if (!("Office" in window)) return;
  void Office.onReady((ready) => {
    const trouble = hostTrouble(ready, Office.context.requirements);
    if (trouble !== null) say(trouble);
  });
});

setTimeout(() => say({ kind: "waiting" }), patience);
