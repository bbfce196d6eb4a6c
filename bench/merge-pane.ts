import type { Frame, Page } from "playwright-core";
import { startWorkbench } from "../src/workbench/workbench";
import { launchBrowser } from "../test/browser";
import { unitFiles, units } from "../test/taskpane/unit-files";
import { atMost, baseline, type Measurement } from "./measurement";

const fileCount = 150;

/** What reading many files took, and the longest the pane could not answer meanwhile. */
interface Reading {
  readonly whole: number;
  readonly longestTask: number;
}

/** A province's files chosen at once on Tổng hợp, in the production pane. */
export const mergePane: Measurement = {
  title: `${fileCount} files in the pane`,
  async measure() {
    const workbench = await startWorkbench({ port: 0 });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(workbench.url);
      const onThread = await readMany(page, true);
      const inPane = await readMany(page, false);
      return [
        { name: "read and reviewed", value: onThread.whole, unit: "ms", against: atMost(30_000) },
        {
          name: "longest the pane does not answer",
          value: onThread.longestTask,
          unit: "ms",
          against: atMost(500),
        },
        {
          name: "without a thread",
          value: inPane.whole,
          unit: "ms",
          against: baseline(onThread.whole, "with one"),
        },
        {
          name: "longest the pane does not answer then",
          value: inPane.longestTask,
          unit: "ms",
          against: atMost(500),
        },
      ];
    } finally {
      await browser.close();
      await workbench.close();
    }
  },
};

async function readMany(page: Page, withThread: boolean): Promise<Reading> {
  const pane = await reopen(page);
  if (!withThread) await pane.evaluate(() => Reflect.deleteProperty(window, "Worker"));
  await pane.evaluate(() => {
    const lengths: number[] = [];
    Object.assign(window, { lengths });
    new PerformanceObserver((list) =>
      lengths.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ entryTypes: ["longtask"] });
  });
  await pane.getByRole("tab", { name: "Tổng hợp" }).click();
  await pane.locator("#merge-units").fill(units.join("\n"));
  const made = (await unitFiles()).slice(0, -1);
  const files = Array.from({ length: fileCount }, (_, at) => made[at % made.length]).flatMap(
    (file, at) => (file === undefined ? [] : [{ ...file, name: `${at} ${file.name}` }]),
  );
  const start = performance.now();
  await pane.locator("#merge-panel input[multiple]").setInputFiles(files);
  await pane.locator(".review-items").waitFor({ timeout: 120_000 });
  const whole = performance.now() - start;
  const lengths = await pane.evaluate(() => (window as unknown as { lengths: number[] }).lengths);
  return { whole, longestTask: Math.max(0, ...lengths) };
}

async function reopen(page: Page): Promise<Frame> {
  await page.reload();
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (frame === null) throw new Error("The workbench shows no pane");
  await frame.getByRole("tab", { name: "Tổng hợp" }).waitFor();
  return frame;
}
