import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../../src/core/edits/apply";
import { blockAt, contentAt, withContents } from "../../../src/core/edits/cells";
import { emptySheet, findSheet, stateOf } from "../../../src/core/edits/state";
import type { Content } from "../../../src/core/model/content";
import type { Edit } from "../../../src/core/model/edit";
import { cellRef, rangeRef } from "../../../src/core/model/reference";
import type { Sheet, Workbook } from "../../../src/core/model/workbook";
import { findRecordHead } from "../../../src/core/records/record-columns";
import { recordFindings } from "../../../src/core/records/record-findings";
import type { Checked, RecordLine } from "../../../src/core/records/record-line";
import { hostileTexts } from "../edits/arbitraries";

const S = "Biểu 1";
const record = "Biên bản kiểm tra";
const made = "05/7/2024";

const empty: Workbook = {
  sheets: [emptySheet(S)],
  sheetNames: [S],
  activeSheet: S,
  selection: null,
};

const all: Checked = { sheets: [S], selection: null };

const line = (place: string, row: number, changes: Partial<RecordLine> = {}): RecordLine => ({
  key: `${place}.a`,
  cell: cellRef(S, row, 7),
  title: "Tổng khác các số cộng lại",
  printed: "552.247",
  expected: "556.825",
  explanation: "Tổng cộng ghi 552.247; cộng 7 dòng được 556.825.",
  cause: "",
  ignored: null,
  ...changes,
});

const two = [line("sum", 12), line("ratio", 3)];

function applied(workbook: Workbook, edits: readonly Edit[]): Workbook {
  const result = applyEdits(stateOf(workbook), edits);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value.workbook;
}

const recorded = (
  workbook: Workbook,
  lines: readonly RecordLine[],
  checked: Checked = all,
): Workbook => applied(workbook, recordFindings(workbook, lines, checked, made).edits);

const recordIn = (workbook: Workbook): Sheet => findSheet(workbook, record) ?? emptySheet(record);

function typed(workbook: Workbook, row: number, column: number, content: Content): Workbook {
  const range = rangeRef(record, row, column, 1, 1);
  const before = blockAt(recordIn(workbook), range);
  return applied(workbook, [
    { kind: "setCells", range, before, after: withContents(before, [[content]]) },
  ]);
}

/** Columns of a record as it is first laid out. */
const [ordinal, link, state, reason] = [0, 2, 8, 9];

/** State and reason of each row that records a finding. */
const states = (workbook: Workbook): readonly (readonly [Content, Content])[] => {
  const sheet = recordIn(workbook);
  return sheet.values
    .slice(4)
    .map((_, index) => [contentAt(sheet, index + 4, state), contentAt(sheet, index + 4, reason)]);
};

const anyLine: fc.Arbitrary<RecordLine> = fc
  .record({
    place: fc.constantFrom("a", "b", "c", "d", "e"),
    row: fc.nat(6),
    figures: fc.constantFrom("1", "2"),
    explanation: fc.constantFrom(...hostileTexts),
    ignored: fc.constantFrom(null, null, "đã hỏi huyện"),
  })
  .map(({ place, row, figures, ...rest }) =>
    line(place, row, { key: `${place}.${figures}`, ...rest }),
  );

describe("a record of findings", () => {
  it("is a sheet of its own, its cells linked, ready to be printed", () => {
    const step = recordFindings(empty, two, all, made);
    assert.deepEqual([step.sheet, step.isNew], [record, true]);
    const [edit] = step.edits;
    assert.ok(edit?.kind === "addSheet");
    const { page } = edit.layout;
    assert.equal(page.orientation, "landscape");
    assert.deepEqual(page.titleRows, { first: 3, last: 3 });
    const sheet = recordIn(applied(empty, step.edits));
    assert.deepEqual(contentAt(sheet, 4, link), {
      formula: `=HYPERLINK("#'Biểu 1'!H4","H4")`,
    });
    assert.deepEqual([contentAt(sheet, 4, ordinal), contentAt(sheet, 5, ordinal)], [1, 2]);
  });

  it("quotes what a sheet's name may hold", () => {
    const odd = { sheets: ['Biểu "1"'], selection: null };
    const lines = [line("sum", 1, { cell: cellRef(`Ủy's "1"`, 0, 0) })];
    const sheet = recordIn(recorded(empty, lines, odd));
    assert.deepEqual(contentAt(sheet, 4, link), {
      formula: `=HYPERLINK("#'Ủy''s ""1""'!A1","A1")`,
    });
  });

  it("does not change when nothing has, in whatever order findings come", () => {
    fc.assert(
      fc.property(
        fc.array(anyLine, { maxLength: 12 }),
        fc.infiniteStream(fc.nat()),
        (lines, order) => {
          const before = recorded(empty, lines);
          const shuffled = [...lines]
            .map((one) => [order.next().value, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
          assert.deepEqual(recordFindings(before, shuffled, all, "06/7/2024").edits, []);
        },
      ),
    );
  });

  it("settles at once: recording twice is recording once", () => {
    const some = fc.array(anyLine, { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (first, second) => {
        const once = recorded(recorded(empty, first), second);
        assert.deepEqual(recordFindings(once, second, all, made).edits, []);
        assert.equal(once.sheetNames.length, 2);
      }),
    );
  });

  it("says what was corrected, and what came back", () => {
    const fixed = recorded(recorded(empty, two), [line("sum", 12)]);
    assert.deepEqual(states(fixed), [
      ["Đã sửa", null],
      ["Còn", null],
    ]);
    assert.deepEqual(states(recorded(fixed, two)), [
      ["Còn", null],
      ["Còn", null],
    ]);
  });

  it("settles nothing that was not looked at", () => {
    const before = recorded(empty, two);
    const elsewhere: Checked = { sheets: ["Khác"], selection: null };
    assert.deepEqual(recordFindings(before, [], elsewhere, made).edits, []);
    const part: Checked = { sheets: [S], selection: rangeRef(S, 10, 0, 5, 20) };
    assert.deepEqual(states(recorded(before, [], part)), [
      ["Còn", null],
      ["Đã sửa", null],
    ]);
  });

  it("tells what was ignored and why, and keeps a reason the officer has written", () => {
    const ignored = two.map((one) => ({ ...one, ignored: "Chờ số chính thức" }));
    const before = recorded(empty, ignored);
    assert.deepEqual(states(before), [
      ["Bỏ qua", "Chờ số chính thức"],
      ["Bỏ qua", "Chờ số chính thức"],
    ]);
    const explained = typed(recorded(empty, two), 4, reason, "Đã gọi huyện");
    assert.deepEqual(states(recorded(explained, ignored)), [
      ["Bỏ qua", "Đã gọi huyện"],
      ["Bỏ qua", "Chờ số chính thức"],
    ]);
  });

  it("keeps what was ignored by hand until its figures change", () => {
    const byHand = typed(recorded(empty, two), 4, state, "Bỏ qua");
    assert.deepEqual(recordFindings(byHand, two, all, made).edits, []);
    const changed = [line("sum", 12), line("ratio", 3, { key: "ratio.b", printed: "1" })];
    assert.equal(states(recorded(byHand, changed))[0]?.[0], "Còn");
  });

  it("keeps the officer's own words, columns and rows", () => {
    const own: readonly (readonly [number, number, Content])[] = [
      [3, 11, "Người sửa"],
      [4, 11, "=Anh Tư"],
      [4, state, "Đang hỏi huyện"],
      [7, 1, "NGƯỜI LẬP"],
    ];
    let workbook = recorded(empty, two);
    for (const [row, column, content] of own) workbook = typed(workbook, row, column, content);
    const after = recorded(workbook, [line("copy", 5)]);
    for (const [row, column, content] of own) {
      assert.equal(contentAt(recordIn(after), row, column), content);
    }
    const sheet = recordIn(after);
    assert.equal(contentAt(sheet, 8, state), "Còn");
    assert.equal(contentAt(sheet, 8, ordinal), 3);
    assert.equal(contentAt(sheet, 8, 11), null);
  });

  it("is found again with its columns moved or some of them deleted", () => {
    const before = recorded(empty, two);
    const sheet = recordIn(before);
    const kept = [10, 8, 2, 1, 9];
    const pick = <Entry>(grid: readonly (readonly Entry[])[], blank: Entry): Entry[][] =>
      grid.map((row) => kept.map((column) => row[column] ?? blank));
    const moved: Sheet = {
      ...sheet,
      values: pick(sheet.values, null),
      formulas: pick(sheet.formulas, null),
      numberFormats: pick(sheet.numberFormats, "General"),
    };
    const workbook = { ...before, sheets: [emptySheet(S), moved] };
    assert.deepEqual(recordFindings(workbook, two, all, made).edits, []);
    const after = recordIn(recorded(workbook, [line("sum", 12)]));
    assert.deepEqual([contentAt(after, 4, 1), contentAt(after, 5, 1)], ["Đã sửa", "Còn"]);
  });

  it("is begun anew where it was changed out of recognition", () => {
    const broken = typed(recorded(empty, two), 3, state, "Trạng thái");
    const step = recordFindings(broken, two, all, made);
    assert.deepEqual([step.sheet, step.isNew], [`${record} (2)`, true]);
    const kept = findSheet(applied(broken, step.edits), record);
    assert.deepEqual(kept, recordIn(broken));
  });

  it("is told from any other sheet", () => {
    assert.equal(findRecordHead(emptySheet(S)), null);
    assert.notEqual(findRecordHead(recordIn(recorded(empty, []))), null);
  });
});
