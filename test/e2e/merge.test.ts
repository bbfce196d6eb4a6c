import assert from "node:assert/strict";
import { sharedBrowser } from "../shared-browser";
import { sharedWorkbench } from "../shared-workbench";
import { item, itemsUnder, mergeProvince } from "../taskpane/merge-page";
import { reported, units } from "../taskpane/unit-files";
import { violations } from "./check-flow";
import { openOffice, type OfficePage } from "./office-page";

/** The first row of units under the title of two lines, the unit of measure and three heading rows. */
const firstRow = 7;

describe("thirteen units' files in the workbench", () => {
  let office: OfficePage;

  before(async function () {
    this.timeout(120_000);
    office = await openOffice(await sharedBrowser(), (await sharedWorkbench()).url);
  });

  after(() => office.page.close());

  it("become one appendix and its log, read on a thread beside the pane, undone in one step", async () => {
    const { pane, page } = office;
    const before = await office.sheetNames();
    const started = page.waitForEvent("worker");
    await mergeProvince(pane);
    assert.match((await started).url(), /file-worker/);
    assert.deepEqual(await itemsUnder(pane, "open"), [
      "«Khánh Sơm» là đơn vị nào?",
      "Ninh Sơn có nhiều số liệu khác nhau. Lấy số nào?",
    ]);
    await item(pane, "Khánh Sơm").getByRole("button", { name: "Đúng là Khánh Sơn" }).click();
    await item(pane, "Ninh Sơn có nhiều").getByLabel("Ninh Sơn.xlsx").check();
    assert.deepEqual((await itemsUnder(pane, "missing")).slice(0, 3), [
      "Ninh Hòa.xlsx",
      "Ninh Hòa chưa có số liệu",
      "Vạn Ninh chưa có số liệu",
    ]);
    assert.deepEqual(await violations(office), []);
    assert.deepEqual(await office.sheetNames(), before);

    await pane.getByRole("button", { name: "Lập phụ lục tổng hợp" }).click();
    await pane.getByText("ghi từng số lấy từ đâu").waitFor();
    const [appendix = "", log = ""] = (await office.sheetNames()).slice(before.length);
    const last = firstRow + units.length;
    const rows = await office.values(appendix, `B${firstRow}:G${last}`);
    const sums = [0, 1, 2, 3].map((at) =>
      Object.values(reported).reduce((sum, figures) => sum + (figures[at] ?? 0), 0),
    );
    const typed = rows.map(([unit, target, actual, , voluntaryTarget, voluntary]) => [
      unit,
      target,
      actual,
      voluntaryTarget,
      voluntary,
    ]);
    assert.deepEqual(typed, [
      ...units.map((unit) => [unit, ...(reported[unit] ?? [null, null, null, null])]),
      ["Tổng cộng", ...sums],
    ]);
    const logged = (await office.values(log, "A1:G80")).flat().join("\n");
    for (const told of ["Ninh Hòa.xlsx", "Vạn Ninh", "«4,391»", "bieu 11.xlsx", "D4"]) {
      assert(logged.includes(told), told);
    }
    assert.equal((await office.selection()).sheet, appendix);

    await pane.getByRole("button", { name: "Hoàn tác" }).click();
    await pane.getByText("Đã bỏ trang").waitFor();
    assert.deepEqual(await office.sheetNames(), before);
    assert.deepEqual(office.outside, []);
  });
});
