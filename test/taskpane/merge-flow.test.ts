import assert from "node:assert/strict";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { formatAliases } from "../../src/core/consolidate/aliases";
import { nameKey } from "../../src/core/consolidate/names/unit-name";
import type { MemoryHost } from "../../src/hosts/memory/memory-host";
import { item, itemsUnder, mergeProvince, toMerge } from "./merge-page";
import { sharedPane } from "./shared-pane";
import { unitFiles } from "./unit-files";

declare const host: MemoryHost;

const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => host.state().workbook.sheetNames);

describe("Tổng hợp in a browser", () => {
  const withPane = sharedPane();

  it("shows what thirteen files of a province came to", () =>
    withPane(async (page) => {
      await mergeProvince(page);
      await page.getByText("10/13 đơn vị đã có số liệu").waitFor();
      assert.deepEqual(await itemsUnder(page, "open"), [
        "«Khánh Sơm» là đơn vị nào?",
        "Ninh Sơn có nhiều số liệu khác nhau. Lấy số nào?",
      ]);
      assert.deepEqual(await itemsUnder(page, "missing"), [
        "Ninh Hòa.xlsx",
        "Khánh Sơn chưa có số liệu",
        "Ninh Hòa chưa có số liệu",
        "Vạn Ninh chưa có số liệu",
        "Không đơn vị nào gửi số của một số cột",
      ]);
      await page.getByText("Tệp bị hỏng hoặc tải chưa đủ").first().waitFor();
      assert.deepEqual(
        (await itemsUnder(page, "figures")).map((text) => text.split(":")[0]),
        ["Ninh Hải", "Ninh Phước", "Thuận Bắc", "Thuận Nam"],
      );
      const thuanBac = item(page, "Thuận Bắc").filter({ hasText: "ghi chữ «4,391»" });
      assert.ok(await thuanBac.getByLabel("4.391").isChecked());
    }));

  it("writes nothing before all is settled; then appendix and log, undone in one step", () =>
    withPane(async (page) => {
      const before = await sheetNames(page);
      await mergeProvince(page);
      await itemsUnder(page, "all");
      await page.getByRole("button", { name: "Xem việc cần quyết định" }).click();
      await page.getByRole("button", { name: "Đúng là Khánh Sơn" }).click();
      await item(page, "«Khánh Sơm» là Khánh Sơn").waitFor();
      await item(page, "Ninh Sơn có nhiều").getByLabel("Ninh Sơn (gửi lại).xlsx").check();
      await page.getByText("2 đơn vị sẽ để trống").waitFor();
      assert.deepEqual(await sheetNames(page), before);
      await page.getByRole("button", { name: "Lập phụ lục tổng hợp" }).click();
      await page.getByText("ghi từng số lấy từ đâu").waitFor();
      assert.equal((await sheetNames(page)).length, before.length + 2);
      const built = await page.evaluate(() => {
        const { sheets, activeSheet } = host.state().workbook;
        const sheet = sheets.find(({ name }) => name === activeSheet);
        return sheet?.values.map((row) => row.slice(1, 7)) ?? [];
      });
      const rows = new Map(built.map(([name, ...figures]) => [name, figures]));
      assert.deepEqual(rows.get("Ninh Sơn"), [4870, 3921, null, 1480, 1377]);
      assert.deepEqual(rows.get("Khánh Sơn"), [1860, 1512, null, 545, 517]);
      assert.deepEqual(rows.get("Vạn Ninh"), [null, null, null, null, null]);
      const memory = await page.evaluate(() => host.readMemory());
      assert(memory.ok && memory.value.unitNames?.includes("Khánh Sơn") === true);
      await page.getByRole("button", { name: "Hoàn tác" }).click();
      await page.getByText("Đã bỏ trang").waitFor();
      assert.deepEqual(await sheetNames(page), before);
    }));

  it("knows next time the names that were confirmed", () =>
    withPane(async (page) => {
      const kept = formatAliases(new Map([[nameKey("Khánh Sơm"), "Khánh Sơn"]]));
      await page.evaluate((text) => host.remember("unitNames", text), kept);
      await mergeProvince(page);
      assert.deepEqual(await itemsUnder(page, "open"), [
        "Ninh Sơn có nhiều số liệu khác nhau. Lấy số nào?",
      ]);
      await itemsUnder(page, "all");
      await item(page, "Khánh Sơn").getByText("tên đã xác nhận trước đây").waitFor();
    }));

  it("takes sheets of the open workbook, and goes to their cells", () =>
    withPane(async (page) => {
      await toMerge(page);
      await page.getByRole("button", { name: "Lấy từ bảng trên trang này" }).click();
      await page.getByText("7 đơn vị.").waitFor();
      await page.getByRole("button", { name: "Lấy trang của sổ này" }).click();
      await page.getByLabel("Phụ lục", { exact: true }).check();
      await page.getByText("7/7 đơn vị đã có số liệu").waitFor();
      await itemsUnder(page, "contradictions");
      await item(page, "Sổ này").locator("summary").click();
      await item(page, "Sổ này").getByRole("button", { name: "Tới Phụ lục!" }).first().click();
      await page.waitForFunction(() => host.state().workbook.selection !== null);
    }));

  it("takes files that are dropped on it, and lets them be removed", () =>
    withPane(async (page) => {
      await toMerge(page);
      await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["Đơn vị;Thực hiện BHYT\nA B;1\nC D;2"], "a.csv"));
        document
          .querySelector(".drop-zone")
          ?.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      });
      await page.getByText("1 tệp đã đọc").waitFor();
      await page.getByRole("button", { name: "Bỏ «a.csv»" }).click();
      await page.getByText("1 tệp đã đọc").waitFor({ state: "detached" });
      assert.equal(await page.evaluate(() => document.activeElement?.id), "choose-files");
    }));

  it("is done by keyboard alone", () =>
    withPane(async (page) => {
      await page.getByRole("tab", { name: "Kiểm tra" }).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      await page.locator("#choose-files").waitFor();
      await page.keyboard.press("Tab");
      const chooser = page.waitForEvent("filechooser");
      await page.locator("#choose-files").focus();
      await page.keyboard.press("Enter");
      const files = await unitFiles();
      await (await chooser).setFiles(files.filter(({ name }) => name.startsWith("Ninh Sơn")));
      await page.locator("#merge-units").focus();
      await page.keyboard.insertText("Ninh Sơn");
      await page.locator(".review-items").waitFor();
      await page.locator("#filter-open").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.getByText("Đã quyết định xong").waitFor();
      await page.getByRole("button", { name: "Lập phụ lục tổng hợp" }).focus();
      await page.keyboard.press("Enter");
      await page.getByText("ghi từng số lấy từ đâu").waitFor();
    }));

  it("compares with the period before of a file, and builds the year-on-year appendix", () =>
    withPane(async (page) => {
      await toMerge(page);
      await page.getByLabel("So sánh kỳ").check();
      await page.getByRole("button", { name: "Đọc bảng trong sổ" }).click();
      await page.locator("#merge-panel input[type=file]:not([multiple])").setInputFiles({
        name: "ky-truoc.csv",
        mimeType: "text/csv",
        buffer: Buffer.from(
          "Đơn vị;BHYT - Chỉ tiêu;BHYT - Thực hiện\nBác Ái;31.000;30.000\nNinh Hải;80.000;81.000\nHuyện Cũ;50.000;49.000\n",
        ),
      });
      await page.getByText("Chỉ kỳ trước có: Huyện Cũ.").waitFor();
      await page.getByRole("button", { name: "Lập phụ lục so sánh" }).click();
      await page.getByText("Đã lập trang «So sánh»", { exact: false }).first().waitFor();
      const texts = await page.evaluate(() => {
        const { sheets, activeSheet } = host.state().workbook;
        return sheets.find(({ name }) => name === activeSheet)?.values.flat() ?? [];
      });
      for (const told of ["Bác Ái", 30000, "Ninh Hải", 81000])
        assert(texts.includes(told), `${told}`);
      assert(texts.some((text) => typeof text === "string" && text.includes("Huyện Cũ")));
    }));

  it("has nothing axe would change, in either theme, and nothing scrolls sideways", () =>
    withPane(async (page) => {
      await mergeProvince(page);
      await itemsUnder(page, "all");
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        if (colorScheme === "light") await page.evaluate(axe.source);
        const { violations } = await page.evaluate<AxeResults>("axe.run('#merge-panel')");
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          [],
        );
      }
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth > window.innerWidth,
      );
      assert.equal(sideways, false);
    }));
});
