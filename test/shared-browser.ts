import type { Browser } from "playwright-core";
import { launchBrowser } from "./browser";

let launched: Promise<Browser> | null = null;

/** One Chromium for all suites of a process: starting one takes longer than most of their tests. */
export const sharedBrowser = (): Promise<Browser> => (launched ??= launchBrowser());

// Where suites run side by side this closes it after the first; a later one ends with its process.
after("closes the shared Chromium", async () => {
  const browser = await launched;
  launched = null;
  await browser?.close();
});
