import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { printedGrid } from "../../src/workbench/sample/printed";
import { madeXlsx, rawXlsx, readAll, sheetXml } from "../hosts/xlsx/package";
import { agreeing, folderOf, ran, sampleTsv } from "./folder";

async function workbookAt(path: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

const noteAt = (sheet: ExcelJS.Worksheet, address: string): string => {
  const { note } = sheet.getCell(address);
  return typeof note === "string" ? note : (note?.texts ?? []).map(({ text }) => text).join("");
};

describe("bhxh check --mark", () => {
  let folder = "";
  before(async () => {
    folder = folderOf({
      "mau.tsv": sampleTsv,
      "dung.csv": agreeing,
      "mau.xlsx": await madeXlsx((workbook) => {
        workbook.addWorksheet("Biên bản kiểm tra").addRows(printedGrid.map((row) => [...row]));
      }),
      "bieu-do.xlsx": rawXlsx(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'), {
        "xl/charts/chart1.xml": "<c/>",
      }),
    });
  });
  const file = (name: string): string => join(folder, name);

  it("writes a copy with marks, notes and a report, and leaves the input", async () => {
    const input = readFileSync(file("mau.xlsx"));
    const { code, told } = await ran("check", file("mau.xlsx"), "--mark", file("chep.xlsx"));
    assert.equal(code, 1);
    assert.match(told, /chep\.xlsx/);
    assert.deepEqual(readFileSync(file("mau.xlsx")), input);

    const copy = await workbookAt(file("chep.xlsx"));
    assert.deepEqual(
      copy.worksheets.map(({ name }) => name),
      ["Biên bản kiểm tra", "Biên bản kiểm tra (2)"],
    );
    assert.equal(copy.views[0]?.activeTab, 1);
    const [table, report] = copy.worksheets;
    assert.ok(table && report);
    const errors = table.conditionalFormattings.find(({ rules: [rule] }) => rule?.priority === 1);
    assert.ok(errors?.ref.split(" ").includes("J11"));
    assert.match(noteAt(table, "J11"), /^Sai: Tổng cộng.*556\.825/);

    assert.equal(report.getCell("A1").value, "BIÊN BẢN KIỂM TRA SỐ LIỆU");
    assert.equal(report.getCell("A5").value, 1);
    assert.equal(
      report.getCell("C5").formula.startsWith("HYPERLINK(\"#'Biên bản kiểm tra'!"),
      true,
    );
  });

  it("leaves the figures of the copy what they were", async () => {
    const [before] = (await readAll(readFileSync(file("mau.xlsx")))).sheets;
    await ran("check", file("mau.xlsx"), "--mark", file("chep-2.xlsx"));
    const [after] = (await readAll(readFileSync(file("chep-2.xlsx")))).sheets;
    assert.deepEqual(after, before);
  });

  it("finds the same in the copy", async () => {
    await ran("check", file("mau.xlsx"), "--mark", file("chep-3.xlsx"));
    const first = await ran("check", "--json", file("mau.xlsx"));
    const again = await ran("check", "--json", file("chep-3.xlsx"));
    assert.equal(again.printed.replaceAll("chep-3.xlsx", "mau.xlsx"), first.printed);
  });

  it("marks a copy of a marked copy once", async () => {
    await ran("check", file("mau.xlsx"), "--mark", file("chep-5.xlsx"));
    await ran("check", file("chep-5.xlsx"), "--mark", file("chep-6.xlsx"));
    const marks = async (path: string): Promise<unknown> =>
      (await workbookAt(file(path))).worksheets[0]?.conditionalFormattings.map(({ ref }) => ref);
    assert.deepEqual(await marks("chep-6.xlsx"), await marks("chep-5.xlsx"));
  });

  it("makes a workbook of a text table", async () => {
    await ran("check", file("mau.tsv"), "--mark", file("tu-tsv.xlsx"), "--lang", "en");
    const copy = await workbookAt(file("tu-tsv.xlsx"));
    assert.deepEqual(
      copy.worksheets.map(({ name }) => name),
      ["mau", "Check report"],
    );
    assert.equal(copy.getWorksheet("mau")?.getCell("J9").value, "67.269");
  });

  it("writes the copy also when nothing was found", async () => {
    const { code } = await ran("check", file("dung.csv"), "--mark", file("dung.xlsx"));
    assert.equal(code, 0);
    const report = (await workbookAt(file("dung.xlsx"))).worksheets[1];
    assert.equal(report?.getCell("A5").value, "Không có mâu thuẫn.");
  });

  it("says what the copy does not carry", async () => {
    const { told } = await ran("check", file("bieu-do.xlsx"), "--mark", file("chep-4.xlsx"));
    assert.match(told, /không mang theo: biểu đồ\./);
  });

  it("says when the copy cannot be written", async () => {
    const path = file("không-có/chep.xlsx");
    const { code, told } = await ran("check", file("mau.xlsx"), "--mark", path);
    assert.equal(code, 2);
    assert.match(told, /không ghi được .*ENOENT/);
    assert.equal(existsSync(path), false);
  });
});
