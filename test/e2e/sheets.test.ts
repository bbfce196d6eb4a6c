import assert from "node:assert/strict";
import { auditReport } from "../taskpane/text-page";
import { sharedBrowser } from "../shared-browser";
import { sharedWorkbench } from "../shared-workbench";
import { check, openCauses, errors, listed, printed, violations } from "./check-flow";
import { openOffice, type OfficePage } from "./office-page";

const functions = "Hàm BHXH";

describe("the workbench as Google Sheets, in Chromium", () => {
  let office: OfficePage;

  before(function () {
    this.timeout(120_000);
    return sharedWorkbench();
  });

  beforeEach(async () => {
    office = await openOffice(await sharedBrowser(), (await sharedWorkbench()).url, "?skin=sheets");
  });

  afterEach(async () => {
    assert.deepEqual(office.outside, [], "nothing is asked of any address but its own");
    await office.page.close();
  });

  it("finds on the sample what Excel's pane finds, at a width of 300 pixels", async () => {
    await check(office);
    assert.deepEqual(await listed(office, "error"), errors);
    assert.deepEqual(await listed(office, "warning"), ["Q8"]);
    const widths = await office.pane.evaluate(() => [
      document.documentElement.scrollWidth,
      innerWidth,
    ]);
    assert.deepEqual(widths, [300, 300]);
  });

  it("computes BHXH_* functions in cells, CHECK's addresses included", async () => {
    const attainments = await office.values(functions, "E7:E8");
    assert.deepEqual(
      attainments.flat().map((value) => Number(value).toFixed(2)),
      ["62.68", "95.59"],
    );
    await office.type(functions, "T7", "=BHXH_COVERAGE(31911,33545)");
    await office.type(functions, "T8", "=BHXH_COVERAGE(0,33545)");
    const [[coverage], [error]] = (await office.values(functions, "T7:T8")) as [[number], [string]];
    assert.equal(coverage.toFixed(2), "105.12");
    assert.equal(error, "#ERROR!");
    const listedCells = (await office.values(functions, "B30:B50")).flat();
    assert(listedCells.includes("J14"), JSON.stringify(listedCells));
  });

  it("marks cells, repairs what is certain and takes both back", async () => {
    const marking = office.pane.getByLabel("Đánh dấu trên trang");
    const marked = (is: boolean) =>
      office.page.waitForFunction((wanted) => {
        const { grid } = (
          window as unknown as { workbench: { grid: { rules(sheet: string): readonly unknown[] } } }
        ).workbench;
        return grid.rules("sheet-1").length > 0 === wanted;
      }, is);
    await check(office);
    await marking.check();
    await marked(true);
    await marking.uncheck();
    await marked(false);

    await office.pane.getByRole("button", { name: "Sửa ô J9" }).click();
    await office.pane.getByText("Đã sửa ô J9").waitFor();
    assert.deepEqual(await office.values(printed, "J9"), [[67269]]);
    await office.pane.getByRole("button", { name: /Hoàn tác/ }).click();
    await office.pane.getByText(/ô J9 về như cũ/).waitFor();
    assert.deepEqual(await office.values(printed, "J9"), [["67.269"]]);
  });

  it("follows what was typed since, when the pointer comes back to the sidebar", async () => {
    await check(office);
    await openCauses(office);
    await office.pane.getByText("Google không báo khi bạn đang sửa").waitFor();
    await office.page.mouse.move(300, 500);
    await office.type(printed, "J14", "556,825");
    await office.page.mouse.move(1300, 500);
    await office.pane.locator('.cell:text-is("J14")').waitFor({ state: "detached" });
  });

  it("builds an appendix whose formulas compute, and takes it back", async () => {
    const names = await office.sheetNames();
    await office.pane.getByRole("tab", { name: "Lập phụ lục" }).click();
    await office.pane.getByLabel("Bảng trên trang, cả số liệu").check();
    await office.pane.getByRole("button", { name: "Đọc bảng trên trang này" }).click();
    await office.pane.getByText("7 đơn vị và số liệu").waitFor();
    await office.pane.getByRole("button", { name: "Lập phụ lục" }).click();
    await office.pane.getByText("Đã lập trang").waitFor();

    const [built] = (await office.sheetNames()).filter((name) => !names.includes(name));
    assert(built !== undefined);
    const cells = await office.values(built, "A1:R20");
    const total = cells.find((row) => row[1] === "Tổng cộng");
    assert.deepEqual(total?.slice(2, 5), [61372, 45925, 74.83]);
    assert.deepEqual(total?.slice(14), [601217, 94.75, 556825, 92.62]);

    await office.pane.getByRole("button", { name: /Hoàn tác/ }).click();
    await office.pane.getByText(`Đã bỏ trang «${built}»`).waitFor();
    assert.deepEqual(await office.sheetNames(), names);
  });

  it("does from the menu what its items say", async () => {
    await office.page.locator(".menu summary").click();
    await office.page.getByRole("button", { name: "Kiểm tra trang này" }).click();
    await office.page.frameLocator("#frame-place iframe").locator(".summary").waitFor();
    await office.page.locator(".menu summary").click();
    await office.page.locator(".menu").getByRole("button", { name: "Lập phụ lục" }).click();
    await office.page
      .frameLocator("#frame-place iframe")
      .getByRole("tab", { name: "Lập phụ lục", selected: true })
      .waitFor();
  });

  it("has nothing axe would change in the sidebar", async () => {
    await check(office);
    assert.deepEqual(await violations(office), []);
  });

  it("checks a report's sentences against the tables of the spreadsheet", async () => {
    await auditReport(office.pane);
    const wrong = office.pane.locator(".marked-text mark[data-number]");
    assert.deepEqual(
      (await wrong.allInnerTexts()).map((text) => text.replace(/\s+/g, " ")),
      ["41.020 người", "111,81 triệu đồng", "635.138/341.358", "2,85%"],
    );
    await office.pane.locator(".text-links summary").click();
    await office.pane
      .getByRole("button", { name: /^Tới .*D14$/ })
      .first()
      .click();
  });
});
