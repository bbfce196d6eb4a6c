import assert from "node:assert/strict";
import type { SheetLayout } from "../../src/core/model/layout";
import { rangeRef } from "../../src/core/model/reference";
import { emptySheet } from "../../src/core/edits/state";
import { layoutNamed } from "../core/edits/arbitraries";
import { closeExcelBenches, openExcelBench } from "./excel-bench";

const P = "Phụ lục";

const layout: SheetLayout = {
  ...layoutNamed(P, [
    ["TỔNG HỢP", null, null],
    ["Đơn vị", "Chỉ tiêu", "Thực hiện"],
    ["Ninh Hải", 93838, 85842],
  ]),
  fontSize: 12,
  merges: [rangeRef(P, 0, 0, 1, 3)],
  styles: [
    { range: rangeRef(P, 0, 0, 1, 3), style: { bold: true, fontSize: 14, horizontal: "center" } },
    { range: rangeRef(P, 1, 0, 2, 3), style: { borders: true, wrap: true, vertical: "center" } },
    { range: rangeRef(P, 2, 0, 1, 1), style: { italic: true, horizontal: "left" } },
  ],
  columnWidths: [24, 12, 12],
  hiddenColumns: [2],
  rowHeights: new Map([[1, 33]]),
  frozen: { rows: 2, columns: 1 },
};

describe("hosts/excel: a laid-out sheet", () => {
  afterEach(closeExcelBenches);

  it("looks and prints as its layout says", async () => {
    const start = emptySheet("Trang 1");
    const { host, office } = await openExcelBench({
      sheets: [start],
      sheetNames: [start.name],
      activeSheet: start.name,
      selection: null,
    });
    assert.ok((await host.apply([{ kind: "addSheet", layout }], "Lập")).ok);
    const seen = await office.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(P);
      const title = sheet.getRange("A1");
      title.load("format/font/name,format/font/size,format/font/bold,format/horizontalAlignment");
      const unit = sheet.getRange("A3");
      unit.load(
        "format/font/size,format/font/italic,format/wrapText,format/verticalAlignment,format/columnWidth",
      );
      const border = unit.format.borders.getItem("EdgeBottom");
      border.load("style");
      const header = sheet.getRange("B2");
      header.load("format/rowHeight,format/columnWidth,columnHidden");
      const hidden = sheet.getRange("C1");
      hidden.load("columnHidden");
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load("address");
      const page = sheet.pageLayout;
      page.load("orientation,paperSize,topMargin,leftMargin,headerMargin,zoom");
      page.headersFooters.load("state");
      page.headersFooters.defaultForAllPages.load("centerHeader");
      page.headersFooters.firstPage.load("centerHeader");
      const titles = page.getPrintTitleRowsOrNullObject();
      titles.load("address");
      await context.sync();
      return {
        title: [title.format.font.name, title.format.font.size, title.format.font.bold],
        titleAlignment: title.format.horizontalAlignment,
        unit: [unit.format.font.size, unit.format.font.italic, unit.format.wrapText, border.style],
        unitAlignment: unit.format.verticalAlignment,
        widths: [unit.format.columnWidth, header.format.columnWidth],
        height: header.format.rowHeight,
        hidden: [header.columnHidden, hidden.columnHidden],
        frozen: frozen.address,
        paper: [page.orientation, page.paperSize, page.zoom.horizontalFitToPages],
        margins: [page.topMargin, page.leftMargin, page.headerMargin].map((at) => at.toFixed(2)),
        headers: [
          page.headersFooters.state,
          page.headersFooters.defaultForAllPages.centerHeader,
          page.headersFooters.firstPage.centerHeader,
        ],
        titles: titles.address,
      };
    });
    assert.deepEqual(structuredClone(seen), {
      title: ["Times New Roman", 14, true],
      titleAlignment: "Center",
      unit: [12, true, true, "Continuous"],
      unitAlignment: "Center",
      widths: [(24 * 7 + 5) * 0.75, (12 * 7 + 5) * 0.75],
      height: 33,
      hidden: [false, true],
      frozen: "'Phụ lục'!A1:A2",
      paper: ["Landscape", "A4", 1],
      margins: ["56.69", "85.04", "28.35"],
      headers: ["FirstAndDefault", '&"Times New Roman,Regular"&13&P', ""],
      titles: "'Phụ lục'!1:1",
    });
  });

  it("has its charts and colours as Excel's own, and takes them with it", async () => {
    const start = emptySheet("Trang 1");
    const { host, office } = await openExcelBench({
      sheets: [start],
      sheetNames: [start.name],
      activeSheet: start.name,
      selection: null,
    });
    const drawn: SheetLayout = {
      ...layout,
      conditionalStyles: [
        {
          range: rangeRef(P, 2, 1, 1, 2),
          formula: "=ROUND($B3-95,6)>=0",
          fill: "#E2EFDA",
          bold: false,
          italic: true,
        },
      ],
      charts: [
        {
          title: "=Thực hiện",
          categories: rangeRef(P, 2, 0, 1, 1),
          bars: [
            { name: "Chỉ tiêu", values: rangeRef(P, 2, 1, 1, 1), colour: "#1F4E79", dash: "solid" },
          ],
          lines: [
            { name: "Mốc", values: rangeRef(P, 2, 2, 1, 1), colour: "#7F7F7F", dash: "dash" },
          ],
          numberFormat: "0.00",
          hasLabels: true,
          isDense: false,
          place: rangeRef(P, 4, 0, 12, 3),
        },
      ],
    };
    assert.ok((await host.apply([{ kind: "addSheet", layout: drawn }], "Lập")).ok);
    const seen = await office.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(P);
      const { charts } = sheet;
      charts.load("items/id");
      const formats = sheet.getRange("B3:C3").conditionalFormats;
      formats.load("items/type");
      await context.sync();
      const [chart] = charts.items;
      assert.ok(chart);
      chart.title.load("text");
      chart.series.load("items/name,items/chartType,items/hasDataLabels");
      const { rule, format } = formats.getItemAt(0).custom;
      rule.load("formula");
      format.fill.load("color");
      await context.sync();
      return {
        title: chart.title.text,
        series: chart.series.items.map(({ name, chartType, hasDataLabels }) => [
          name,
          chartType,
          hasDataLabels,
        ]),
        rule: [rule.formula, format.fill.color],
      };
    });
    assert.deepEqual(structuredClone(seen), {
      title: " =Thực hiện",
      series: [
        ["Chỉ tiêu", "ColumnClustered", true],
        ["Mốc", "Line", false],
      ],
      rule: ["=ROUND($B3-95,6)>=0", "#E2EFDA"],
    });
    assert.ok((await host.apply([{ kind: "removeSheet", layout: drawn }], "Hoàn tác")).ok);
  });
});
