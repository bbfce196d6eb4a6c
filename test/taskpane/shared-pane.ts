import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { sharedBrowser } from "../shared-browser";
import { openPane, reopenPane } from "./pane-page";

/**
 * One page for the tests of a suite. What is returned uses it as a new pane, and holds it to its own
 * security policy and to silence on the console.
 */
export function sharedPane(): (use: (page: Page) => Promise<void>) => Promise<void> {
  let page: Page;
  let complaints: string[] = [];
  before(async () => {
    page = await openPane(await sharedBrowser());
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
  });
  after(() => page.context().close());
  return async (use) => {
    await reopenPane(page);
    complaints = [];
    await use(page);
    assert.deepEqual(complaints, []);
  };
}
