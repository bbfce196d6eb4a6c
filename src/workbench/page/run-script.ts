import type { RunScript } from "../apps-script/script";

/** What a page has and Google's scripts have not, out of the script's sight. */
const hidden = ["window", "document", "fetch", "URL", "setTimeout", "localStorage", "globalThis"];

/** Runs a script of Google's in the page. */
export const runInPage: RunScript = (code, globals) => {
  const names = [...Object.keys(globals), ...hidden];
  const find: unknown = new Function(...names, `${code}\nreturn (name) => eval(name);`)(
    ...Object.values(globals),
  );
  if (typeof find !== "function") throw new Error("The script did not run");
  return (name) => find(name);
};
