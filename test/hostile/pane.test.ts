import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { blockAt } from "../../src/core/edits/cells";
import { rangeRef } from "../../src/core/model/reference";
import type { MemoryHost } from "../../src/hosts/memory/memory-host";
import { sharedPane } from "../taskpane/shared-pane";
import { printedSheet } from "../taskpane/printed-workbook";

declare const host: MemoryHost;

const texts = [
  "<img src=x onerror=alert(1)>",
  "</td><script>alert(1)</script>",
  '"><svg onload=alert(1)>',
  "\u202EiảH hniN",
  "\uD83D Bác Ái",
];

/** Puts the texts in place of the sample's first unit names. */
async function poison(page: Page): Promise<void> {
  const sheet = printedSheet("Phụ lục");
  const first = sheet.values.findIndex(([ordinal]) => ordinal === "1");
  const range = rangeRef(sheet.name, first, 1, texts.length, 1);
  const before = blockAt(sheet, range);
  const after = { ...before, contents: texts.map((text) => [text]) };
  const edits = [{ kind: "setCells", range, before, after }] as const;
  const applied = await page.evaluate((poisoned) => host.apply(poisoned, "Gõ"), edits);
  assert.ok(applied.ok, JSON.stringify(applied));
}

/** What none of our views ever makes, and what a text would have to become to do anything. */
const live =
  "#pane :is(img, script, iframe, object, embed, [onerror], [onload], a[href^='javascript'])";

describe("the pane, in Chromium, over hostile texts", () => {
  const useNewPane = sharedPane();

  it("lists, previews and builds them as text", () =>
    useNewPane(async (page) => {
      page.on("dialog", () => assert.fail("a text of the workbook ran"));
      await poison(page);
      await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
      await page.waitForSelector(".summary");
      for (const cause of await page.locator(".cause > .finding").all()) await cause.click();
      assert.ok((await page.locator("#pane").innerText()).includes(texts[0] ?? ""));
      assert.equal(await page.locator(live).count(), 0);

      await page.getByRole("tab", { name: "Lập phụ lục" }).click();
      await page.getByLabel("Mỗi dòng một đơn vị").fill(texts.join("\n"));
      await page.getByRole("button", { name: "Lập phụ lục" }).click();
      await page.getByText("Đã lập trang").waitFor();
      assert.equal(await page.locator(live).count(), 0);
    }));
});
