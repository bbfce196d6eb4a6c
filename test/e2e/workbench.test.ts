import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { sharedBrowser } from "../shared-browser";
import { sharedWorkbench } from "../shared-workbench";
import { check, errors, listed, openCauses, printed, violations } from "./check-flow";
import { openOffice, type OfficePage } from "./office-page";

const english = "Excel tiếng Anh";
const functions = "Hàm BHXH";
const truth = "../shared/truth/seed_table_truth.tsv";

describe("the workbench in Chromium", () => {
  let office: OfficePage;
  let isUntouched = false;

  before(function () {
    this.timeout(120_000);
    return sharedWorkbench();
  });

  // tests that leave the workbook as it was share one: opening the spreadsheet takes seconds
  beforeEach(async () => {
    if (isUntouched) {
      await office.openSheet(printed);
      await office.reopenPane();
    } else {
      office = await openOffice(await sharedBrowser(), (await sharedWorkbench()).url);
    }
    isUntouched = true;
  });

  afterEach(async function () {
    isUntouched &&= this.currentTest?.state === "passed";
    if (!isUntouched) await office.page.close();
  });

  after(() => office.page.close());

  const type = (sheet: string, address: string, keys: string): Promise<void> => {
    isUntouched = false;
    return office.type(sheet, address, keys);
  };

  it("computes BHXH functions in cells, those of typed formulas included", async () => {
    const attainments = await office.values(functions, "E7:E8");
    assert.deepEqual(
      attainments.flat().map((value) => Number(value).toFixed(2)),
      ["62.68", "95.59"],
    );
    await type(functions, "T7", "=BHXH.COVERAGE(31911,33545)");
    const [[coverage]] = (await office.values(functions, "T7")) as [[number]];
    assert.equal(coverage.toFixed(2), "105.12");
  });

  for (const sheet of [printed, english]) {
    it(`finds every contradiction of «${sheet}» and calls nothing else wrong`, async () => {
      await office.openSheet(sheet);
      await check(office);
      assert.deepEqual(await listed(office, "error"), errors);
      assert.deepEqual(await listed(office, "warning"), ["Q8"]);
      assert((await listed(office, "info")).includes("R14"), "the padded 91.90 is a remark");
    });
  }

  it("finds what the truth about the sample says, where it lies beside the project", async () => {
    if (!existsSync(truth)) return;
    const lines = readFileSync(truth, "utf8")
      .split("\n")
      .slice(2)
      .map((line) => line.split("\t"));
    const inconsistent = lines.filter((line) => line[5] === "INCONSISTENT");
    await check(office);
    assert.equal((await listed(office, "error")).length, inconsistent.length);
  });

  it("finds nothing on the clean sheet, and says what was compared", async () => {
    await office.openSheet(functions);
    await office.pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await office.pane.getByText(/Đã so \d+ quan hệ/).waitFor();
    assert.deepEqual(await listed(office, "error"), []);
  });

  it("selects the cell of the finding that is clicked or walked to", async () => {
    await check(office);
    await openCauses(office);
    const finding = office.pane.locator("[data-entry]").filter({ hasText: "556.825" }).first();
    await finding.click();
    await office.page.waitForFunction(
      () =>
        (
          window as unknown as { workbench: { grid: { selection(): { area: { row: number } } } } }
        ).workbench.grid.selection().area.row === 13,
    );
    const { sheet, area } = await office.selection();
    assert.deepEqual(
      { sheet, ...area },
      { sheet: printed, row: 13, column: 9, rowCount: 1, columnCount: 1 },
    );
    await office.page.keyboard.press("ArrowDown");
    await office.page.waitForFunction(
      () =>
        (
          window as unknown as {
            workbench: { grid: { selection(): { area: { column: number } } } };
          }
        ).workbench.grid.selection().area.column !== 9,
    );
  });

  it("marks cells over their own fills, and leaves no trace when unmarked", async () => {
    const before = await office.style(printed, "J14");
    await check(office);
    const marking = office.pane.getByLabel("Đánh dấu trên trang");
    await marking.check();
    await expectRules(office, printed, (rules) => rules > 0);
    assert.deepEqual(await office.style(printed, "J14"), before);
    await marking.uncheck();
    await expectRules(office, printed, (rules) => rules === 0);
    assert.deepEqual(await office.style(printed, "J14"), before);
  });

  it("ignores a finding for good, and keeps one record that is brought up to date", async () => {
    isUntouched = false;
    await check(office);
    const { pane } = office;
    const before = (await listed(office, "info")).length;
    await pane.locator("details.severity.info .finding").last().click();
    await pane.getByRole("button", { name: "Bỏ qua…" }).last().click();
    await pane.getByLabel("Chờ số liệu chính thức").check();
    await pane.getByRole("button", { name: "Bỏ qua", exact: true }).click();
    await pane.getByText("Đã bỏ qua (1)").waitFor();
    assert.equal((await listed(office, "info")).length, before - 1);

    await office.reopenPane();
    await check(office);
    await pane.getByText("Đã bỏ qua (1)").click();
    await pane.getByText("Lý do: Chờ số liệu chính thức").waitFor();

    const record = "Biên bản kiểm tra";
    await pane.getByRole("button", { name: "Lập biên bản" }).click();
    await pane.getByText(`Đã ghi trang «${record}».`).waitFor();
    const states = (await office.values(record, "I5:I40")).flat();
    assert.equal(states.filter((state) => state === "Bỏ qua").length, 1);
    assert.match(String(await office.formula(record, "C5")), /HYPERLINK\("#'Phụ lục như in'!/);
    await pane.getByRole("button", { name: "Lập biên bản" }).click();
    await pane.getByText("không có gì mới để ghi").waitFor();
    const names = await office.sheetNames();
    assert.deepEqual(
      names.filter((name) => name.startsWith(record)),
      [record],
    );
  });

  it("repairs what is certain, in one undo step", async () => {
    await check(office);
    await office.pane.getByRole("button", { name: "Sửa ô J9" }).click();
    await office.pane.getByText("Đã sửa ô J9").waitFor();
    assert.deepEqual(await office.values(printed, "J9"), [[67269]]);
    await office.pane.getByRole("button", { name: /Hoàn tác/ }).click();
    await office.pane.getByText(/ô J9 về như cũ/).waitFor();
    assert.deepEqual(await office.values(printed, "J9"), [["67.269"]]);
  });

  it("follows what is typed into the grid, whose focus and marks it leaves alone", async () => {
    await check(office);
    await office.pane.getByLabel("Đánh dấu trên trang").check();
    await expectRules(office, printed, (rules) => rules > 0);
    await openCauses(office);
    await office.pane.locator("[data-entry]").nth(4).click();
    const [before, wrong] = [await office.marks(printed), await listed(office, "error")];
    await type(printed, "J14", "556,825");
    await office.pane.locator('.cell:text-is("J14")').waitFor({ state: "detached" });
    const inGrid = () => document.activeElement?.closest("#grid") !== null;
    assert.ok(await office.page.evaluate(inGrid), "the keyboard is still the grid's");
    assert.ok(!(await listed(office, "error")).includes("J14"));
    await type(printed, "J14", "552,247");
    await office.pane.locator('.cell:text-is("J14")').first().waitFor();
    assert.ok(await office.page.evaluate(inGrid));
    assert.deepEqual(await listed(office, "error"), wrong);
    assert.equal(await office.pane.getByRole("button", { name: "Kiểm tra lại" }).count(), 0);
    // each mark is named by its cells: the same names are the same marks
    let after = await office.marks(printed);
    for (
      let tries = 0;
      tries < 50 && after.toSorted().join() !== before.toSorted().join();
      tries++
    ) {
      await office.page.waitForTimeout(100);
      after = await office.marks(printed);
    }
    assert.deepEqual(after.toSorted(), before.toSorted());
  });

  it("says what was typed into the grid since, where that is not to be followed", async () => {
    await check(office);
    await office.pane.getByRole("switch", { name: "Kiểm tra khi nhập" }).uncheck();
    await type(printed, "J14", "556,825");
    const again = office.pane.getByRole("button", { name: "Kiểm tra lại" });
    await again.click();
    await again.waitFor({ state: "detached" });
    const still = await listed(office, "error");
    assert(
      still.includes("Q14") && !still.includes("J14"),
      "column 15 contradicts, column 8 no more",
    );
  });

  it("mends the sheet by the explanation chosen of a cause, and takes it back", async () => {
    const before = await office.values(printed, "J7:R14");
    await check(office);
    await office.pane.getByText("hai bản số liệu lẫn nhau").click();
    await office.pane.getByRole("radio", { name: /^Tổng và tỉ lệ đúng/ }).check();
    await office.pane.getByRole("button", { name: "Sửa 10 ô theo cách này" }).click();
    await office.pane.getByText("4 nguyên nhân · 7 chỗ sai").waitFor();
    assert.deepEqual(await office.values(printed, "J9:J12"), [
      ...[["63,377"], ["85,844"], ["103,336"], ["43,909"]],
    ]);
    await office.pane.getByRole("button", { name: /Hoàn tác/ }).click();
    await office.pane.getByText("5 nguyên nhân · 17 chỗ sai").waitFor();
    assert.deepEqual(await office.values(printed, "J7:R14"), before);
  });

  it("builds an appendix from the sheet's table whose formulas compute, and takes it back", async () => {
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
    assert.deepEqual(total?.slice(2), [
      ...[61372, 45925, 74.83],
      ...[11628, 5117, 44.01],
      ...[569653, 556825, 97.75],
      ...[41700, 41002, 98.33],
      ...[601217, 94.75, 556825, 92.62],
    ]);
    const row = cells.findIndex((candidate) => candidate[1] === "Tổng cộng");
    assert.match((await office.formula(built, `J${row + 1}`)) ?? "", /^=SUM\(J\d+:J\d+\)$/);

    await office.pane.getByRole("button", { name: /Hoàn tác/ }).click();
    await office.pane.getByText(`Đã bỏ trang «${built}»`).waitFor();
    assert.deepEqual(await office.sheetNames(), names);
  });

  it("starts the check and the appendix from the ribbon", async () => {
    await office.page.getByRole("button", { name: "Kiểm tra" }).click();
    await office.pane.locator(".summary").waitFor();
    await office.page.getByRole("button", { name: "Lập phụ lục" }).click();
    await office.pane.getByRole("tab", { name: "Lập phụ lục", selected: true }).waitFor();
  });

  it("has nothing axe would change in the pane", async () => {
    await check(office);
    assert.deepEqual(await violations(office), []);
  });

  it("asks nothing of any address but its own", async () => {
    await check(office);
    assert.deepEqual(office.outside, []);
  });
});

async function expectRules(
  office: OfficePage,
  sheet: string,
  met: (rules: number) => boolean,
): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (met(await office.rules(sheet))) return;
    await office.page.waitForTimeout(100);
  }
  assert.fail(`«${sheet}» has ${await office.rules(sheet)} conditional formats`);
}
