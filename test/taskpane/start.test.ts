import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { start as english } from "../../src/messages/en/start";
import { start as vietnamese } from "../../src/messages/vi/start";
import { hostTrouble } from "../../src/taskpane/start/host-trouble";
import { sharedBrowser } from "../shared-browser";
import { officeIn, openBuilt, type BuiltPage } from "./built-page";

const excel = officeIn("Excel", "PC", 1.9);
const silent =
  "window.Office = { onReady: () => new Promise(() => undefined), actions: { associate: () => undefined } };";
const real = { folder: dirname(require.resolve("@microsoft/office-js/dist/office.js")) };
/** What a frame whose third-party storage is blocked meets. */
const noStorage = `for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });`;

const checkButton = { name: "Kiểm tra", exact: true } as const;

describe("the pane's start", () => {
  let built: BuiltPage | null = null;
  type How = Parameters<typeof openBuilt> extends [unknown, ...infer Rest] ? Rest : never;
  const open = async (...how: How): Promise<BuiltPage> =>
    (built = await openBuilt(await sharedBrowser(), ...how));
  afterEach(() => built?.page.context().close());

  const troubles: readonly (readonly [
    when: string,
    how: How,
    says: keyof typeof vietnamese,
    ...names: string[],
  ])[] = [
    ["office.js does not arrive", [null], "noOfficeJs"],
    [
      "the pane's own file does not arrive",
      [excel, { missing: ["taskpane.js"] }],
      "noFile",
      "taskpane.js",
    ],
    [
      "what the pane stands on does not arrive",
      [excel, { missing: ["core.js"] }],
      "noFile",
      "core.js",
    ],
    ["the page is opened in a browser by itself", [officeIn(null, null, 0)], "noOffice"],
    ["it is opened so with Microsoft's own office.js", [real], "noOffice"],
    ["it is opened in Word", [officeIn("Word", "PC", 1.9)], "notExcel", "Word"],
    ["it is opened in Outlook", [officeIn("Outlook", "OfficeOnline", 0)], "notExcel", "Outlook"],
    ["Excel is older than the floor", [officeIn("Excel", "PC", 1.8)], "tooOld"],
    ["it is opened on a phone", [officeIn("Excel", "Android", 1.8)], "onPhone"],
    ["Office does not answer", [silent], "waiting"],
  ];
  for (const [when, how, says, ...names] of troubles) {
    it(`says what to do when ${when}`, async () => {
      const { page } = await open(...how);
      for (const words of [vietnamese, english]) {
        const sentence = words[says];
        const text = typeof sentence === "string" ? sentence : sentence(names[0] ?? "");
        await page.locator("#start", { hasText: text }).waitFor();
      }
      assert.equal(await page.locator("#pane").isVisible(), false);
      const [width, inner] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      assert.equal(width, inner);
    });
  }

  const unable: readonly (readonly [when: string, how: How])[] = [
    ["JavaScript is off", [excel, { javaScript: false }]],
    ["the first script does not arrive or is not understood", [null, { missing: ["start.js"] }]],
  ];
  for (const [when, how] of unable) {
    it(`says in the page itself what to do when ${when}`, async () => {
      const { page } = await open(...how);
      assert.equal(await page.locator("#start").isVisible(), true);
      assert.match(await page.locator("#start").innerText(), /cập nhật Office[^]+Update Office/);
    });
  }

  it("draws the pane and nothing else when all is well", async () => {
    const { page, complaints } = await open(excel);
    await page.getByRole("button", checkButton).waitFor();
    assert.equal(await page.locator("#start").isVisible(), false);
    assert.deepEqual(complaints, []);
  });

  it("draws the pane where the browser gives it no storage, and changes its language there", async () => {
    const { page, complaints } = await open(excel, { prepare: noStorage });
    await page.getByRole("button", checkButton).waitFor();
    await page.getByRole("button", { name: "Cài đặt, hàm, trợ giúp" }).click();
    await page.getByRole("radio", { name: "English" }).click();
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Check", exact: true }).waitFor();
    assert.deepEqual(complaints, []);
  });

  it("offers to fetch again a tab whose file does not arrive, and opens it then", async () => {
    const { page, cut } = await open(excel);
    cut("text.js", true);
    await page.getByRole("tab", { name: "Lời văn" }).click();
    await page.getByText("Chưa tải được phần này của tiện ích").waitFor();
    await page.getByRole("button", { name: "Thử lại" }).click();
    await page.getByText("Chưa tải được phần này của tiện ích").waitFor();
    cut("text.js", false);
    await page.getByRole("button", { name: "Thử lại" }).click();
    await page.getByLabel("Dán lời văn").waitFor();
  });

  it("says of a check whose file did not arrive what to do, and checks once it is there", async () => {
    const { page, cut } = await open(excel, { missing: ["check.js"] });
    await page.getByRole("button", checkButton).click();
    await page.getByText("Chưa tải được phần này của tiện ích").waitFor();
    cut("check.js", false);
    await page.getByRole("button", { name: "Thử lại" }).click();
    await page.getByText("no workbook here").waitFor();
  });

  it("lets Microsoft's own office.js fetch Excel's client under the page's policy", async () => {
    const query = "?_host_Info=Excel$Web$16.00$vi-VN$$$$0";
    const { page, complaints } = await open(real, { query });
    await page.waitForFunction(() => "Excel" in window && "run" in Excel);
    const refused = complaints.filter((text) => /trusted|Content Security Policy/i.test(text));
    assert.deepEqual(refused, []);
  });

  it("runs no text as a script, and takes no text for HTML, whoever asks", async () => {
    const { page } = await open(excel);
    await page.getByRole("button", checkButton).waitFor();
    // in a timer of the page's: what a test evaluates itself may call eval
    const came = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const thrown = (work: () => unknown): string => {
            try {
              return `did ${String(work())}`;
            } catch (error) {
              return error instanceof Error ? error.name : String(error);
            }
          };
          const place = document.createElement("div");
          const script = document.createElement("script");
          const open = { createHTML: String, createScriptURL: String };
          setTimeout(() => {
            place.innerHTML = "<img src=x onerror=alert(1)> & so on";
            resolve({
              html: [place.childElementCount, place.textContent],
              eval: thrown(() => (0, eval)("1")),
              function: thrown(() => new Function("return 1")()),
              elsewhere: thrown(() => Object.assign(script, { src: "https://example.com/x.js" })),
              ours: thrown(() => window.trustedTypes?.createPolicy("default", open)),
            });
          });
        }),
    );
    assert.deepEqual(came, {
      html: [0, "<img src=x onerror=alert(1)> & so on"],
      eval: "EvalError",
      function: "EvalError",
      elsewhere: "TypeError",
      ours: "TypeError",
    });
  });
});

describe("the trouble a host is", () => {
  it("is none in Excel at the floor of the manifest, and the floor is the manifest's", () => {
    const asked: string[] = [];
    const requirements = {
      isSetSupported: (name: string, version: string) => asked.push(`${name} ${version}`) > 0,
    };
    assert.equal(hostTrouble({ host: "Excel", platform: "Mac" }, requirements), null);
    const manifest = readFileSync("manifest.xml", "utf8");
    assert.deepEqual(asked, [
      `ExcelApi ${/Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1]}`,
    ]);
  });

  it("is its age where Office cannot even be asked", () => {
    assert.deepEqual(hostTrouble({ host: "Excel", platform: "PC" }, undefined), {
      kind: "tooOld",
      isPhone: false,
    });
  });
});
