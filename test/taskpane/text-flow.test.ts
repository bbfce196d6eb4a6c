import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import type { RangeRef } from "../../src/core/model/reference";
import type { MemoryHost } from "../../src/hosts/memory/memory-host";
import { sharedPane } from "./shared-pane";
import { auditReport, reportText, toText } from "./text-page";

declare const host: MemoryHost;

describe("Lời văn in a browser", () => {
  const withPane = sharedPane();

  const copied = (page: Page): Promise<string> =>
    page.evaluate(() => navigator.clipboard.readText());

  it("marks what is wrong in the text, which stays the text that was pasted", () =>
    withPane(async (page) => {
      await auditReport(page);
      const marked = page.locator(".marked-text");
      assert.equal(await marked.innerText(), reportText);
      assert.equal(await page.locator("#pane img").count(), 0);
      assert.deepEqual(
        await marked
          .locator("mark[data-number]")
          .evaluateAll((marks) => marks.map(({ textContent }) => textContent)),
        ["41.020 người", "111,81 triệu đồng", "635.138/341.358", "2,85%"],
      );
    }));

  it("goes from the list to the text, to what is to be compared, and to the cell", () =>
    withPane(async (page) => {
      await auditReport(page);
      await page.locator("[data-text-finding='1']").click();
      assert.equal(await page.locator("mark.current").innerText(), "111,81 triệu đồng");
      assert.deepEqual(await page.locator("mark.against").allInnerTexts(), [
        "727,06 tỷ đồng",
        "18,2%",
      ]);
      await page.locator("[data-text-finding='0']").click();
      await page.getByRole("button", { name: "Tới Phụ lục!M14" }).click();
      await page.waitForFunction(() => host.state().workbook.selection?.row === 13);
      await page.locator(".text-links summary").click();
      await page.getByRole("button", { name: "Tới Phụ lục!D14" }).click();
      await page.waitForFunction(() => host.state().workbook.selection?.column === 3);
      await page.locator("mark[data-number='3']").click();
      assert.equal(await page.locator("mark.current").innerText(), "635.138/341.358");
    }));

  it("is walked by keyboard alone", () =>
    withPane(async (page) => {
      await page.getByRole("tab", { name: "Kiểm tra" }).focus();
      await page.keyboard.press("ArrowLeft");
      await page.getByLabel("Dán lời văn").waitFor();
      await page.getByLabel("Dán lời văn").focus();
      await page.keyboard.insertText(reportText);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("[data-text-finding='0']").focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      assert.equal(await page.locator("mark.current").innerText(), "635.138/341.358");
      await page.keyboard.press("Home");
      assert.equal(await page.locator("mark.current").innerText(), "41.020 người");
      await page.keyboard.press("Escape");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "edit-text");
    }));

  it("replaces one or all that are certain, undoes each, and copies the corrected text", () =>
    withPane(async (page) => {
      await auditReport(page);
      await page.getByRole("button", { name: "Thay bằng «111,81 tỷ đồng»" }).click();
      await page.getByText("Đã thay 1 chỗ").waitFor();
      await page.getByRole("button", { name: "Thay 2 chỗ chắc chắn" }).click();
      await page.getByText("Đã thay 2 chỗ").waitFor();
      await page.getByRole("button", { name: "Chép lời văn" }).click();
      await page.getByText("Đã chép").waitFor();
      const corrected = reportText
        .replace("111,81 triệu", "111,81 tỷ")
        .replace("635.138/341.358", "341.358/635.138")
        .replace("2,85%", "2,85 điểm phần trăm");
      assert.equal(await copied(page), corrected);
      await page.getByRole("button", { name: "Hoàn tác" }).click();
      await page.getByRole("button", { name: "Hoàn tác" }).click();
      assert.equal(await page.locator(".marked-text").innerText(), reportText);
      assert.equal(await page.getByRole("button", { name: "Hoàn tác" }).count(), 0);
    }));

  it("keeps the text over tabs, and lets it be edited and checked again", () =>
    withPane(async (page) => {
      await auditReport(page);
      await page.getByRole("tab", { name: "Kiểm tra" }).click();
      await page.getByRole("tab", { name: "Lời văn" }).click();
      await page.locator("#edit-text").click();
      const field = page.getByLabel("Dán lời văn");
      assert.equal(await field.inputValue(), reportText);
      await field.fill(
        "- Đã có 41.002 người tham gia BHTN, đạt 98,3% chỉ tiêu giao (41.700 người).",
      );
      await page.getByRole("button", { name: "Kiểm tra lời văn" }).click();
      await page.getByText("Không có mâu thuẫn").waitFor();
      await page.getByText("3 con số có trong bảng").waitFor();
    }));

  it("says when the workbook has changed since, and when it cannot be read", () =>
    withPane(async (page) => {
      await auditReport(page);
      await page.evaluate(() =>
        host.type(
          { sheet: "Phụ lục", row: 13, column: 12, rowCount: 1, columnCount: 1 } as RangeRef,
          [["41,020"]],
        ),
      );
      await page.getByRole("button", { name: "Kiểm tra lại" }).click();
      await page.getByText("2 chỗ sai").waitFor();
      await page.evaluate(() =>
        Object.assign(host, { read: async () => ({ ok: false, failure: { kind: "busy" } }) }),
      );
      await page.locator("#edit-text").click();
      await page.getByRole("button", { name: "Kiểm tra lời văn" }).click();
      await page.getByRole("button", { name: "Thử lại" }).waitFor();
      assert.equal(await page.getByLabel("Dán lời văn").inputValue(), reportText);
    }));

  it("offers the text to be copied by hand where the clipboard is closed", () =>
    withPane(async (page) => {
      await page.evaluate(() => {
        Object.assign(document, { execCommand: () => false });
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await auditReport(page);
      await page.getByRole("button", { name: "Chép lời văn" }).click();
      await page.getByText("Bấm Ctrl+C").waitFor();
      assert.equal(await page.evaluate(() => getSelection()?.toString()), reportText);
    }));

  it("drafts from the table, warns of its contradictions, and copies what was edited", () =>
    withPane(async (page) => {
      await toText(page);
      await page.getByLabel("Soạn câu từ bảng").check();
      await page.getByRole("button", { name: "Đọc bảng trong sổ" }).click();
      const sentences = page.getByLabel("Các câu");
      assert.match(
        await sentences.inputValue(),
        /^- Đã có 45\.925 người tham gia BHXH bắt buộc, đạt/,
      );
      await sentences.fill("- Câu đã sửa.");
      await page.getByRole("button", { name: "Chép các câu" }).click();
      await page.getByText("Đã chép").waitFor();
      assert.equal(await copied(page), "- Câu đã sửa.");
      await page.getByText(/còn 17 chỗ sai/).waitFor();
      await page.getByRole("button", { name: "Kiểm tra bảng" }).click();
      assert.ok(await page.locator("#check-panel").isVisible());
    }));
});
