import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../../src/core/edits/apply";
import { blockAt, contentAt, withContents } from "../../../src/core/edits/cells";
import { invertEdit, invertEdits } from "../../../src/core/edits/invert";
import { emptySheet, findSheet, stateOf, type WorkbookState } from "../../../src/core/edits/state";
import { withBlock } from "../../../src/core/edits/write";
import type { Content } from "../../../src/core/model/content";
import type { Edit, SetCellsEdit } from "../../../src/core/model/edit";
import { rangeRef, type RangeRef } from "../../../src/core/model/reference";
import type { Sheet } from "../../../src/core/model/workbook";
import { anyState, anyStep, editOf, hostileTexts, layoutNamed, type Step } from "./arbitraries";

const one = (row: number, column: number, sheet = "S"): RangeRef =>
  rangeRef(sheet, row, column, 1, 1);

function sheetOf(contents: readonly (readonly Content[])[], name = "S"): Sheet {
  const range = rangeRef(name, 0, 0, contents.length, contents[0]?.length ?? 0);
  const numberFormats = contents.map((row) => row.map(() => "General"));
  return withBlock(emptySheet(name), range, { contents, numberFormats });
}

const stateWith = (...sheets: Sheet[]): WorkbookState =>
  stateOf({
    sheets,
    sheetNames: sheets.map(({ name }) => name),
    activeSheet: sheets[0]?.name ?? "",
    selection: null,
  });

function setTo(state: WorkbookState, range: RangeRef, content: Content): SetCellsEdit {
  const sheet = findSheet(state.workbook, range.sheet) ?? emptySheet(range.sheet);
  const before = blockAt(sheet, range);
  return { kind: "setCells", range, before, after: withContents(before, [[content]]) };
}

function applied(state: WorkbookState, ...edits: readonly Edit[]): WorkbookState {
  const result = applyEdits(state, edits);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

/** Contents and formats of every sheet, and the marks, in an order of their own. */
function seen(state: WorkbookState): unknown {
  const { sheets, sheetNames } = state.workbook;
  const area = (name: string) => rangeRef(name, 0, 0, 12, 12);
  return {
    sheetNames,
    blocks: sheets.map((sheet) => [sheet.name, blockAt(sheet, area(sheet.name))]),
    grids: sheets.map(({ row, column, values }) => [row, column, values.length, values[0]?.length]),
    marks: state.marks.map((mark) => JSON.stringify(mark)).sort(),
  };
}

/** The edits of the steps, each starting from what the former left. */
function editsOf(state: WorkbookState, steps: readonly Step[]): readonly Edit[] {
  const edits: Edit[] = [];
  for (const step of steps) {
    const edit = editOf(state, step);
    if (edit === null) continue;
    edits.push(edit);
    state = applied(state, edit);
  }
  return edits;
}

describe("core/edits: applying", () => {
  it("takes back whatever it did", () => {
    fc.assert(
      fc.property(anyState, fc.array(anyStep, { maxLength: 6 }), (state, steps) => {
        const edits = editsOf(state, steps);
        const after = applied(state, ...edits);
        assert.deepEqual(seen(applied(after, ...invertEdits(edits))), seen(state));
      }),
    );
  });

  it("does again what was taken back", () => {
    fc.assert(
      fc.property(anyState, fc.array(anyStep, { maxLength: 6 }), (state, steps) => {
        const edits = editsOf(state, steps);
        const after = applied(state, ...edits);
        const again = applied(after, ...invertEdits(edits), ...edits);
        assert.deepEqual(seen(again), seen(after));
      }),
    );
  });

  it("inverts an inverse into the edit itself", () => {
    fc.assert(
      fc.property(anyState, anyStep, (state, step) => {
        const edit = editOf(state, step);
        if (edit !== null) assert.deepEqual(invertEdit(invertEdit(edit)), edit);
      }),
    );
  });

  it("changes nothing outside the range", () => {
    fc.assert(
      fc.property(anyState, anyStep, (state, step) => {
        if (step.kind !== "write") return;
        const after = applied(state, ...editsOf(state, [step]));
        for (const sheet of state.workbook.sheets) {
          for (let row = 0; row < 12; row++) {
            for (let column = 0; column < 12; column++) {
              const inside =
                sheet.name === step.range.sheet &&
                row >= step.range.row &&
                row < step.range.row + step.range.rowCount &&
                column >= step.range.column &&
                column < step.range.column + step.range.columnCount;
              if (inside) continue;
              const now: Sheet = findSheet(after.workbook, sheet.name) ?? emptySheet("");
              assert.deepEqual(contentAt(now, row, column), contentAt(sheet, row, column));
            }
          }
        }
      }),
    );
  });

  it("leaves the snapshot it was given untouched, done or refused", () => {
    fc.assert(
      fc.property(anyState, fc.array(anyStep, { maxLength: 4 }), (state, steps) => {
        const picture = JSON.stringify(state);
        const edits = editsOf(state, steps);
        applied(state, ...edits);
        applyEdits(state, [...edits, setTo(state, one(0, 0, "Biểu 9"), 1)]);
        assert.equal(JSON.stringify(state), picture);
      }),
    );
  });

  it("keeps text as text, whatever it looks like", () => {
    for (const text of hostileTexts) {
      const state = applied(stateWith(emptySheet("S")), setTo(stateWith(), one(3, 2), text));
      const sheet = findSheet(state.workbook, "S") ?? emptySheet("");
      assert.equal(contentAt(sheet, 3, 2), text);
      assert.equal(sheet.formulas[0]?.[0], null);
    }
  });

  it("reads an empty text as blank", () => {
    const state = stateWith(sheetOf([["x"]]));
    const after = applied(state, setTo(state, one(0, 0), ""));
    assert.deepEqual(after.workbook.sheets[0], emptySheet("S"));
    assert.ok(applyEdits(after, [setTo(stateWith(), one(0, 0), null)]).ok);
  });

  it("keeps what an unchanged formula had computed, and forgets what a changed one had", () => {
    const computed: Sheet = { ...sheetOf([[{ formula: "=1+1" }]]), values: [[2]] };
    const state = stateWith(computed);
    const range = one(0, 0);
    assert.deepEqual(applied(state, setTo(state, range, { formula: "=1+1" })), state);
    const changed = applied(state, setTo(state, range, { formula: "=3" }));
    assert.deepEqual(changed.workbook.sheets[0]?.values, [[null]]);
  });

  it("carries a typed error as the formula that gives it", () => {
    const code = "#N/A";
    const state = stateWith({ ...sheetOf([["x"]]), values: [[{ kind: "error", code }]] });
    const edit = setTo(state, one(0, 0), 5);
    assert.deepEqual(edit.before.contents, [[{ formula: "=#N/A" }]]);
    const back = applied(applied(state, edit), invertEdit(edit));
    assert.deepEqual(back.workbook.sheets[0]?.formulas, [["=#N/A"]]);
  });
});

describe("core/edits: refusing", () => {
  const base = stateWith(
    sheetOf([
      ["a", 1],
      ["b", 2],
    ]),
  );
  const layout = layoutNamed("Phụ lục");
  const built = applied(base, { kind: "addSheet", layout });
  const first = setTo(base, one(0, 1), 10);
  const before = (block: Partial<SetCellsEdit["before"]>): Edit => ({
    ...first,
    before: { ...first.before, ...block },
  });

  const cases: readonly (readonly [string, WorkbookState, readonly Edit[], unknown])[] = [
    [
      "another number",
      base,
      [before({ contents: [[2]] })],
      { kind: "stale", sheet: "S", address: "B1" },
    ],
    [
      "the same figure as text",
      base,
      [before({ contents: [["1"]] })],
      { kind: "stale", sheet: "S", address: "B1" },
    ],
    [
      "a formula of the same text",
      base,
      [before({ contents: [[{ formula: "1" }]] })],
      { kind: "stale", sheet: "S", address: "B1" },
    ],
    [
      "another number format",
      base,
      [before({ numberFormats: [["@"]] })],
      { kind: "stale", sheet: "S", address: "B1" },
    ],
    [
      "the second of two edits stale",
      base,
      [first, first],
      { kind: "stale", sheet: "S", address: "B1" },
    ],
    [
      "a missing sheet",
      base,
      [setTo(base, one(0, 0, "T"), 1)],
      { kind: "sheetMissing", sheet: "T" },
    ],
    [
      "a taken name",
      built,
      [{ kind: "addSheet", layout }],
      { kind: "nameTaken", sheet: "Phụ lục" },
    ],
    [
      "a name taken in other capitals",
      built,
      [{ kind: "addSheet", layout: layoutNamed("PHỤ LỤC") }],
      { kind: "nameTaken", sheet: "PHỤ LỤC" },
    ],
    [
      "removing what is not there",
      base,
      [{ kind: "removeSheet", layout }],
      { kind: "sheetMissing", sheet: "Phụ lục" },
    ],
    [
      "removing a sheet with a changed cell",
      applied(built, setTo(built, one(0, 0, "Phụ lục"), "Tên đơn vị")),
      [{ kind: "removeSheet", layout }],
      { kind: "sheetChanged", sheet: "Phụ lục" },
    ],
    [
      "removing a sheet with something typed beside the layout",
      applied(built, setTo(built, one(40, 9, "Phụ lục"), "ghi chú")),
      [{ kind: "removeSheet", layout }],
      { kind: "sheetChanged", sheet: "Phụ lục" },
    ],
    [
      "marks on a missing sheet",
      base,
      [{ kind: "addMarks", marks: [{ range: one(0, 0, "T"), severity: "error" }] }],
      { kind: "sheetMissing", sheet: "T" },
    ],
  ];
  for (const [what, state, edits, failure] of cases) {
    it(`refuses ${what}`, () => {
      assert.deepEqual(applyEdits(state, edits), { ok: false, failure });
    });
  }

  it("does not mind number formats when it removes a sheet", () => {
    const range = one(0, 0, "Phụ lục");
    const sheet = findSheet(built.workbook, "Phụ lục") ?? emptySheet("");
    const now = blockAt(sheet, range);
    const edit: Edit = {
      kind: "setCells",
      range,
      before: now,
      after: { ...now, numberFormats: [["@"]] },
    };
    assert.deepEqual(applied(built, edit, { kind: "removeSheet", layout }), base);
  });

  it("does not mind marks that are already gone or already there", () => {
    const marks = [{ range: one(0, 0), severity: "error" as const }];
    assert.deepEqual(applied(base, { kind: "removeMarks", marks }), base);
    const twice = applied(base, { kind: "addMarks", marks }, { kind: "addMarks", marks });
    assert.deepEqual(twice.marks, marks);
  });

  it("shows another sheet when the active one is removed", () => {
    const shown = { ...built, workbook: { ...built.workbook, activeSheet: "Phụ lục" } };
    const after = applied(shown, { kind: "removeSheet", layout });
    assert.equal(after.workbook.activeSheet, "S");
  });

  it("throws on a block that has not the shape of its range", () => {
    const edit = { ...first, after: { contents: [[1, 2]], numberFormats: [["General"]] } };
    assert.throws(() => applyEdits(base, [edit]), /shape/);
  });
});
