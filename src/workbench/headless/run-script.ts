import { createContext, Script } from "node:vm";
import type { RunScript } from "../apps-script/script";

/** Runs a script of Google's in a world of its own: ECMAScript and what Google gives, nothing else. */
export const runInNode: RunScript = (code, globals) => {
  const context = createContext({ ...globals });
  new Script(code, { filename: "Code.js" }).runInContext(context);
  return (name) => new Script(name).runInContext(context);
};
