import type { Page } from "playwright-core";
import { startWorkbench } from "../src/workbench/workbench";
import { launchBrowser } from "../test/browser";
import { atMost, baseline, type Measurement } from "./measurement";
import { median } from "./timing";

const loads = 5;

interface Load {
  /** When a button was there to press, in milliseconds after the pane's frame began to load. */
  readonly interactive: number;
  /** When Microsoft's client had arrived. */
  readonly officeJs: number;
}

/** The production pane in the workbench, opened again and again beside a workbook that is there. */
export const pane: Measurement = {
  title: "The pane in Chromium",
  async measure() {
    const workbench = await startWorkbench({ port: 0 });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(workbench.url);
      const first = await whenInteractive(page);
      const taken: Load[] = [];
      for (let load = 0; load < loads; load += 1) taken.push(await reopen(page));
      const interactive = median(taken.map((load) => load.interactive));
      const officeJs = median(taken.map((load) => load.officeJs));
      return [
        {
          name: "interactive",
          value: interactive,
          unit: "ms",
          against: atMost(1_000),
        },
        {
          name: "interactive after office.js came",
          value: interactive - officeJs,
          unit: "ms",
          against: baseline(officeJs, "office.js itself"),
        },
        {
          name: "with the workbench starting, too",
          value: first.interactive,
          unit: "ms",
          against: baseline(interactive, "the pane alone"),
        },
      ];
    } finally {
      await browser.close();
      await workbench.close();
    }
  },
};

async function reopen(page: Page): Promise<Load> {
  const frame = page.frame({ url: /taskpane\.html/ });
  if (frame === null) throw new Error("The workbench shows no pane");
  await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
  return whenInteractive(page);
}

async function whenInteractive(page: Page): Promise<Load> {
  const button = page.frameLocator("iframe[src*='taskpane.html']").locator("#pane button").first();
  await button.waitFor({ timeout: 60_000 });
  return button.evaluate(() => {
    const files = performance.getEntriesByType("resource");
    const client = files.find(({ name }) => name.endsWith("/office.js"));
    return {
      interactive: performance.now(),
      officeJs: (client?.startTime ?? Number.NaN) + (client?.duration ?? Number.NaN),
    };
  });
}
