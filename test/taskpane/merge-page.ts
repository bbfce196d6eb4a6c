import type { Frame, Locator, Page } from "playwright-core";
import { unitFiles, units } from "./unit-files";

/** Tổng hợp as it is first seen. */
export async function toMerge(page: Page | Frame): Promise<void> {
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.locator("#choose-files").waitFor();
}

/** … with the province's thirteen files read and its units typed. */
export async function mergeProvince(page: Page | Frame): Promise<void> {
  await toMerge(page);
  await page.locator("#merge-units").fill(units.join("\n"));
  await page.locator("#merge-panel input[multiple]").setInputFiles([...(await unitFiles())]);
  await page.locator(".review-items").waitFor();
}

/** What is listed under a filter. */
export async function itemsUnder(page: Page | Frame, filter: string): Promise<readonly string[]> {
  await page.locator(`#filter-${filter}`).check();
  return page.locator(".review-items .item-head").allTextContents();
}

/** The item about something. */
export const item = (page: Page | Frame, about: string): Locator =>
  page.locator(".review-items > li").filter({ hasText: about });
