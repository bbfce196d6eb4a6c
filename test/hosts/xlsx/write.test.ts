import assert from "node:assert/strict";
import ExcelJS from "exceljs";
import { blockAt, withContents } from "../../../src/core/edits/cells";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import { isFormula, type Content } from "../../../src/core/model/content";
import { cellRef, rangeRef } from "../../../src/core/model/reference";
import type { Edit } from "../../../src/core/model/edit";
import type { FileHost } from "../../../src/hosts/file-host";
import { partText, unzip } from "../../../src/hosts/unzip";
import { sampleInput } from "../../core/appendix/sample";
import { madeXlsx, opened, rawXlsx, readFirst, sheetXml } from "./package";

const formulaOf = (content: Content): string | null =>
  isFormula(content) ? content.formula : null;

/** What a host writes, as exceljs reads it. */
async function written(host: FileHost): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(await host.toBytes()).buffer);
  return workbook;
}

async function part(host: FileHost, name: string): Promise<string> {
  const parts = unzip(Buffer.from(await host.toBytes()), () => true);
  assert.ok(parts.ok);
  return partText(parts.value, name);
}

async function set(host: FileHost, row: number, content: number | null): Promise<void> {
  const read = await host.read("workbook");
  assert.ok(read.ok);
  const [sheet] = read.value.sheets;
  assert.ok(sheet);
  const range = rangeRef(sheet.name, row, 0, 1, 1);
  const before = blockAt(sheet, range);
  const edit: Edit = { kind: "setCells", range, before, after: withContents(before, [[content]]) };
  assert.deepEqual(await host.apply([edit], ""), { ok: true, value: null });
}

describe("writing an .xlsx file", () => {
  it("lays out the appendix as it is printed", async () => {
    const host = await opened(await madeXlsx((workbook) => workbook.addWorksheet("Trang")));
    const layout = { ...layoutAppendix(coverageForm, sampleInput), hiddenColumns: [17] };
    assert.ok((await host.apply([{ kind: "addSheet", layout }], "")).ok);
    const sheet = (await written(host)).getWorksheet(layout.name);
    assert.ok(sheet);

    const title = sheet.getCell("A1");
    assert.equal(title.value, layout.contents[0]?.[0]);
    assert.equal(title.font.name, "Times New Roman");
    assert.equal(title.font.bold, true);
    assert.equal(title.alignment.horizontal, "center");
    layout.contents.forEach((row, rowAt) =>
      row.forEach((content, columnAt) => {
        const { formula } = sheet.getCell(rowAt + 1, columnAt + 1);
        assert.equal(isFormula(content) ? `=${formula}` : null, formulaOf(content));
      }),
    );
    for (const range of layout.merges) {
      const first = sheet.getCell(range.row + 1, range.column + 1);
      const last = sheet.getCell(range.row + range.rowCount, range.column + range.columnCount);
      assert.equal(last.master.address, first.address);
    }
    layout.columnWidths.forEach((width, at) => {
      const written = sheet.getColumn(at + 1).width ?? 0;
      assert.ok(Math.abs(written - width) < 0.02, `column ${at + 1}: ${written} for ${width}`);
    });
    assert.deepEqual(
      [16, 17].map((at) => sheet.getColumn(at + 1).hidden),
      [false, true],
    );
    for (const [row, height] of layout.rowHeights) {
      assert.equal(sheet.getRow(row + 1).height, height);
    }
    const { rows, columns } = layout.frozen;
    assert.deepEqual(
      sheet.views.map((view) => view.state === "frozen" && [view.ySplit, view.xSplit]),
      [[rows, columns]],
    );

    const { pageSetup, headerFooter } = sheet;
    assert.equal(pageSetup.paperSize, 9);
    assert.equal(pageSetup.orientation, "landscape");
    assert.deepEqual(
      [pageSetup.fitToPage, pageSetup.fitToWidth, pageSetup.fitToHeight],
      [true, 1, 0],
    );
    assert.equal(pageSetup.margins?.left, layout.page.margins.left / 25.4);
    const { first, last } = layout.page.titleRows;
    assert.equal(pageSetup.printTitlesRow, `${first + 1}:${last + 1}`);
    assert.equal(headerFooter.differentFirst, true);
    assert.match(headerFooter.oddHeader ?? "", /^&C.*&P$/);
    assert.ok(!headerFooter.firstHeader);
  });

  it("drops results that no longer hold, and asks for all to be computed", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">A1+1</f><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
    const host = await opened(rawXlsx(sheetXml(rows)));
    await set(host, 0, 10);
    const sheet = await readFirst(Buffer.from(await host.toBytes()));
    assert.deepEqual(sheet.values, [[10], [null], [null]]);
    assert.deepEqual(sheet.formulas, [[null], ["=A1+1"], ["=A2+1"]]);
    assert.match(await part(host, "xl/workbook.xml"), /fullCalcOnLoad="1"/);
  });

  it("writes over the first of the formulas that were filled down", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c></row>';
    const host = await opened(rawXlsx(sheetXml(rows)));
    await set(host, 0, 7);
    const sheet = await readFirst(Buffer.from(await host.toBytes()));
    assert.deepEqual(sheet.formulas, [[null], ["=B2"]]);
  });

  it("keeps results where only marks and notes were set", async () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>';
    const host = await opened(rawXlsx(sheetXml(rows)));
    const range = rangeRef("Biểu", 0, 0, 1, 1);
    await host.apply([{ kind: "addMarks", marks: [{ range, severity: "error" }] }], "");
    assert.deepEqual((await readFirst(Buffer.from(await host.toBytes()))).values, [[2]]);
  });

  it("gives a number format to one cell, not to all of its style", async () => {
    const rows =
      '<row r="1"><c r="A1" s="0"><v>1</v></c></row><row r="2"><c r="A2" s="0"><v>2</v></c></row>';
    const host = await opened(rawXlsx(sheetXml(rows)));
    const range = rangeRef("Biểu", 0, 0, 1, 1);
    const before = { contents: [[1]], numberFormats: [["General"]] };
    const after = { contents: [[1]], numberFormats: [["#,##0"]] };
    await host.apply([{ kind: "setCells", range, before, after }], "");
    const sheet = await readFirst(Buffer.from(await host.toBytes()));
    assert.deepEqual(sheet.numberFormats, [["#,##0"], ["General"]]);
  });

  it("leaves the figure of a merge when a blank beneath it is written", async () => {
    const bytes = await madeXlsx((workbook) => {
      const sheet = workbook.addWorksheet("Trang");
      sheet.getCell("A1").value = 5;
      sheet.mergeCells("A1:A2");
    });
    const host = await opened(bytes);
    await set(host, 1, null);
    assert.deepEqual((await readFirst(Buffer.from(await host.toBytes()))).values, [[5]]);
  });

  it("keeps a sheet one page wide, however its program wrote so", async () => {
    const host = await opened(
      rawXlsx(
        sheetXml(
          '<row r="1"><c r="A1"><v>1</v></c></row>',
          '<pageSetup orientation="landscape" fitToHeight="0"/>',
          '<sheetPr><pageSetUpPr fitToPage="true"/></sheetPr>',
        ),
      ),
    );
    assert.match(await part(host, "xl/worksheets/sheet1.xml"), /<pageSetUpPr fitToPage="1"\/>/);
  });

  it("adds notes below earlier ones, on blank cells and under merges too", async () => {
    const bytes = await madeXlsx((workbook) => {
      const sheet = workbook.addWorksheet("Trang");
      sheet.getCell("A1").value = 5;
      sheet.getCell("A1").note = "cũ";
      sheet.mergeCells("C1:D1");
    });
    const host = await opened(bytes);
    host.annotate([
      { cell: cellRef("Trang", 0, 0), text: "mới" },
      { cell: cellRef("Trang", 4, 1), text: "ô trống" },
      { cell: cellRef("Trang", 0, 3), text: "dưới ô gộp" },
      { cell: cellRef("Đã xoá", 0, 0), text: "không đâu" },
    ]);
    const sheet = (await written(host)).getWorksheet("Trang");
    const note = (address: string): string => {
      const found = sheet?.getCell(address).note;
      return typeof found === "string"
        ? found
        : (found?.texts ?? []).map(({ text }) => text).join("");
    };
    assert.deepEqual(["A1", "B5", "C1"].map(note), ["cũ\n\nmới", "ô trống", "dưới ô gộp"]);
  });

  it("puts the notes' drawing where Excel looks for it", async () => {
    const bytes = await madeXlsx((workbook) => {
      workbook.addWorksheet("Trang").addTable({
        name: "Bang",
        ref: "A1",
        columns: [{ name: "Đơn vị" }],
        rows: [["Ninh Hải"]],
      });
    });
    const host = await opened(bytes);
    host.annotate([{ cell: cellRef("Trang", 1, 0), text: "mới" }]);
    assert.match(
      await part(host, "xl/worksheets/sheet1.xml"),
      /<legacyDrawing [^>]*\/><tableParts/,
    );
  });

  it("writes no name of a print range it would misspell", async () => {
    const bytes = await madeXlsx((workbook) => {
      workbook.addWorksheet("O'Neil").getCell("A1").value = 1;
    });
    const host = await opened(bytes);
    assert.doesNotMatch(await part(host, "xl/workbook.xml"), /Print_Titles/);
  });

  it("says what a copy will not carry", async () => {
    const bytes = rawXlsx(sheetXml(""), {
      "xl/charts/chart1.xml": "<c/>",
      "xl/pivotTables/pivotTable1.xml": "<p/>",
      "xl/externalLinks/externalLink1.xml": "<e/>",
      "[Content_Types].xml":
        '<Types><Override PartName="/xl/externalLinks/externalLink1.xml"/></Types>',
    });
    assert.deepEqual((await opened(bytes)).lost, ["charts", "pivotTables", "externalLinks"]);
  });

  it("writes the same bytes for the same workbook", async () => {
    const host = await opened(rawXlsx(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')));
    const first = unzip(Buffer.from(await host.toBytes()), (name) => name.startsWith("xl/"));
    const again = unzip(Buffer.from(await host.toBytes()), (name) => name.startsWith("xl/"));
    assert.deepEqual(again, first);
  });
});
