import assert from "node:assert/strict";
import { blockAt } from "../../src/core/edits/cells";
import { invertEdits } from "../../src/core/edits/invert";
import { emptySheet, findSheet } from "../../src/core/edits/state";
import { withBlock } from "../../src/core/edits/write";
import type { CellBlock, Edit, Mark, SetCellsEdit } from "../../src/core/model/edit";
import type { HostFailure } from "../../src/core/model/failure";
import { rangeRef } from "../../src/core/model/reference";
import type { Result } from "../../src/core/model/result";
import type { Workbook } from "../../src/core/model/workbook";
import { createSheetsHost } from "../../src/hosts/sheets/sheets-host";
import { vietnam } from "../../src/workbench/apps-script/locale";
import { layoutNamed } from "../core/edits/arbitraries";
import { closeSheetsBenches, openSheetsBench } from "./sheets-bench";

const name = "Biểu 1";

const table: CellBlock = {
  contents: [
    ["Đơn vị", "Ngày", "Tỉ lệ", "Ghép"],
    ["Ninh Hải", 45473, { formula: "=ROUND(C3*0.5,2)" }, { formula: '=IF(C3>0.5,"a, b; 1.5",C3)' }],
    ["Bác Ái", 45473.75, 0.935, "x"],
  ],
  numberFormats: [
    ["General", "General", "General", "General"],
    ["General", "dd/mm/yyyy", "0.0%", "General"],
    ["General", "dd/mm/yyyy hh:mm", "0.0%", "General"],
  ],
};

const area = rangeRef(name, 0, 0, 3, 4);

const workbook: Workbook = {
  sheets: [withBlock(emptySheet(name), area, table), emptySheet("Khác")],
  sheetNames: [name, "Khác"],
  activeSheet: name,
  selection: null,
};

function value<Value>(result: Result<Value, HostFailure>): Value {
  assert.ok(result.ok, JSON.stringify(result));
  return structuredClone(result.value);
}

const locales = [vietnam, { name: "en_US", hoursAhead: -8 }] as const;

describe("hosts/sheets: what it asks of Google, and what of it is trusted", () => {
  afterEach(closeSheetsBenches);

  for (const locale of locales) {
    it(`reads formulas and dates of a ${locale.name} spreadsheet as they are in Excel`, async () => {
      const { host } = await openSheetsBench(workbook, locale);
      const read = value(await host.read("sheet"));
      assert.deepEqual(blockAt(findSheet(read, name) ?? emptySheet(name), area), table);
    });
  }

  it("writes formulas as the spreadsheet's locale has them", async () => {
    const { host, sheets } = await openSheetsBench(workbook, vietnam);
    const [tab] = sheets.script.spreadsheet.getSheets();
    assert.deepEqual(tab?.getRange(2, 3, 1, 2).getFormulas(), [
      ["=ROUND(C3*0,5;2)", '=IF(C3>0,5;"a, b; 1.5";C3)'],
    ]);
    const before = { contents: [[null]], numberFormats: [["General"]] };
    const after = { ...before, contents: [[{ formula: "=ROUND(B2*1.5,0)" }]] };
    const edit: SetCellsEdit = {
      kind: "setCells",
      range: rangeRef(name, 5, 0, 1, 1),
      before,
      after,
    };
    value(await host.apply([edit], ""));
    assert.equal(tab?.getRange(6, 1, 1, 1).getFormula(), "=ROUND(B2*1,5;0)");
  });

  it("links to cells by their sheet's number, as Google Sheets follows them", async () => {
    const { host, sheets } = await openSheetsBench(workbook, vietnam);
    const before = { contents: [[null]], numberFormats: [["General"]] };
    const after = { ...before, contents: [[{ formula: `=HYPERLINK("#'Khác'!B2","B2")` }]] };
    const range = rangeRef(name, 5, 0, 1, 1);
    value(await host.apply([{ kind: "setCells", range, before, after }], ""));
    const [tab, other] = sheets.script.spreadsheet.getSheets();
    assert.equal(
      tab?.getRange(6, 1, 1, 1).getFormula(),
      `=HYPERLINK("#gid=${other?.getSheetId()}&range=B2";"B2")`,
    );
  });

  it("writes our functions under the names Google has for them, and reads them under ours", async () => {
    const { host, sheets } = await openSheetsBench(workbook, vietnam);
    const formula = '=IF(A1="BHXH.X(",BHXH.ATTAIN(B2,C2),0)';
    const before = { contents: [[null]], numberFormats: [["General"]] };
    const after = { ...before, contents: [[{ formula }]] };
    const range = rangeRef(name, 6, 0, 1, 1);
    value(await host.apply([{ kind: "setCells", range, before, after }], ""));
    const [tab] = sheets.script.spreadsheet.getSheets();
    assert.equal(tab?.getRange(7, 1, 1, 1).getFormula(), '=IF(A1="BHXH.X(";BHXH_ATTAIN(B2;C2);0)');
    const read = findSheet(value(await host.read("sheet")), name) ?? emptySheet(name);
    assert.deepEqual(blockAt(read, range).contents, [[{ formula }]]);
  });

  it("takes one round trip to read, one to mark, one to build and one to undo", async () => {
    const { host, sheets } = await openSheetsBench(workbook, vietnam);
    const trips = async (work: () => Promise<Result<unknown, HostFailure>>): Promise<number> => {
      const before = sheets.script.roundTrips;
      value(await work());
      return sheets.script.roundTrips - before;
    };
    const marks: readonly Mark[] = [
      { range: rangeRef(name, 1, 1, 1, 1), severity: "error" },
      { range: rangeRef("Khác", 1, 1, 1, 1), severity: "info" },
    ];
    const build: readonly Edit[] = [{ kind: "addSheet", layout: layoutNamed("Phụ lục") }];
    assert.deepEqual(
      [
        await trips(() => host.read("workbook")),
        await trips(() => host.apply([{ kind: "addMarks", marks }], "")),
        await trips(() => host.clearMarks()),
        await trips(() => host.apply(build, "")),
        await trips(() => host.apply(invertEdits(build), "")),
      ],
      [1, 1, 1, 1, 1],
    );
  });

  it("looks again only when the user turns to the sidebar, once a turn", async () => {
    const { host, sheets, turn } = await openSheetsBench(workbook, vietnam);
    const stop = await host.onEdit(() => undefined);
    const before = sheets.script.roundTrips;
    await turn();
    assert.equal(sheets.script.roundTrips - before, 1);
    await stop();
    await turn();
    assert.equal(sheets.script.roundTrips - before, 1);
  });

  it("puts back what a failed write left half done", async () => {
    const { host, sheets, marks } = await openSheetsBench(workbook, vietnam);
    const before = value(await host.read("workbook"));
    const edit: SetCellsEdit = {
      kind: "setCells",
      range: rangeRef(name, 0, 0, 1, 1),
      before: blockAt(before.sheets[0] ?? emptySheet(name), rangeRef(name, 0, 0, 1, 1)),
      after: { contents: [["khác"]], numberFormats: [["General"]] },
    };
    const mark: Edit = {
      kind: "addMarks",
      marks: [{ range: rangeRef(name, 1, 1, 1, 1), severity: "error" }],
    };
    sheets.script.spreadsheet.failAfter = 4;
    const refused = await host.apply([mark, edit], "");
    const code = "The data you entered violates the data validation rules.";
    assert.deepEqual(refused, {
      ok: false,
      failure: { kind: "unexpected", code, partly: false },
    });
    assert.deepEqual(value(await host.read("workbook")), before);
    assert.deepEqual(await marks(), []);
  });

  it("waits for no other script, and says that it is busy", async () => {
    const { host, sheets } = await openSheetsBench(workbook, vietnam);
    sheets.script.isLockFree = false;
    const edit: Edit = { kind: "addSheet", layout: layoutNamed("Phụ lục") };
    assert.deepEqual(await host.apply([edit], ""), { ok: false, failure: { kind: "busy" } });
  });

  it("says what became of a request Google did not carry", async () => {
    const host = createSheetsHost(
      () => Promise.reject(new Error("NetworkError: 0")),
      () => () => undefined,
    );
    const failed = (partly: boolean) => ({
      ok: false,
      failure: { kind: "unexpected", code: "NetworkError: 0", partly },
    });
    assert.deepEqual(await host.read("sheet"), failed(false));
    assert.deepEqual(await host.apply([], ""), failed(true));
  });

  it("grows a sheet that is too small for what is written", async () => {
    const { host } = await openSheetsBench(workbook, vietnam);
    const contents = Array.from({ length: 1200 }, (_, row) => [row]);
    const layout = layoutNamed("Dài", contents);
    value(await host.apply([{ kind: "addSheet", layout }], ""));
    assert.equal(value(await host.read("sheet")).sheets[0]?.values.length, 1200);
  });

  it("freezes no part of a merged range", async () => {
    const { host, sheets } = await openSheetsBench(workbook, vietnam);
    const layout = {
      ...layoutNamed("Phụ lục", [
        ["Tiêu đề", null],
        ["Đơn vị", 1],
      ]),
      merges: [rangeRef("Phụ lục", 0, 0, 1, 2)],
      frozen: { rows: 1, columns: 1 },
    };
    value(await host.apply([{ kind: "addSheet", layout }], ""));
    const { grid } = sheets;
    assert.deepEqual(grid.frozen(grid.activeSheet()), { rows: 1, columns: 0 });
    assert.equal(grid.merges(grid.activeSheet()).length, 1);
  });

  it("leaves rules of the user's own where they are, under ours", async () => {
    const { host, sheets } = await openSheetsBench(workbook, vietnam);
    const { grid } = sheets;
    const id = grid.activeSheet();
    const areas = [{ row: 0, column: 0, rowCount: 2, columnCount: 2 }];
    grid.addRule(id, { areas, formula: "=A1>0", style: { bold: true }, stopIfTrue: false });
    const own = grid.rules(id);
    const marks: readonly Mark[] = [
      { range: rangeRef(name, 1, 1, 1, 1), severity: "warning" },
      { range: rangeRef(name, 2, 1, 1, 1), severity: "error" },
    ];
    value(await host.apply([{ kind: "addMarks", marks }], ""));
    const severities = grid.rules(id).map(({ formula }) => /BHXH (\w+)/.exec(formula ?? "")?.[1]);
    assert.deepEqual(severities, ["error", "warning", undefined]);
    value(await host.clearMarks());
    assert.deepEqual(grid.rules(id), own);
  });
});
