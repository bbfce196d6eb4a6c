import assert from "node:assert/strict";
import { cutSheet } from "../src/core/edits/cut-sheet";
import { patchWorkbook } from "../src/core/edits/patch";
import { staleRanges } from "../src/core/edits/stale-ranges";
import { applyEdits } from "../src/core/edits/apply";
import { blockAt, contentAt, numberFormatAt, withContents } from "../src/core/edits/cells";
import { invertEdits } from "../src/core/edits/invert";
import { emptySheet, findSheet } from "../src/core/edits/state";
import { withBlock } from "../src/core/edits/write";
import type { Content } from "../src/core/model/content";
import type { CellBlock, Edit, Mark, SetCellsEdit } from "../src/core/model/edit";
import type { HostFailure } from "../src/core/model/failure";
import type { SheetLayout } from "../src/core/model/layout";
import { MEMORY_BYTES, memoryKeys } from "../src/core/model/memory";
import { rangeRef, type RangeRef } from "../src/core/model/reference";
import type { Result } from "../src/core/model/result";
import type { CellValue, Sheet, Workbook } from "../src/core/model/workbook";
import type { Host, Scope } from "../src/hosts/port";
import { hostileTexts, layoutNamed } from "./core/edits/arbitraries";

/** A workbook opened in a host, and what its user can do to it. */
export interface Bench {
  readonly host: Host;
  select(range: RangeRef): Promise<void>;
  /** Types into a cell as the user does, and waits until the program has told its listeners. */
  type(range: RangeRef, content: Content): Promise<void>;
  protect(sheet: string): Promise<void>;
  /** The marks that lie over the workbook now, one a cell range, in any order. */
  marks(): Promise<readonly Mark[]>;
  /** What is selected now. */
  selection(): Promise<RangeRef | null>;
}

export type OpenBench = (workbook: Workbook) => Promise<Bench>;

/** The area of a sheet the cases look at. */
const area = (sheet: string): RangeRef => rangeRef(sheet, 0, 0, 14, 8);

const TABLE = "Biểu 1";
const NOTES = "Ghi chú";

function sheetOf(name: string, row: number, column: number, cells: CellBlock): Sheet {
  const range = rangeRef(name, row, column, cells.contents.length, cells.contents[0]?.length ?? 0);
  return withBlock(emptySheet(name), range, cells);
}

/** From B2: a label, a figure as number and as text, a formula, an error, a percent, a date, blanks. */
const table: CellBlock = {
  contents: [
    ["Đơn vị", "Chỉ tiêu", "Thực hiện"],
    ["Ninh Hải", 93838, "85.842"],
    ["Bác Ái", 26391, null],
    ["Tổng cộng", { formula: "=SUM(C3:C4)" }, { formula: "=C3/0" }],
    [true, 0.935, 45473],
  ],
  numberFormats: [
    ["General", "General", "General"],
    ["General", "#,##0", "@"],
    ["General", "#,##0", "General"],
    ["General", "#,##0", "General"],
    ["General", "0.0%", "dd/mm/yyyy"],
  ],
};

/** What the two formulas of the table compute to. */
const sum = 93838 + 26391;
const division: CellValue = { kind: "error", code: "#DIV/0!" };

function computed(sheet: Sheet): Sheet {
  const values = sheet.values.map((row, index) =>
    index === 3 ? ["Tổng cộng", sum, division] : row,
  );
  return { ...sheet, values };
}

const workbook: Workbook = {
  sheets: [
    computed(sheetOf(TABLE, 1, 1, table)),
    sheetOf(NOTES, 0, 0, { contents: [["Đã đối chiếu"]], numberFormats: [["General"]] }),
    emptySheet("Trống"),
  ],
  sheetNames: [TABLE, NOTES, "Trống"],
  activeSheet: TABLE,
  selection: null,
};

/** What was answered; cloned, because a client that lives elsewhere hands out arrays of its own. */
function value<Value>(result: Result<Value, HostFailure>): Value {
  assert.ok(result.ok, `refused: ${JSON.stringify(result)}`);
  return structuredClone(result.value);
}

const refusal = (failure: HostFailure) => ({ ok: false, failure });

async function sheetIn(host: Host, name: string, scope: Scope = "workbook"): Promise<Sheet> {
  const sheet = findSheet(value(await host.read(scope)), name);
  assert.ok(sheet !== null, `no sheet ${name}`);
  return sheet;
}

const blockIn = async (host: Host, range: RangeRef): Promise<CellBlock> =>
  blockAt(await sheetIn(host, range.sheet), range);

/** Contents and number formats of every sheet: what must be the same again after an undo. */
async function everything(host: Host): Promise<unknown> {
  const { sheets, sheetNames } = value(await host.read("workbook"));
  return { sheetNames, blocks: sheets.map((sheet) => blockAt(sheet, area(sheet.name))) };
}

async function setTo(
  host: Host,
  range: RangeRef,
  after: Partial<CellBlock>,
): Promise<SetCellsEdit> {
  const before = await blockIn(host, range);
  return { kind: "setCells", range, before, after: { ...before, ...after } };
}

const sorted = (marks: readonly Mark[]): readonly string[] =>
  marks
    .map(({ range, severity }) =>
      JSON.stringify([
        severity,
        range.sheet,
        range.row,
        range.column,
        range.rowCount,
        range.columnCount,
      ]),
    )
    .sort();

const cell = (row: number, column: number, sheet = TABLE): RangeRef =>
  rangeRef(sheet, row, column, 1, 1);

/** A small appendix with everything a layout can carry. */
const appendix: SheetLayout = {
  ...layoutNamed("Phụ lục", [
    ["TỔNG HỢP 6 THÁNG", null, null],
    ["Đơn vị", "Chỉ tiêu", "Tỉ lệ (%)"],
    ["=Ninh Hải", 93838, { formula: '=IF(B3>0,ROUND(87738/B3*100,2),"")' }],
    ["0123", 26391, { formula: "=SUM(B3:B4)" }],
  ]),
  numberFormats: [
    ["General", "General", "General"],
    ["@", "@", "@"],
    ["General", "#,##0", "#,##0.00"],
    ["General", "#,##0", "#,##0"],
  ],
  merges: [rangeRef("Phụ lục", 0, 0, 1, 3)],
  styles: [
    {
      range: rangeRef("Phụ lục", 0, 0, 1, 3),
      style: { bold: true, fontSize: 14, horizontal: "center" },
    },
    { range: rangeRef("Phụ lục", 1, 0, 3, 3), style: { borders: true, wrap: true } },
  ],
  columnWidths: [24, 12, 12],
  rowHeights: new Map([[1, 32]]),
  frozen: { rows: 2, columns: 1 },
  page: {
    orientation: "landscape",
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
    titleRows: { first: 1, last: 1 },
    printArea: rangeRef("Phụ lục", 0, 0, 20, 3),
  },
  conditionalStyles: [
    {
      range: rangeRef("Phụ lục", 2, 2, 2, 1),
      formula: "=AND(COUNT($C3)=1,ROUND($C3-95.5,6)<0)",
      fill: "#F8CBAD",
      bold: true,
      italic: false,
    },
  ],
  charts: [
    {
      title: "=Tỉ lệ <đạt> & bao phủ",
      categories: rangeRef("Phụ lục", 2, 0, 2, 1),
      bars: [
        {
          name: "=Tỉ lệ",
          values: rangeRef("Phụ lục", 2, 2, 2, 1),
          colour: "#1F4E79",
          dash: "solid",
        },
      ],
      lines: [
        {
          name: "Chỉ tiêu",
          values: rangeRef("Phụ lục", 2, 1, 2, 1),
          colour: "#000000",
          dash: "dash",
        },
      ],
      numberFormat: "0.00",
      hasLabels: true,
      isDense: true,
      place: rangeRef("Phụ lục", 5, 0, 15, 3),
    },
  ],
};

/** What every adapter of the port must do alike. */
export function describeHost(name: string, open: OpenBench): void {
  describe(`${name}: reading`, () => {
    it("reads the active sheet as parallel grids of equal shape", async () => {
      const { host } = await open(workbook);
      const read = value(await host.read("sheet"));
      assert.deepEqual(
        read.sheets.map((sheet) => sheet.name),
        [TABLE],
      );
      assert.deepEqual(read.sheetNames, workbook.sheetNames);
      assert.equal(read.activeSheet, TABLE);
      assert.equal(read.selection, null);
      const [sheet] = read.sheets;
      assert.ok(sheet !== undefined);
      assert.deepEqual([sheet.row, sheet.column], [1, 1]);
      for (const grid of [sheet.values, sheet.formulas, sheet.numberFormats]) {
        assert.deepEqual(
          grid.map((row) => row.length),
          [3, 3, 3, 3, 3],
        );
      }
    });

    it("reads contents and number formats as they stand", async () => {
      const { host } = await open(workbook);
      assert.deepEqual(await blockIn(host, rangeRef(TABLE, 1, 1, 5, 3)), table);
    });

    it("gives null for a blank, never an empty text, and a formula only where there is one", async () => {
      const { host } = await open(workbook);
      const sheet = await sheetIn(host, TABLE);
      assert.equal(sheet.values[2]?.[2], null);
      assert.deepEqual(
        sheet.formulas.map((row) => row.map((formula) => formula !== null)),
        [
          [false, false, false],
          [false, false, false],
          [false, false, false],
          [false, true, true],
          [false, false, false],
        ],
      );
    });

    it("reads what formulas computed, an error as one", async () => {
      const { host } = await open(workbook);
      const sheet = await sheetIn(host, TABLE);
      assert.deepEqual(sheet.values[3], ["Tổng cộng", sum, division]);
    });

    it("reads every visible sheet, the empty ones too", async () => {
      const { host } = await open(workbook);
      const read = value(await host.read("workbook"));
      assert.deepEqual(
        read.sheets.map((sheet) => sheet.name),
        workbook.sheetNames,
      );
      assert.deepEqual(read.sheets[2]?.values, []);
    });

    it("reads the used part of the selection", async () => {
      const { host, select } = await open(workbook);
      await select(rangeRef(TABLE, 2, 2, 20, 20));
      const read = value(await host.read("selection"));
      const [sheet] = read.sheets;
      assert.ok(sheet !== undefined);
      assert.deepEqual([sheet.row, sheet.column, sheet.values.length], [2, 2, 4]);
      assert.equal(sheet.values[0]?.[0], 93838);
      assert.deepEqual(read.selection, rangeRef(TABLE, 2, 2, 20, 20));
    });

    it("reads nothing where nothing is selected but blanks", async () => {
      const { host, select } = await open(workbook);
      await select(rangeRef(NOTES, 5, 5, 2, 2));
      const read = value(await host.read("selection"));
      assert.deepEqual(
        read.sheets.map((sheet) => [sheet.name, sheet.values]),
        [[NOTES, []]],
      );
    });
  });

  describe(`${name}: reading ranges`, () => {
    const [whole, notes] = [rangeRef(TABLE, 0, 0, 1_048_576, 16_384), cell(0, 0, NOTES)];

    it("reads each range as far as it is used, in the order asked for", async () => {
      const { host } = await open(workbook);
      const ranges = [rangeRef(TABLE, 3, 2, 9, 9), notes, rangeRef("Trống", 3, 3, 2, 2)];
      const parts = value(await host.readRanges(ranges));
      assert.deepEqual(
        parts.map(({ name, values }) => [name, values]),
        [
          [
            TABLE,
            [
              [26391, null],
              [sum, division],
              [0.935, 45473],
            ],
          ],
          [NOTES, [["Đã đối chiếu"]]],
          ["Trống", []],
        ],
      );
    });

    it("patches a snapshot to what a new one shows, formulas computed anew", async () => {
      const { host, type } = await open(workbook);
      const before = value(await host.read("workbook"));
      const edits: readonly (readonly [RangeRef, Content])[] = [
        [cell(2, 2), 90000],
        [cell(5, 3), null],
        [cell(9, 6), "=SUM(C3:C4)"],
        [cell(0, 0, NOTES), null],
      ];
      for (const [range, content] of edits) await type(range, content);
      const ranges = staleRanges(
        before,
        edits.map(([range]) => range),
      );
      const parts = value(await host.readRanges(ranges));
      const reads = ranges.flatMap((range, at) => {
        const part = parts[at];
        return part === undefined ? [] : [{ range, part }];
      });
      const held = ({ sheets }: Workbook) =>
        sheets.map((sheet) => ({
          ...blockAt(sheet, area(sheet.name)),
          values: cutSheet(sheet, area(sheet.name))
            .values.flat()
            .filter((one) => one !== null),
        }));
      const now = value(await host.read("workbook"));
      assert.deepEqual(held(patchWorkbook(before, reads)), held(now));
    });

    it("reads whole sheets as well", async () => {
      const { host } = await open(workbook);
      const [part] = value(await host.readRanges([whole]));
      assert.ok(part !== undefined);
      assert.deepEqual(blockAt(part, area(TABLE)), await blockIn(host, area(TABLE)));
    });

    it("says when a sheet is gone", async () => {
      const { host } = await open(workbook);
      assert.deepEqual(
        await host.readRanges([notes, cell(0, 0, "Đã xoá")]),
        refusal({ kind: "sheetMissing", sheet: "Đã xoá" }),
      );
    });
  });

  describe(`${name}: writing cells`, () => {
    it("writes and takes back", async () => {
      const { host } = await open(workbook);
      const before = await everything(host);
      const range = rangeRef(TABLE, 2, 2, 2, 2);
      const contents = [
        [93800, 85842],
        [{ formula: "=1+1" }, "chưa có"],
      ];
      const numberFormats = [
        ["0", "#,##0"],
        ["General", "General"],
      ];
      const edit = await setTo(host, range, { contents, numberFormats });
      value(await host.apply([edit], "Sửa"));
      assert.deepEqual(await blockIn(host, range), { contents, numberFormats });
      value(await host.apply(invertEdits([edit]), "Hoàn tác"));
      assert.deepEqual(await everything(host), before);
    });

    it("turns a number stored as text into a number", async () => {
      const { host } = await open(workbook);
      const edit = await setTo(host, cell(2, 3), {
        contents: [[85842]],
        numberFormats: [["#,##0"]],
      });
      value(await host.apply([edit], "Sửa"));
      const sheet = await sheetIn(host, TABLE);
      assert.equal(sheet.values[1]?.[2], 85842);
    });

    it("keeps links to cells of other sheets", async () => {
      const { host } = await open(workbook);
      const formula = `=HYPERLINK("#'${NOTES}'!B2","B2")`;
      const edit = await setTo(host, cell(9, 6), { contents: [[{ formula }]] });
      value(await host.apply([edit], "Ghi"));
      assert.deepEqual(contentAt(await sheetIn(host, TABLE), 9, 6), { formula });
      value(await host.apply(invertEdits([edit]), "Hoàn tác"));
      assert.equal(contentAt(await sheetIn(host, TABLE), 9, 6), null);
    });

    it("writes outside what was used", async () => {
      const { host } = await open(workbook);
      const edit = await setTo(host, cell(9, 6), { contents: [["bên ngoài"]] });
      value(await host.apply([edit], "Sửa"));
      assert.equal(contentAt(await sheetIn(host, TABLE), 9, 6), "bên ngoài");
    });

    it("clears a cell with null", async () => {
      const { host } = await open(workbook);
      const edit = await setTo(host, cell(2, 1), { contents: [[null]] });
      value(await host.apply([edit], "Xoá"));
      assert.equal(contentAt(await sheetIn(host, TABLE), 2, 1), null);
    });

    it("applies edits one after another, the second from what the first left", async () => {
      const { host } = await open(workbook);
      const first = await setTo(host, cell(2, 2), { contents: [[1]] });
      const second: Edit = {
        ...first,
        before: first.after,
        after: withContents(first.after, [[2]]),
      };
      value(await host.apply([first, second], "Sửa"));
      assert.equal(contentAt(await sheetIn(host, TABLE), 2, 2), 2);
      value(await host.apply(invertEdits([first, second]), "Hoàn tác"));
      assert.equal(contentAt(await sheetIn(host, TABLE), 2, 2), 93838);
    });

    for (const format of ["General", "@"]) {
      it(`keeps hostile text as text in ${format} cells`, async () => {
        const { host } = await open(workbook);
        const range = rangeRef("Trống", 0, 0, hostileTexts.length, 1);
        const contents = hostileTexts.map((text) => [text]);
        const numberFormats = hostileTexts.map(() => [format]);
        const edit = await setTo(host, range, { contents, numberFormats });
        value(await host.apply([edit], "Ghi"));
        const sheet = await sheetIn(host, "Trống");
        const held = { values: sheet.values, formulas: sheet.formulas };
        assert.deepEqual(held, { values: contents, formulas: contents.map(() => [null]) });
        hostileTexts.forEach((_, row) => assert.equal(numberFormatAt(sheet, row, 0), format));
        value(await host.apply(invertEdits([edit]), "Hoàn tác"));
        assert.deepEqual((await sheetIn(host, "Trống")).values, []);
      });
    }

    it("refuses when a cell has changed since, and changes nothing", async () => {
      const { host, type } = await open(workbook);
      const first = await setTo(host, cell(0, 0, NOTES), { contents: [["khác"]] });
      const stale = await setTo(host, rangeRef(TABLE, 2, 2, 2, 1), { contents: [[1], [2]] });
      await type(cell(3, 2), 26392);
      const before = await everything(host);
      assert.deepEqual(
        await host.apply([first, stale], "Sửa"),
        refusal({ kind: "stale", sheet: TABLE, address: "C4" }),
      );
      assert.deepEqual(await everything(host), before);
    });

    it("refuses when only the number format has changed", async () => {
      const { host } = await open(workbook);
      const edit = await setTo(host, cell(2, 2), { contents: [[1]] });
      const other = { ...edit, before: { ...edit.before, numberFormats: [["0"]] } };
      assert.deepEqual(
        await host.apply([other], "Sửa"),
        refusal({ kind: "stale", sheet: TABLE, address: "C3" }),
      );
    });

    it("refuses cells of a sheet that is not there", async () => {
      const { host } = await open(workbook);
      const edit = await setTo(host, cell(2, 2), { contents: [[1]] });
      assert.deepEqual(
        await host.apply([{ ...edit, range: cell(2, 2, "Đã xoá") }], "Sửa"),
        refusal({ kind: "sheetMissing", sheet: "Đã xoá" }),
      );
    });

    it("refuses a protected sheet, and leaves the others as they were", async () => {
      const { host, protect } = await open(workbook);
      const open1 = await setTo(host, cell(0, 0, NOTES), { contents: [["khác"]] });
      const locked = await setTo(host, cell(2, 2), { contents: [[1]] });
      await protect(TABLE);
      const before = await everything(host);
      const refused = await host.apply([open1, locked], "Sửa");
      assert.ok(!refused.ok && refused.failure.kind === "protected", JSON.stringify(refused));
      assert.deepEqual(await everything(host), before);
      assert.deepEqual(
        await host.apply([locked], "Sửa"),
        refusal({ kind: "protected", sheet: TABLE }),
      );
    });
  });

  describe(`${name}: sheets`, () => {
    const add: Edit = { kind: "addSheet", layout: appendix };

    it("lays out a sheet, shows it, and takes it away again", async () => {
      const { host } = await open(workbook);
      const before = await everything(host);
      value(await host.apply([add], "Lập phụ lục"));
      const read = value(await host.read("sheet"));
      assert.equal(read.activeSheet, "Phụ lục");
      assert.deepEqual(read.sheetNames, [...workbook.sheetNames, "Phụ lục"]);
      const { contents, numberFormats } = appendix;
      assert.deepEqual(await blockIn(host, rangeRef("Phụ lục", 0, 0, 4, 3)), {
        contents,
        numberFormats,
      });
      value(await host.apply(invertEdits([add]), "Hoàn tác"));
      assert.deepEqual(await everything(host), before);
    });

    it("refuses a name that is taken, in whatever capitals", async () => {
      const { host } = await open(workbook);
      const before = await everything(host);
      const layout = { ...appendix, name: TABLE.toUpperCase() };
      assert.deepEqual(
        await host.apply([{ kind: "addSheet", layout }], "Lập"),
        refusal({ kind: "nameTaken", sheet: layout.name }),
      );
      assert.deepEqual(await everything(host), before);
    });

    it("keeps a sheet the user has written on", async () => {
      const { host, type } = await open(workbook);
      value(await host.apply([add], "Lập"));
      await type(cell(11, 5, "Phụ lục"), "của tôi");
      assert.deepEqual(
        await host.apply(invertEdits([add]), "Hoàn tác"),
        refusal({ kind: "sheetChanged", sheet: "Phụ lục" }),
      );
      assert.equal(contentAt(await sheetIn(host, "Phụ lục"), 11, 5), "của tôi");
    });

    it("refuses to remove a sheet that is already gone", async () => {
      const { host } = await open(workbook);
      assert.deepEqual(
        await host.apply(invertEdits([add]), "Hoàn tác"),
        refusal({ kind: "sheetMissing", sheet: "Phụ lục" }),
      );
    });

    it("adds no sheet when another edit of the same step is refused", async () => {
      const { host } = await open(workbook);
      const before = await everything(host);
      const edit = await setTo(host, cell(2, 2), { contents: [[1]] });
      const stale = { ...edit, before: edit.after };
      assert.ok(!(await host.apply([add, stale], "Lập")).ok);
      assert.deepEqual(await everything(host), before);
    });

    it("agrees with the core about the state it leaves", async () => {
      const { host } = await open(workbook);
      const edit = await setTo(host, cell(2, 2), { contents: [[1]] });
      const state = { workbook: value(await host.read("workbook")), marks: [] };
      const expected = value(applyEdits(state, [add, edit])).workbook;
      value(await host.apply([add, edit], "Lập"));
      assert.deepEqual(await everything(host), {
        sheetNames: expected.sheetNames,
        blocks: expected.sheets.map((sheet) => blockAt(sheet, area(sheet.name))),
      });
    });
  });

  describe(`${name}: marks`, () => {
    const marks: readonly Mark[] = [
      { range: cell(2, 2), severity: "error" },
      { range: rangeRef(TABLE, 3, 1, 2, 2), severity: "error" },
      { range: cell(2, 3), severity: "warning" },
      { range: cell(0, 0, NOTES), severity: "info" },
    ];
    const more: readonly Mark[] = [{ range: cell(5, 2), severity: "error" }];
    const add: Edit = { kind: "addMarks", marks };

    it("lie over cells, leave them as they are, and go away wholly", async () => {
      const bench = await open(workbook);
      const before = await everything(bench.host);
      value(await bench.host.apply([add], "Đánh dấu"));
      assert.deepEqual(sorted(await bench.marks()), sorted(marks));
      assert.deepEqual(await everything(bench.host), before);
      value(await bench.host.apply(invertEdits([add]), "Bỏ dấu"));
      assert.deepEqual(await bench.marks(), []);
      assert.deepEqual(await everything(bench.host), before);
    });

    it("are taken back without those another step set", async () => {
      const bench = await open(workbook);
      value(await bench.host.apply([{ kind: "addMarks", marks: more }], "Đánh dấu"));
      value(await bench.host.apply([add], "Đánh dấu"));
      value(await bench.host.apply(invertEdits([add]), "Bỏ dấu"));
      assert.deepEqual(sorted(await bench.marks()), sorted(more));
    });

    it("are all cleared, whoever set them, and clearing none is no failure", async () => {
      const bench = await open(workbook);
      value(await bench.host.clearMarks());
      value(await bench.host.apply([add], "Đánh dấu"));
      value(await bench.host.apply([{ kind: "addMarks", marks: more }], "Đánh dấu"));
      value(await bench.host.clearMarks());
      assert.deepEqual(await bench.marks(), []);
    });

    it("may already be gone when they are taken back", async () => {
      const bench = await open(workbook);
      value(await bench.host.apply([add], "Đánh dấu"));
      value(await bench.host.clearMarks());
      value(await bench.host.apply(invertEdits([add]), "Bỏ dấu"));
      assert.deepEqual(await bench.marks(), []);
    });

    it("are not set on a sheet that is gone, nor then on any other", async () => {
      const bench = await open(workbook);
      const lost: Mark = { range: cell(0, 0, "Đã xoá"), severity: "error" };
      assert.deepEqual(
        await bench.host.apply([{ kind: "addMarks", marks: [...marks, lost] }], "Đánh dấu"),
        refusal({ kind: "sheetMissing", sheet: "Đã xoá" }),
      );
      assert.deepEqual(await bench.marks(), []);
    });
  });

  describe(`${name}: showing and listening`, () => {
    it("shows and selects a range on another sheet", async () => {
      const { host, selection } = await open(workbook);
      value(await host.reveal(rangeRef(NOTES, 3, 1, 2, 2)));
      assert.equal(value(await host.read("sheet")).activeSheet, NOTES);
      assert.deepEqual(await selection(), rangeRef(NOTES, 3, 1, 2, 2));
    });

    it("says when the sheet to show is gone", async () => {
      const { host } = await open(workbook);
      assert.deepEqual(
        await host.reveal(cell(0, 0, "Đã xoá")),
        refusal({ kind: "sheetMissing", sheet: "Đã xoá" }),
      );
    });

    it("tells of the user's edits until it is asked to stop", async () => {
      const { host, type } = await open(workbook);
      const heard: RangeRef[] = [];
      const stop = await host.onEdit((range) => heard.push(range));
      await type(cell(2, 2), 93800);
      await type(cell(0, 0, NOTES), "khác");
      assert.deepEqual(heard, [cell(2, 2), cell(0, 0, NOTES)]);
      await stop();
      await type(cell(2, 2), 93801);
      assert.equal(heard.length, 2);
    });

    it("keeps quiet about our own writes, and hears the user in the same cell after them", async () => {
      const { host, type } = await open(workbook);
      const heard: RangeRef[] = [];
      await host.onEdit((range) => heard.push(range));
      const edit = await setTo(host, cell(2, 2), { contents: [[1]] });
      value(await host.apply([edit], "Sửa"));
      value(await host.apply([{ kind: "addSheet", layout: appendix }], "Lập"));
      await type(cell(2, 2), 7);
      assert.deepEqual(heard, [cell(2, 2)]);
    });
  });

  describe(`${name}: remembering`, () => {
    const memoryOf = async (host: Host) => value(await host.readMemory());

    it("remembers nothing at first, then texts by key, the last one of each", async () => {
      const { host } = await open(workbook);
      assert.deepEqual(await memoryOf(host), {});
      value(await host.remember("settings", '{"a":1}'));
      value(await host.remember("ignored", "[]"));
      value(await host.remember("settings", '{"a":2}'));
      assert.deepEqual(await memoryOf(host), { settings: '{"a":2}', ignored: "[]" });
    });

    it("forgets one text with an empty one", async () => {
      const { host } = await open(workbook);
      value(await host.remember("settings", "{}"));
      value(await host.remember("ignored", "[]"));
      value(await host.remember("settings", ""));
      value(await host.remember("changes", ""));
      assert.deepEqual(await memoryOf(host), { ignored: "[]" });
    });

    it("touches no cell and tells no listener", async () => {
      const { host } = await open(workbook);
      const before = await everything(host);
      const heard: RangeRef[] = [];
      await host.onEdit((range) => heard.push(range));
      value(await host.remember("settings", "{}"));
      assert.deepEqual(await everything(host), before);
      assert.deepEqual(heard, []);
    });

    it("keeps hostile and long texts as they are, and a shorter one after them", async () => {
      const { host } = await open(workbook);
      const long = [
        JSON.stringify(hostileTexts),
        "ệ".repeat(MEMORY_BYTES / 3),
        `x${"😀".repeat(MEMORY_BYTES / 4 - 1)}`,
        "=1+1",
      ];
      for (const text of long) {
        value(await host.remember("ignored", text));
        assert.deepEqual(await memoryOf(host), { ignored: text });
      }
    });

    it("refuses a text that is too long, and keeps the former", async () => {
      const { host } = await open(workbook);
      value(await host.remember("ignored", "[]"));
      const refused = await host.remember("ignored", "x".repeat(MEMORY_BYTES + 1));
      assert.deepEqual(refused, refusal({ kind: "memoryFull" }));
      assert.deepEqual(await memoryOf(host), { ignored: "[]" });
    });

    it("has room for every key at once", async () => {
      const { host } = await open(workbook);
      const full = "ệ".repeat(MEMORY_BYTES / 3);
      for (const key of memoryKeys) value(await host.remember(key, full));
      const memory = await memoryOf(host);
      for (const key of memoryKeys) assert.equal(memory[key], full);
    });
  });
}
