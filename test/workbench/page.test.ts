import assert from "node:assert/strict";
import { request } from "node:http";
import type { Browser, Frame, Page } from "playwright-core";
import type { Workbench } from "../../src/workbench/workbench";
import { sharedBrowser } from "../shared-browser";
import { sharedWorkbench } from "../shared-workbench";

describe("the workbench's page", function () {
  this.timeout(60_000);
  let workbench: Workbench;
  let browser: Browser;
  /** The page as it opens by itself; no test leaves a trace in it that another would see. */
  let plain: Opened;

  before(async function () {
    // Builds the add-in where `npm test` has not.
    this.timeout(300_000);
    workbench = await sharedWorkbench();
    browser = await sharedBrowser();
    plain = await open();
  });
  after(() => plain.page.close());

  interface Opened {
    readonly page: Page;
    readonly pane: Frame;
    readonly trouble: readonly string[];
  }

  /** Opens the page, and gives what it asked for elsewhere and what went wrong. */
  async function open(query = ""): Promise<Opened> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const trouble: string[] = [];
    page.on("request", (asked) => {
      const { protocol, host } = new URL(asked.url());
      if (!["data:", "blob:"].includes(protocol) && host !== new URL(workbench.url).host) {
        trouble.push(asked.url());
      }
    });
    page.on("response", (response) => {
      if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
    });
    page.on("pageerror", (error) => trouble.push(String(error)));
    page.on("console", (said) => {
      if (said.type() === "error") trouble.push(said.text());
    });
    await page.goto(workbench.url + query);
    await page.waitForFunction(() => "workbench" in window);
    const element = await page.locator("#frame-place iframe").elementHandle();
    const pane = await element?.contentFrame();
    assert.ok(pane);
    await pane.getByRole("button", { name: /^(Kiểm tra|Check)$/ }).waitFor();
    return { page, pane, trouble };
  }

  it("opens without an error and without asking anybody else", async () => {
    await plain.page.waitForTimeout(500);
    assert.deepEqual(plain.trouble, []);
  });

  it("draws the manifest's ribbon in the chosen language", async () => {
    const english = await open("?lang=en");
    for (const [{ page }, tab, labels] of [
      [plain, "BHXH", ["Mở bảng", "Kiểm tra", "Lập phụ lục"]],
      [english, "BHXH", ["Open pane", "Check", "Build appendix"]],
    ] as const) {
      assert.equal(await page.locator("#ribbon").getByRole("tab").innerText(), tab);
      assert.deepEqual(await page.locator(".ribbon-button").allInnerTexts(), [...labels]);
    }
    await english.page.close();
  });

  it("hides and shows the pane, and a command brings it back", async () => {
    const { page } = plain;
    await page.locator("#pane-close").click();
    assert.equal(await page.locator("#pane").isVisible(), false);
    await page.getByRole("button", { name: "Kiểm tra" }).first().click();
    await page.locator("#pane").waitFor({ state: "visible" });
    await page.locator(".ribbon-button[aria-busy]").waitFor({ state: "detached" });
  });

  it("keeps the pane between 320 and 450 pixels", async () => {
    const { page } = plain;
    const splitter = page.getByRole("separator");
    await splitter.focus();
    for (const [key, width] of [
      ["ArrowLeft", 450],
      ["ArrowRight", 320],
    ] as const) {
      for (let press = 0; press < 15; press++) await page.keyboard.press(key);
      const box = await page.locator("#pane").boundingBox();
      assert.equal(box?.width, width);
    }
  });

  it("tells the add-in its theme", async () => {
    const { page, pane } = await open("?theme=dark");
    assert.equal(
      await pane.evaluate(() => Office.context.officeTheme?.bodyBackgroundColor),
      "#292929",
    );
    assert.equal(await page.evaluate(() => document.documentElement.dataset["theme"]), "dark");
    await page.close();
  });

  it("gives the sheet of functions its values in the browser too", async () => {
    const { pane } = plain;
    const values = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Hàm BHXH").getRange("K14:R14");
        range.load("text");
        await context.sync();
        return range.text;
      }),
    );
    assert.deepEqual(values[0]?.[0], "97.75");
    assert.deepEqual(values[0]?.at(-1), "92.62");
  });

  it("answers nobody who calls it by another name, and serves nothing but its own", async () => {
    const status = (path: string, host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const { hostname, port } = new URL(workbench.url);
        request({ hostname, port, path, headers: { host } }, ({ statusCode }) =>
          resolve(statusCode),
        )
          .on("error", reject)
          .end();
      });
    const own = new URL(workbench.url).host;
    assert.equal(await status("/", own), 200);
    assert.equal(await status("/", "example.com"), 403);
    assert.equal(await status("/addin/..%2fpackage.json", own), 404);
    assert.equal(await status("/package.json", own), 404);
  });
});
