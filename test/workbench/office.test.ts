import assert from "node:assert/strict";
import { rangeRef } from "../../src/core/model/reference";
import type { CellValue, Sheet, Workbook } from "../../src/core/model/workbook";
import { openHeadlessOffice } from "../../src/workbench/headless";
import type { HeadlessOffice } from "../../src/workbench/headless";

const NAME = "Biểu 1";

function sheetOf(name: string, values: readonly (readonly CellValue[])[]): Sheet {
  return {
    name,
    row: 1,
    column: 1,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "General")),
  };
}

const workbook: Workbook = {
  sheets: [
    sheetOf(NAME, [
      ["Đơn vị", "Chỉ tiêu", "Thực hiện"],
      ["Ninh Hải", 93838, "86.315"],
      ["Bác Ái", 31911, null],
    ]),
    sheetOf("Trống", []),
  ],
  sheetNames: [NAME, "Trống"],
  activeSheet: NAME,
  selection: null,
};

describe("Microsoft's client over the workbench's host", () => {
  let office: HeadlessOffice;
  beforeEach(async () => {
    office = await openHeadlessOffice(workbook);
  });
  afterEach(() => office.close());

  const run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) =>
    office.excel.run(batch);

  /** The code of the error a batch ends with. */
  const failure = async (batch: (context: Excel.RequestContext) => unknown): Promise<string> => {
    try {
      await run(async (context) => {
        await batch(context);
        await context.sync();
      });
    } catch (thrown) {
      return thrown instanceof Error && "code" in thrown ? String(thrown.code) : String(thrown);
    }
    return "no failure";
  };

  describe("reading", () => {
    it("gives values, types, formulas and formats of a used range", () =>
      run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange(true);
        range.load("address,rowIndex,columnIndex,values,valueTypes,formulas,numberFormat,text");
        await context.sync();
        assert.equal(range.address, "'Biểu 1'!B2:D4");
        assert.deepEqual([range.rowIndex, range.columnIndex], [1, 1]);
        assert.deepEqual(range.values[1], ["Ninh Hải", 93838, "86.315"]);
        assert.deepEqual(range.values[2], ["Bác Ái", 31911, ""]);
        assert.deepEqual(range.valueTypes[2], ["String", "Double", "Empty"]);
        assert.deepEqual(range.formulas[2], ["Bác Ái", 31911, ""]);
        assert.deepEqual(range.numberFormat[0], ["General", "General", "General"]);
        assert.equal(range.text[1]?.[1], "93838");
      }));

    it("throws the client's own PropertyNotLoaded before sync", async () => {
      const code = await failure((context) => context.workbook.worksheets.getFirst().name);
      assert.equal(code, "PropertyNotLoaded");
    });

    it("lists worksheets with what was asked of each", () =>
      run(async (context) => {
        const sheets = context.workbook.worksheets.load("items/name,items/visibility");
        await context.sync();
        const seen = sheets.items.map((sheet) => [sheet.name, sheet.visibility]);
        assert.deepEqual(seen, [
          [NAME, "Visible"],
          ["Trống", "Visible"],
        ]);
      }));

    it("keeps a range alive over batches", () =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem(NAME).getRange("C3");
        await context.sync();
        range.values = [[5]];
        await context.sync();
        range.load("values");
        await context.sync();
        assert.deepEqual(range.values, [[5]]);
      }));

    it("lets kept ranges go when the run ends", async () => {
      await run(async (context) => {
        context.workbook.worksheets.getItem(NAME).getRange("C3").load("values");
        await context.sync();
      });
      await run((context) => context.sync());
      assert.equal(office.document.keptCount, 0);
    });

    it("answers formatting that differs within a range with null", () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(NAME);
        sheet.getRange("C3").format.font.bold = true;
        const font = sheet.getRange("B3:C3").format.font.load("bold,italic");
        await context.sync();
        assert.deepEqual([font.bold, font.italic], [null, false]);
      }));
  });

  describe("null objects", () => {
    it("stand for a missing sheet, an empty sheet's used range and no intersection", () =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        const missing = worksheets.getItemOrNullObject("không có");
        const unused = worksheets.getItem("Trống").getUsedRangeOrNullObject(true);
        const apart = worksheets
          .getItem(NAME)
          .getRange("A1")
          .getIntersectionOrNullObject("B2:C3")
          .load("values");
        await context.sync();
        assert.deepEqual(
          [missing.isNullObject, unused.isNullObject, apart.isNullObject],
          [true, true, true],
        );
      }));

    it("lead to null objects and refuse changes", async () => {
      const code = await failure((context) => {
        const { worksheets } = context.workbook;
        worksheets.getItemOrNullObject("không có").getUsedRange().load("values");
        worksheets.getItemOrNullObject("không có").delete();
      });
      assert.equal(code, "ItemNotFound");
    });
  });

  describe("failures", () => {
    const sheetOfContext = (context: Excel.RequestContext): Excel.Worksheet =>
      context.workbook.worksheets.getItem(NAME);

    const cases: readonly (readonly [
      string,
      string,
      (context: Excel.RequestContext) => unknown,
    ])[] = [
      [
        "ItemNotFound",
        "a missing sheet",
        ({ workbook: { worksheets } }) => worksheets.getItem("?").load("name"),
      ],
      [
        "ItemAlreadyExists",
        "a taken name, whatever its case",
        ({ workbook: { worksheets } }) => worksheets.add(NAME.toUpperCase()),
      ],
      [
        "InvalidArgument",
        "a name Excel does not take",
        ({ workbook: { worksheets } }) => worksheets.add("a/b"),
      ],
      [
        "InvalidArgument",
        "no address",
        (context) => sheetOfContext(context).getRange("1A").load("values"),
      ],
      [
        "InvalidArgument",
        "a grid of another shape",
        (context) => (sheetOfContext(context).getRange("B2:C3").values = [[1, 2]]),
      ],
      [
        "ApiNotFound",
        "a member this host lacks",
        (context) => sheetOfContext(context).pivotTables.load("items/name"),
      ],
      [
        "ApiNotFound",
        "a member above the declared level",
        (context) => sheetOfContext(context).getRange("B2").getSpillParent().load("values"),
      ],
    ];
    for (const [code, what, batch] of cases) {
      it(`${code} for ${what}`, async () => assert.equal(await failure(batch), code));
    }

    it("AccessDenied for writing to a protected sheet, until it is unprotected", async () => {
      await run(async (context) => sheetOfContext(context).protection.protect());
      const write = (context: Excel.RequestContext) =>
        (sheetOfContext(context).getRange("C3").values = [[1]]);
      assert.equal(await failure(write), "AccessDenied");
      await run(async (context) => sheetOfContext(context).protection.unprotect());
      assert.equal(await failure(write), "no failure");
    });

    it("keep what the batch did before them and nothing after", async () => {
      const code = await failure((context) => {
        const sheet = sheetOfContext(context);
        sheet.getRange("C3").values = [[1]];
        context.workbook.worksheets.getItem("?").delete();
        sheet.getRange("C4").values = [[2]];
      });
      assert.equal(code, "ItemNotFound");
      const { sheets } = await office.snapshot();
      assert.deepEqual(
        sheets[0]?.values.map((row) => row[1]),
        ["Chỉ tiêu", 1, 31911],
      );
    });
  });

  describe("writing", () => {
    it("reads texts as an English-locale Excel reads what is typed", () =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem(NAME).getRange("F9:F13");
        range.numberFormat = [["General"], ["General"], ["@"], ["0.00"], ["General"]];
        range.values = [["40,473"], ["96,2%"], ["40,473"], ["40,473"], ["'=x"]];
        range.load("values,numberFormat,formulas");
        await context.sync();
        assert.deepEqual(range.values, [[40473], ["96,2%"], ["40,473"], [40473], ["=x"]]);
        assert.deepEqual(range.numberFormat, [
          ["#,##0"],
          ["General"],
          ["@"],
          ["0.00"],
          ["General"],
        ]);
        assert.deepEqual(range.formulas, range.values);
      }));

    it("computes formulas before they are read in the same batch", () =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem(NAME).getRange("F3:F5");
        range.formulas = [["=SUM(C3:C4)"], ["=C3/0"], ['=IF(C3>0,ROUND(C4/C3*100,2),"")']];
        range.load("values,valueTypes,formulas");
        await context.sync();
        assert.deepEqual(range.values, [[125749], ["#DIV/0!"], [34.01]]);
        assert.deepEqual(range.valueTypes, [["Double"], ["Error"], ["Double"]]);
        assert.equal(range.formulas[0]?.[0], "=SUM(C3:C4)");
      }));

    it("spills, and counts the spill as used", () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Trống");
        sheet.getRange("A1").formulas = [["=SEQUENCE(2,2)"]];
        await context.sync();
        const used = sheet.getRange("A1:B2").load("values,formulas");
        await context.sync();
        assert.deepEqual(used.values, [
          [1, 2],
          [3, 4],
        ]);
        const whole = sheet.getUsedRange(true).load("address");
        await context.sync();
        assert.equal(whole.address, "Trống!A1:B2");
      }));

    it("keeps a text a text when its format changes", () =>
      run(async (context) => {
        const cell = context.workbook.worksheets.getItem(NAME).getRange("F9:F10");
        cell.values = [["'TRUE"], ["'5%"]];
        cell.numberFormat = [["0.00"], ["0.00"]];
        cell.load("values,valueTypes");
        await context.sync();
        assert.deepEqual(cell.values, [["TRUE"], ["5%"]]);
        assert.deepEqual(cell.valueTypes, [["String"], ["String"]]);
      }));

    it("leaves cells whose entry is null and fills a range with one value", () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(NAME);
        sheet.getRange("C3:C4").values = [[null], [7]];
        sheet.getRange("F1:F2").values = "x" as unknown as string[][];
        const column = sheet.getRange("C3:C4").load("values");
        const filled = sheet.getRange("F1:F2").load("values");
        await context.sync();
        assert.deepEqual(
          [column.values, filled.values],
          [
            [[93838], [7]],
            [["x"], ["x"]],
          ],
        );
      }));

    it("takes the slices in which the client writes a large grid", () =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem("Trống").getRange("A1:R100");
        range.values = Array.from({ length: 100 }, (_, r) =>
          Array.from({ length: 18 }, (__, c) => r * 18 + c),
        );
        const last = range.getLastCell().load("values");
        await context.sync();
        assert.deepEqual(last.values, [[1799]]);
      }));

    it("refuses a large grid of another shape before a slice is written", async () => {
      const grid = Array.from({ length: 100 }, () => Array.from({ length: 18 }, () => 1));
      const code = await failure((context) => {
        context.workbook.worksheets.getItem("Trống").getRange("A1:R99").values = grid;
      });
      assert.equal(code, "InvalidArgument");
    });

    it("merging keeps the first cell only", () =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem(NAME).getRange("B2:D2");
        range.merge();
        range.load("values");
        await context.sync();
        assert.deepEqual(range.values, [["Đơn vị", "", ""]]);
      }));
  });

  describe("formatting", () => {
    it("reads back what was set, colours, borders, sizes and alignment", () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(NAME);
        const range = sheet.getRange("B2:D3");
        const { format } = range;
        format.fill.color = "#ffcc00";
        format.font.name = "Times New Roman";
        format.font.size = 13;
        format.font.underline = "Double";
        format.horizontalAlignment = "Center";
        format.verticalAlignment = "Center";
        format.wrapText = true;
        format.columnWidth = 60;
        format.rowHeight = 30;
        for (const side of ["EdgeTop", "EdgeBottom", "InsideVertical"] as const) {
          format.borders.getItem(side).style = "Continuous";
        }
        range.load(
          "format/fill/color,format/font/name,format/font/size,format/font/underline,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/columnWidth,format/rowHeight",
        );
        const inside = format.borders.getItem("InsideVertical").load("style,weight,color");
        const below = format.borders.getItem("InsideHorizontal").load("style");
        await context.sync();
        assert.deepEqual(
          [format.fill.color, format.font.name, format.font.size, format.font.underline],
          ["#FFCC00", "Times New Roman", 13, "Double"],
        );
        assert.deepEqual(
          [format.horizontalAlignment, format.verticalAlignment, format.wrapText],
          ["Center", "Center", true],
        );
        assert.deepEqual([format.columnWidth, format.rowHeight], [60, 30]);
        assert.deepEqual(
          [inside.style, inside.weight, inside.color, below.style],
          ["Continuous", "Thin", "#000000", "None"],
        );
      }));

    it("freezes and tells where", () =>
      run(async (context) => {
        const { freezePanes } = context.workbook.worksheets.getItem(NAME);
        const before = freezePanes.getLocationOrNullObject();
        await context.sync();
        assert.equal(before.isNullObject, true);
        freezePanes.freezeAt("A1:B3");
        const after = freezePanes.getLocationOrNullObject().load("address");
        await context.sync();
        assert.equal(after.address, "'Biểu 1'!A1:B3");
      }));

    it("page layout reads back", () =>
      run(async (context) => {
        const { pageLayout } = context.workbook.worksheets.getItem(NAME);
        pageLayout.orientation = "Landscape";
        pageLayout.paperSize = "A4";
        pageLayout.zoom = { horizontalFitToPages: 1 };
        pageLayout.centerHorizontally = true;
        pageLayout.setPrintMargins("Centimeters", { top: 2, left: 3 });
        pageLayout.setPrintTitleRows("$5:$6");
        pageLayout.headersFooters.state = "FirstAndDefault";
        pageLayout.headersFooters.defaultForAllPages.centerHeader = "&P";
        pageLayout.load("orientation,paperSize,zoom,topMargin,leftMargin,bottomMargin");
        pageLayout.load("headersFooters/state,headersFooters/defaultForAllPages/centerHeader");
        const titles = pageLayout.getPrintTitleRowsOrNullObject().load("address");
        await context.sync();
        assert.deepEqual([pageLayout.orientation, pageLayout.paperSize], ["Landscape", "A4"]);
        assert.deepEqual(pageLayout.zoom, { horizontalFitToPages: 1 });
        const centimetres = [pageLayout.topMargin, pageLayout.leftMargin].map((points) =>
          ((points / 72) * 2.54).toFixed(3),
        );
        assert.deepEqual(centimetres, ["2.000", "3.000"]);
        assert.equal(pageLayout.bottomMargin, 54);
        assert.equal(titles.address, "'Biểu 1'!5:6");
        const { headersFooters } = pageLayout;
        assert.deepEqual(
          [headersFooters.state, headersFooters.defaultForAllPages.centerHeader],
          ["FirstAndDefault", "&P"],
        );
      }));
  });

  describe("conditional formats", () => {
    const signature = '=OR(TRUE,"dấu"="")';

    it("lie over the cells' own fill and go without a trace", () =>
      run(async (context) => {
        const range = context.workbook.worksheets.getItem(NAME).getRange("C3:C4");
        range.format.fill.color = "#00FF00";
        const mark = range.conditionalFormats.add("Custom");
        mark.custom.rule.formula = signature;
        mark.custom.format.fill.color = "#FFC7CE";
        mark.custom.format.font.bold = true;
        mark.custom.format.font.underline = "Double";
        const all = context.workbook.worksheets.getItem(NAME).getRange().conditionalFormats;
        all.load(
          "items/type,items/priority,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/bold",
        );
        const where = mark.getRange().load("address");
        range.load("format/fill/color");
        await context.sync();
        const [only] = all.items;
        assert.equal(all.items.length, 1);
        assert.deepEqual(
          [only?.type, only?.priority, only?.custom.rule.formula],
          ["Custom", 0, signature],
        );
        assert.deepEqual(
          [only?.custom.format.fill.color, only?.custom.format.font.bold],
          ["#FFC7CE", true],
        );
        assert.equal(where.address, "'Biểu 1'!C3:C4");
        assert.equal(range.format.fill.color, "#00FF00");
        only?.delete();
        const left = all.getCount();
        range.load("format/fill/color");
        await context.sync();
        assert.deepEqual([left.value, range.format.fill.color], [0, "#00FF00"]);
      }));

    it("cover several ranges at once", () =>
      run(async (context) => {
        const areas = context.workbook.worksheets.getItem(NAME).getRanges("C3,B4:C4");
        const mark = areas.conditionalFormats.add("Custom");
        const where = mark.getRanges().load("address,areaCount,cellCount");
        await context.sync();
        assert.equal(where.address, "'Biểu 1'!C3,'Biểu 1'!B4:C4");
        assert.deepEqual([where.areaCount, where.cellCount], [2, 3]);
      }));

    it("cleared from a part stay on the rest", () =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(NAME);
        const mark = sheet.getRange("C3:C5").conditionalFormats.add("Custom");
        sheet.getRange("C5").conditionalFormats.clearAll();
        const where = mark.getRange().load("address");
        await context.sync();
        assert.equal(where.address, "'Biểu 1'!C3:C4");
      }));
  });

  describe("sheets and selection", () => {
    it("adds, renames, activates and deletes", async () => {
      await run(async (context) => {
        const sheet = context.workbook.worksheets.add("Mới");
        sheet.getRange("A1").values = [["x"]];
        await context.sync();
        sheet.name = "Phụ lục";
        sheet.activate();
        await context.sync();
        const active = context.workbook.worksheets.getActiveWorksheet().load("name");
        await context.sync();
        assert.equal(active.name, "Phụ lục");
        sheet.delete();
        await context.sync();
      });
      const { sheetNames, activeSheet } = await office.snapshot();
      assert.deepEqual([sheetNames, activeSheet], [[NAME, "Trống"], NAME]);
    });

    it("selects a range on another sheet and reads the selection", () =>
      run(async (context) => {
        context.workbook.worksheets.getItem("Trống").getRange("B2:C3").select();
        const selected = context.workbook.getSelectedRange().load("address");
        await context.sync();
        assert.equal(selected.address, "Trống!B2:C3");
      }));
  });

  describe("events", () => {
    it("tell of typing, from the sheet and from the collection, until removed", async () => {
      const seen: string[] = [];
      const listener = await run(async (context) => {
        const { worksheets } = context.workbook;
        const handler = worksheets.onChanged.add(async ({ address, source }) => {
          seen.push(`workbook ${address} ${source}`);
        });
        worksheets.getItem(NAME).onChanged.add(async ({ address }) => {
          seen.push(`sheet ${address}`);
        });
        await context.sync();
        return handler;
      });
      office.edit(rangeRef(NAME, 2, 2, 1, 1), "7");
      await office.grid.settle();
      assert.deepEqual(seen.toSorted(), ["sheet C3", "workbook C3 Local"]);
      await office.excel.run(listener.context, async (context) => {
        listener.remove();
        await context.sync();
      });
      office.edit(rangeRef(NAME, 2, 2, 1, 1), "8");
      await office.grid.settle();
      assert.deepEqual(seen.slice(2), ["sheet C3"]);
    });

    it("are not sent for computed results and formats", async () => {
      const seen: string[] = [];
      await run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address }) => {
          seen.push(address);
        });
        await context.sync();
        const sheet = context.workbook.worksheets.getItem(NAME);
        sheet.getRange("F1").formulas = [["=C3"]];
        sheet.getRange("C3").format.font.bold = true;
        await context.sync();
      });
      office.edit(rangeRef(NAME, 2, 2, 1, 1), "9");
      await office.grid.settle();
      assert.deepEqual(seen, ["F1", "C3"]);
    });
  });

  it("counts round trips and bytes", async () => {
    const before = office.traffic();
    await run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    const after = office.traffic();
    assert.equal(after.roundTrips - before.roundTrips, 1);
    assert.ok(after.requestBytes > before.requestBytes);
    assert.ok(after.responseBytes > before.responseBytes);
  });
});
