import assert from "node:assert/strict";
import { printedGrid } from "../../../src/workbench/sample/printed";
import { madeXlsx, rawXlsx, readAll, readFirst, sheetXml } from "./package";

const links = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

describe("reading an .xlsx file", () => {
  it("reads the printed sample cell by cell", async () => {
    const bytes = await madeXlsx((workbook) => {
      workbook.addWorksheet("Phụ lục").addRows(printedGrid.map((row) => [...row]));
    });
    const { values } = await readFirst(bytes);
    assert.deepEqual(
      values,
      printedGrid.map((row) => row.map((text) => (text === "" ? null : text))),
    );
  });

  it("reads every kind of value", async () => {
    const bytes = await madeXlsx((workbook) => {
      const sheet = workbook.addWorksheet("Biểu");
      sheet.getCell("A1").value = 67.269;
      sheet.getCell("B1").value = true;
      sheet.getCell("C1").value = { error: "#N/A" };
      sheet.getCell("D1").value = { richText: [{ text: "Ninh " }, { text: "Hải" }] };
      sheet.getCell("E1").value = { text: "trang", hyperlink: "https://example.org" };
      sheet.getCell("F1").value = new Date(Date.UTC(2024, 5, 30));
      sheet.getCell("F1").numFmt = "dd/mm/yyyy";
      sheet.getCell("G1").value = { formula: "A1*0", result: 0 };
      sheet.getCell("H1").value = { formula: "1/0", result: { error: "#DIV/0!" } };
      sheet.getCell("I1").value = { formula: "A1>0", result: false };
      sheet.getCell("J1").value = { formula: 'IF(A1>0,"","x")', result: "" };
      sheet.getCell("K1").value = 1e15;
      sheet.getCell("K1").numFmt = "dd/mm/yyyy";
    });
    const sheet = await readFirst(bytes);
    assert.deepEqual(sheet.values, [
      [
        67.269,
        true,
        { kind: "error", code: "#N/A" },
        "Ninh Hải",
        "trang",
        45473,
        0,
        { kind: "error", code: "#DIV/0!" },
        false,
        null,
        1e15,
      ],
    ]);
    assert.deepEqual(sheet.formulas[0]?.slice(6, 10), [
      "=A1*0",
      "=1/0",
      "=A1>0",
      '=IF(A1>0,"","x")',
    ]);
    assert.equal(sheet.numberFormats[0]?.[5], "dd/mm/yyyy");
  });

  it("translates a formula that was filled down and across", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">A1+$A$1+LEN("A1")</f><v>4</v></c><c r="C1"><f t="shared" si="0"/><v>7</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>0</v></c></row>';
    const sheet = await readFirst(rawXlsx(sheetXml(rows)));
    assert.deepEqual(sheet.formulas, [
      [null, '=A1+$A$1+LEN("A1")', '=B1+$A$1+LEN("A1")'],
      [null, '=A2+$A$1+LEN("A1")', null],
    ]);
    assert.deepEqual(sheet.values, [
      [1, 4, 7],
      [2, 0, null],
    ]);
  });

  it("passes over hidden sheets, and names them", async () => {
    const bytes = await madeXlsx((workbook) => {
      workbook.addWorksheet("Ẩn", { state: "hidden" }).getCell("A1").value = 1;
      workbook.addWorksheet("Ẩn kỹ", { state: "veryHidden" }).getCell("A1").value = 1;
      workbook.addWorksheet("Biểu").getCell("A1").value = 2;
    });
    const read = await readAll(bytes);
    assert.deepEqual(
      read.sheets.map(({ name }) => name),
      ["Biểu"],
    );
    assert.deepEqual(read.sheetNames, ["Ẩn", "Ẩn kỹ", "Biểu"]);
    assert.equal(read.activeSheet, "Biểu");
  });

  it("reads dates as the serial numbers the workbook holds, whatever its epoch", async () => {
    const bytes = await madeXlsx((workbook) => {
      workbook.properties.date1904 = true;
      const cell = workbook.addWorksheet("Biểu").getCell("A1");
      cell.value = new Date(Date.UTC(2024, 5, 30));
      cell.numFmt = "dd/mm/yyyy";
    });
    assert.deepEqual((await readFirst(bytes)).values, [[45473 - 1462]]);
  });

  it("shows functions as their user sees them", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>_xldudf_BHXH_ATTAIN(C1,D1)</f><v>1</v></c><c r="B1"><f>_xlfn.XLOOKUP("_xlfn.",_xlfn._xlws.SORT(C1:C2),D1:D2)</f><v>2</v></c></row>';
    const sheet = await readFirst(rawXlsx(sheetXml(rows)));
    assert.deepEqual(sheet.formulas, [
      ["=BHXH.ATTAIN(C1,D1)", '=XLOOKUP("_xlfn.",SORT(C1:C2),D1:D2)'],
    ]);
  });

  it("shows control characters and line breaks the file spells out", async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Chỉ tiêu_x000D_\ngiao</t></is></c><c r="B1" t="str"><v>_x005F_x0041_</v></c></row>';
    assert.deepEqual((await readFirst(rawXlsx(sheetXml(rows)))).values, [
      ["Chỉ tiêu\r\ngiao", "_x0041_"],
    ]);
  });

  it("leaves cells under a merge blank, and overlapping merges be", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>3</v></c></row>';
    const merges =
      '<mergeCells count="3"><mergeCell ref="A1:B1"/><mergeCell ref="B1:B2"/><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    assert.deepEqual((await readFirst(rawXlsx(sheetXml(rows, merges)))).values, [
      [1, null],
      [2, 3],
    ]);
  });

  it("keeps figures with links figures", async () => {
    const bytes = rawXlsx(
      sheetXml(
        '<row r="1"><c r="A1"><v>93838</v></c><c r="B1"><f>A1*2</f><v>187676</v></c></row>',
        '<hyperlinks><hyperlink ref="A1:B1" r:id="h"/><hyperlink ref="B1" r:id="h"/></hyperlinks>',
      ),
      {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${links}"><Relationship Id="h" Type="${types}/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>`,
      },
    );
    const sheet = await readFirst(bytes);
    assert.deepEqual(sheet.values, [[93838, 187676]]);
    assert.deepEqual(sheet.formulas, [[null, "=A1*2"]]);
  });

  describe("of programs with ways of their own", () => {
    const rows = '<row r="1"><c r="A1"><v>93838</v></c></row>';
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    it("with every element prefixed", async () => {
      const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>93838</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
      const book = `<x:workbook xmlns:x="${main}" xmlns:d="${types}"><x:sheets><x:sheet name="Biểu" sheetId="1" d:id="b"/></x:sheets></x:workbook>`;
      const bytes = rawXlsx(sheet, { "xl/workbook.xml": book });
      assert.deepEqual((await readFirst(bytes)).values, [[93838]]);
    });

    it("with other names for the parts, and links from the root", async () => {
      const bytes = rawXlsx("", {
        "_rels/.rels": `<Relationships xmlns="${links}"><Relationship Target="/xl/book.xml" Type="${types}/officeDocument" Id="a"/></Relationships>`,
        "xl/book.xml": `<workbook xmlns="${main}" xmlns:r="${types}"><sheets><sheet r:id="b" name="Biểu &amp; 1" sheetId="4000000000"/></sheets></workbook>`,
        "xl/_rels/book.xml.rels": `<Relationships xmlns="${links}"><Relationship Id="b" Type="${types}/worksheet" Target="/xl/pages/Trang.xml"/></Relationships>`,
        "xl/pages/Trang.xml": sheetXml(rows),
        "xl/pages/_rels/Trang.xml.rels": `<Relationships xmlns="${links}"><Relationship Id="n" Type="${types}/comments" Target="/xl/comments/comment1.xml"/></Relationships>`,
        "xl/comments/comment1.xml": `<comments xmlns="${main}"><authors><author/></authors><commentList><comment ref="A1" authorId="0"><text><t>cũ</t></text></comment></commentList></comments>`,
      });
      const sheet = await readFirst(bytes);
      assert.equal(sheet.name, "Biểu & 1");
      assert.deepEqual(sheet.values, [[93838]]);
    });

    it("with a broken drawing, whose figures are read all the same", async () => {
      const bytes = rawXlsx(sheetXml(rows, '<drawing r:id="d"/>'), {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${links}"><Relationship Id="d" Type="${types}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
        "xl/drawings/drawing1.xml": "<xdr:wsDr><broken",
      });
      assert.deepEqual((await readFirst(bytes)).values, [[93838]]);
    });
  });
});
