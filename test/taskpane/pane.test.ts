import assert from "node:assert/strict";
import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import type { RangeRef } from "../../src/core/model/reference";
import type { MemoryHost } from "../../src/hosts/memory/memory-host";
import { sharedPane } from "./shared-pane";
import { auditReport, toText } from "./text-page";

declare const host: MemoryHost;

const check = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await page.waitForSelector(".summary");
};

const openCause = async (page: Page): Promise<void> => {
  await check(page);
  await page.locator(".cause > .finding").first().click();
  await page.locator(".beneath").waitFor();
};

const toAppendix = (page: Page): Promise<void> =>
  page.getByRole("tab", { name: "Lập phụ lục" }).click();

const typeUnits = async (page: Page): Promise<void> => {
  await toAppendix(page);
  await page.getByLabel("Mỗi dòng một đơn vị").fill("Bác Ái\nNinh Sơn\nTổng cộng");
};

const build = async (page: Page): Promise<void> => {
  await typeUnits(page);
  await page.getByRole("button", { name: "Lập phụ lục" }).click();
  await page.getByText("Đã lập trang").waitFor();
};

/** Every state an officer can see, those left out that another shows whole, and how to get there. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  welcome: async () => undefined,
  busy: async (page) => {
    await page.evaluate(() => Object.assign(host, { read: () => new Promise(() => undefined) }));
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByRole("button", { name: "Dừng" }).waitFor();
  },
  "one finding": async (page) => {
    await check(page);
    await page.locator("[data-entry]").last().click();
  },
  "an explanation and a calculation": async (page) => {
    await openCause(page);
    await page.getByRole("radio", { name: /^Số của các đơn vị đúng/ }).check();
    await page.getByText("Sẽ sửa 8 ô").click();
    await page.locator(".beneath [data-entry]").first().click();
    await page.locator(".arithmetic").waitFor();
  },
  "evidence, and what it contradicts": async (page) => {
    await openCause(page);
    await page.getByText("Căn cứ thêm").click();
    await page.getByRole("button", { name: "Tìm bảng ở các trang khác" }).click();
    await page.getByText("Các trang khác không có bảng").waitFor();
    await page.locator('.beneath [data-entry] .cell:text-is("J14")').click();
    await page.locator("li > .confirm > summary").click();
    const figures = page.locator("li > .confirm input");
    for (let at = 0; at < 8; at += 1) await figures.nth(at).check();
    await page.getByText("không thể cùng đúng").waitFor();
  },
  "after a repair, changed since": async (page) => {
    await check(page);
    await page.getByRole("button", { name: /^Sửa \d+ chỗ/ }).click();
    await page.getByText(/Đã sửa \d+ chỗ/).waitFor();
    await page.getByRole("switch", { name: "Kiểm tra khi nhập" }).uncheck();
    await page.evaluate(() => {
      const { workbook } = host.state();
      const range = { sheet: workbook.activeSheet, row: 6, column: 2, rowCount: 1, columnCount: 1 };
      host.type(range as RangeRef, [["40,474"]]);
    });
    await page.getByRole("button", { name: "Kiểm tra lại" }).waitFor();
  },
  "a finding to be ignored, and one that is": async (page) => {
    await check(page);
    await page.locator("[data-entry]").last().click();
    await page.getByRole("button", { name: "Bỏ qua…" }).click();
    await page.getByRole("button", { name: "Bỏ qua", exact: true }).click();
    await page.getByText("Đã bỏ qua (1)").click();
    await page.locator("[data-entry]").last().click();
    await page.getByRole("button", { name: "Bỏ qua…" }).click();
    await page.getByLabel("Lý do khác").check();
  },
  recorded: async (page) => {
    await check(page);
    await page.getByRole("button", { name: "Lập biên bản" }).click();
    await page.getByText("Đã ghi trang").waitFor();
  },
  settings: async (page) => {
    await page.getByRole("button", { name: "Cài đặt, hàm, trợ giúp" }).click();
    await page.getByRole("button", { name: "Cài đặt", exact: true }).click();
    await page.getByLabel("Cắt bớt").check();
    await page.getByRole("button", { name: "Lưu" }).click();
    await page.getByText("Đã lưu cài đặt").waitFor();
    await page.getByLabel("Đạt từ (%)", { exact: true }).fill("chín mươi");
  },
  functions: async (page) => {
    await page.getByRole("button", { name: "Cài đặt, hàm, trợ giúp" }).click();
    await page.getByRole("button", { name: "Hàm", exact: true }).click();
    await page.getByText("BHXH.ATTAIN", { exact: true }).click();
    await page.getByRole("button", { name: "Chèn vào ô đang chọn" }).first().click();
    await page.getByRole("button", { name: "Tìm và sửa" }).click();
    await page.getByText("Không có ô nào như vậy").waitFor();
  },
  "no table": async (page) => {
    await page.evaluate(() =>
      host.reveal({ sheet: "Trống", row: 0, column: 0, rowCount: 1, columnCount: 1 } as RangeRef),
    );
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByText("Không thấy bảng số liệu nào").waitFor();
  },
  failure: async (page) => {
    await page.evaluate(() =>
      Object.assign(host, { read: async () => ({ ok: false, failure: { kind: "busy" } }) }),
    );
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByRole("button", { name: "Thử lại" }).waitFor();
  },
  menu: async (page) => {
    await page.getByRole("button", { name: "Cài đặt, hàm, trợ giúp" }).click();
  },
  "copy by hand": async (page) => {
    await page.evaluate(() => {
      Object.assign(document, { execCommand: () => false });
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await check(page);
    await page.getByRole("button", { name: "Chép danh sách" }).click();
    await page.getByRole("dialog").waitFor();
  },
  "appendix without units": async (page) => {
    await toAppendix(page);
    await page.getByRole("button", { name: "Lập phụ lục" }).click();
    await page.getByText("Chưa có đơn vị nào").waitFor();
  },
  "appendix from a table": async (page) => {
    await toAppendix(page);
    await page.getByLabel("Bảng trên trang, cả số liệu").check();
    await page.getByRole("button", { name: "Đọc bảng trên trang này" }).click();
    await page.getByText("7 đơn vị và số liệu").waitFor();
  },
  "appendix previewed": async (page) => {
    await typeUnits(page);
    await page.getByLabel("Biểu mẫu").selectOption({ label: "Thu và chậm đóng" });
    await page.getByLabel("Kỳ báo cáo").fill("9 tháng năm 2024");
    await page.getByLabel("Kèm biểu đồ").check();
    await page.getByLabel("Tô màu đạt").check();
    await page.getByText("tiến độ 9/12 tháng").first().waitFor();
  },
  "appendix built": build,
  text: toText,
  "text checked": auditReport,
  "text finding chosen": async (page) => {
    await auditReport(page);
    await page.locator("[data-text-finding]").nth(1).click();
    await page.locator(".text-links summary").click();
  },
  "text corrected": async (page) => {
    await auditReport(page);
    await page.getByRole("button", { name: /^Thay \d+ chỗ/ }).click();
  },
  "sentences drafted": async (page) => {
    await toText(page);
    await page.getByLabel("Soạn câu từ bảng").check();
    await page.getByRole("button", { name: "Đọc bảng trong sổ" }).click();
    await page.locator("#draft-text").waitFor();
  },
};

/** What runs beyond the right edge, sideways scrollers included. */
const overflowing = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const wide = [...document.querySelectorAll("body, #pane, #pane *")].filter(
      (element) =>
        element.closest(".paper, .visually-hidden") === null &&
        element.getClientRects().length > 0 &&
        element.getBoundingClientRect().right > innerWidth + 0.5,
    );
    const scrolls = document.documentElement.scrollWidth > innerWidth;
    return [...(scrolls ? ["the page scrolls"] : []), ...wide.map((element) => element.outerHTML)];
  });

/** Buttons, links, fields and their labels that are too small to hit. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("button, a, summary, label:has(input), select, textarea")]
      .filter((element) => element.getClientRects().length > 0)
      .filter((element) => element.getBoundingClientRect().height < 31.5)
      .map((element) => element.outerHTML),
  );

/** What axe finds; with `rules`, by these alone. */
async function violations(page: Page, ...rules: readonly string[]): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const resultTypes = ["violations"];
  const options = rules.length === 0 ? { resultTypes } : { resultTypes, runOnly: rules };
  const { violations: found }: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify(options)})`,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
}

describe("the pane in a browser", () => {
  const withPane = sharedPane();

  for (const [state, reach] of Object.entries(states)) {
    it(`is accessible in every theme and fits 320 px: ${state}`, () =>
      withPane(async (page) => {
        await reach(page);
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(await smallTargets(page), []);
        assert.deepEqual(await overflowing(page), []);
        await page.emulateMedia({ colorScheme: "dark" });
        assert.deepEqual(await violations(page, "color-contrast"), []);
        await page.emulateMedia({ forcedColors: "active" });
        assert.deepEqual(await violations(page, "color-contrast"), []);
        assert.deepEqual(await overflowing(page), []);
      }));
  }

  it("is walked by keyboard: the sheet's selection follows, Esc returns to the scope", () =>
    withPane(async (page) => {
      const selected = (): Promise<string> =>
        page.evaluate(() => {
          const { selection } = host.state().workbook;
          return selection === null ? "" : `${selection.row},${selection.column}`;
        });
      const current = (): Promise<string | null> =>
        page.locator("[aria-current=true]").getAttribute("data-entry");
      await page.getByRole("radio", { name: "Trang này" }).focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector(".summary");
      await page.locator("[data-entry='0']").focus();
      await page.keyboard.press("Enter");
      const first = await selected();
      assert.notEqual(first, "");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const beneath = page.locator(".beneath [data-entry]");
      assert.equal(await current(), await beneath.nth(1).getAttribute("data-entry"));
      await page.keyboard.press("ArrowUp");
      assert.equal(await current(), await beneath.first().getAttribute("data-entry"));
      await page.keyboard.press("Home");
      assert.deepEqual([await current(), await selected()], ["0", first]);
      await page.keyboard.press("ArrowUp");
      assert.equal(await current(), "0");
      await page.keyboard.press("End");
      assert.equal(
        await current(),
        await page.locator("[data-entry]").last().getAttribute("data-entry"),
      );
      await page.keyboard.press("Escape");
      assert.ok(
        await page
          .getByRole("radio", { name: "Trang này" })
          .evaluate((radio) => radio === document.activeElement),
      );
    }));

  it("goes back from beneath a cause to the cause, closes it, then returns to the scope", () =>
    withPane(async (page) => {
      await openCause(page);
      const cause = page.locator(".cause > .finding").first();
      await page.locator(".beneath [data-entry]").nth(2).press("Escape");
      assert.ok(await cause.evaluate((line) => line === document.activeElement));
      await page.keyboard.press("Escape");
      assert.equal(await cause.getAttribute("aria-expanded"), "false");
      await page.keyboard.press("Space");
      assert.equal(await cause.getAttribute("aria-expanded"), "true");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      assert.ok(
        await page
          .getByRole("radio", { name: "Trang này" })
          .evaluate((radio) => radio === document.activeElement),
      );
    }));

  it("tells both versions of the data, and mends the sheet by the one chosen", () =>
    withPane(async (page) => {
      await openCause(page);
      const told = (await page.locator(".cause").first().innerText()).replace(/\s+/g, " ");
      for (const figure of [
        ...["67.269", "63.375", "86.315", "85.842", "103.897", "103.334", "43.563", "43.907"],
        ...["đạt 96,9%", "bao phủ 91,9%", "đạt 97,7%", "bao phủ 92,6%"],
      ]) {
        assert.ok(told.includes(figure), figure);
      }
      assert.equal(await page.getByRole("button", { name: /theo cách này/ }).count(), 0);
      await page.getByRole("radio", { name: /^Tổng và tỉ lệ đúng/ }).press("ArrowDown");
      await page.getByRole("button", { name: "Sửa 8 ô theo cách này" }).click();
      await page.getByText("Đã sửa 8 chỗ").waitFor();
      await page.locator(".count", { hasText: "4 nguyên nhân · 11 chỗ sai" }).waitFor();
      await page.getByRole("button", { name: /^Hoàn tác/ }).click();
      await page.locator(".count", { hasText: "5 nguyên nhân · 17 chỗ sai" }).waitFor();
    }));

  it("goes from a figure of a calculation to its cell", () =>
    withPane(async (page) => {
      await openCause(page);
      await page.locator(".beneath [data-entry]").first().click();
      const figure = page.locator(".arithmetic").getByRole("button", { name: /^43\.563\./ });
      await figure.click();
      await page.waitForFunction(() => host.state().workbook.selection?.row === 11);
      assert.match(
        (await page.locator(".arithmetic").innerText()).replace(/\s+/g, " "),
        /169\.561 \+ 33\.545 .* = 556\.825 ≠ 552\.247/,
      );
    }));

  it("steps over findings of a closed group, and into the list from a heading", () =>
    withPane(async (page) => {
      await check(page);
      const sections = page.locator("details.severity.error > summary");
      await sections.nth(1).click();
      await sections.nth(0).click();
      await sections.nth(0).press("ArrowDown");
      const focused = await page.evaluate(
        () => document.activeElement?.closest("details")?.className,
      );
      assert.match(focused ?? "", /warning/);
    }));

  it("keeps the keyboard in the list after a repair took its button away", () =>
    withPane(async (page) => {
      await check(page);
      const repair = page.getByRole("button", { name: /^Sửa ô/ }).first();
      await repair.focus();
      await page.keyboard.press("Enter");
      await page.getByText(/Đã sửa ô/).waitFor();
      await page.waitForFunction(() => document.activeElement?.closest("li") !== null);
    }));

  it("walks its tabs with the arrow keys", () =>
    withPane(async (page) => {
      await page.getByRole("tab", { name: "Kiểm tra" }).focus();
      await page.keyboard.press("ArrowRight");
      assert.equal(
        await page.getByRole("tab", { name: "Lập phụ lục" }).getAttribute("aria-selected"),
        "true",
      );
      assert.ok(await page.locator("#appendix-panel").isVisible());
      assert.ok(await page.locator("#check-panel").isHidden());
    }));

  it("shows a busy bar only for work that lasts, and stops it", () =>
    withPane(async (page) => {
      await page.evaluate(() => Object.assign(host, { read: () => new Promise(() => undefined) }));
      await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
      const busy = page.locator(".busy");
      assert.ok(await busy.evaluate((bar) => getComputedStyle(bar).animationDelay === "0.2s"));
      await page.getByRole("button", { name: "Dừng" }).click();
      assert.equal(await busy.count(), 0);
    }));

  it("marks and unmarks, repairs and undoes", () =>
    withPane(async (page) => {
      const marks = (): Promise<number> => page.evaluate(() => host.state().marks.length);
      await check(page);
      await page.getByLabel("Đánh dấu trên trang").check();
      await page.waitForFunction(() => host.state().marks.length > 0);
      await page.getByLabel("Đánh dấu trên trang").uncheck();
      await page.waitForFunction(() => host.state().marks.length === 0);
      assert.equal(await marks(), 0);
      await page
        .getByRole("button", { name: /^Sửa ô/ })
        .first()
        .click();
      await page.getByText(/Đã sửa ô/).waitFor();
      await page.getByRole("button", { name: /^Hoàn tác/ }).click();
      await page.getByText(/về như cũ/).waitFor();
      assert.equal(await page.getByRole("button", { name: /^Hoàn tác/ }).count(), 0);
    }));

  it("builds, undoes, and keeps what was typed over tabs and languages", () =>
    withPane(async (page) => {
      await build(page);
      await page.getByRole("button", { name: /^Hoàn tác/ }).click();
      await page.getByText("Đã bỏ trang").waitFor();
      assert.deepEqual(await page.evaluate(() => host.state().workbook.sheetNames), [
        "Phụ lục",
        "Trống",
      ]);
      await page.getByRole("tab", { name: "Kiểm tra" }).click();
      await page.getByRole("button", { name: "Cài đặt, hàm, trợ giúp" }).click();
      await page.getByLabel("English").check();
      await page.getByRole("button", { name: "Close" }).click();
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
      await page.getByRole("tab", { name: "Build appendix" }).click();
      assert.match(await page.getByLabel("One unit a line").inputValue(), /Ninh Sơn/);
    }));

  it("copies the list", () =>
    withPane(async (page) => {
      await check(page);
      await page.getByRole("button", { name: "Chép danh sách" }).click();
      await page.getByText(/Đã chép \d+ dòng/).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.match(copied, /^1\. \[Nguyên nhân\] BHYT – Thực hiện: .*\n2\. \[Lỗi\] Phụ lục!/);
    }));

  it("shows text of the workbook as text", () =>
    withPane(async (page) => {
      await page.evaluate(() => {
        const at = (row: number, column: number): RangeRef =>
          ({ sheet: "Phụ lục", row, column, rowCount: 1, columnCount: 1 }) as RangeRef;
        host.type(at(0, 0), [["<img src=x onerror=alert(1)> TỔNG HỢP"]]);
        host.type(at(8, 1), [["<b>Ninh Sơn</b>"]]);
      });
      await check(page);
      assert.equal(await page.locator("#pane img, #pane b").count(), 0);
      assert.ok(await page.getByText("<b>Ninh Sơn</b>").first().isVisible());
    }));

  it("lists many findings a page at a time", () =>
    withPane(async (page) => {
      await page.evaluate(() => {
        const range = (row: number, rowCount: number, columnCount: number): RangeRef =>
          ({ sheet: "Trống", row, column: 0, rowCount, columnCount }) as RangeRef;
        // every other rate cannot be read
        const units = Array.from({ length: 900 }, (_, at) => [
          `Xã số ${at + 1}`,
          1000,
          500,
          at % 2 === 0 ? "không rõ" : 50,
        ]);
        const total = ["Tổng cộng", 900000, 450000, 50];
        const rows = [["Đơn vị", "Chỉ tiêu", "Thực hiện", "Tỉ lệ đạt (%)"], ...units, total];
        host.type(range(0, rows.length, 4), rows);
        void host.reveal(range(0, 1, 1));
      });
      await check(page);
      const listed = page.locator("[data-entry]");
      assert.equal(await listed.count(), 200);
      await page.getByRole("button", { name: /Hiện thêm 200/ }).click();
      assert.equal(await listed.count(), 400);
    }));
});
