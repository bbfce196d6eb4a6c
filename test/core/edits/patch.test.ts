import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits } from "../../../src/core/edits/apply";
import { cutSheet } from "../../../src/core/edits/cut-sheet";
import { patchWorkbook, type ReadRange } from "../../../src/core/edits/patch";
import { staleRanges } from "../../../src/core/edits/stale-ranges";
import { emptySheet, findSheet } from "../../../src/core/edits/state";
import { formatRange, parseRange } from "../../../src/core/model/a1";
import { rangeRef, type RangeRef } from "../../../src/core/model/reference";
import type { Sheet, Workbook } from "../../../src/core/model/workbook";
import { parseGrid, workbookOf } from "../../grid";
import { anyState, anyStep, editOf } from "./arbitraries";

/** What a host answers when it is asked for a range. */
const readFrom =
  ({ sheets }: Workbook) =>
  (range: RangeRef): ReadRange => {
    const sheet = sheets.find(({ name }) => name === range.sheet) ?? emptySheet(range.sheet);
    return { range, part: cutSheet(sheet, range) };
  };

const whole = (sheet: string): RangeRef => rangeRef(sheet, 0, 0, 1_048_576, 16_384);

describe("a patched snapshot", () => {
  it("is what a new one would be, whatever was written and however much more is read", () => {
    fc.assert(
      fc.property(
        anyState,
        fc.array(anyStep, { maxLength: 4 }),
        fc.boolean(),
        (state, steps, all) => {
          let now = state;
          const edited: RangeRef[] = [];
          for (const step of steps) {
            const edit = editOf(now, step);
            if (edit?.kind !== "setCells") continue;
            const applied = applyEdits(now, [edit]);
            assert.ok(applied.ok);
            now = applied.value;
            edited.push(edit.range, ...(all ? [whole(edit.range.sheet)] : []));
          }
          const patched = patchWorkbook(state.workbook, edited.map(readFrom(now.workbook)));
          assert.deepEqual(patched, now.workbook);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps the sheets that hold what they held", () => {
    fc.assert(
      fc.property(anyState, ({ workbook }) => {
        const ranges = workbook.sheetNames.map(whole);
        const patched = patchWorkbook(workbook, ranges.map(readFrom(workbook)));
        patched.sheets.forEach((sheet, at) => assert.equal(sheet, workbook.sheets[at]));
      }),
      { numRuns: 50 },
    );
  });

  it("takes what a formula computed, though its text is the same", () => {
    const before = workbookOf(parseGrid("Tổng | =SUM(A2:A3) 5").sheet);
    const after = workbookOf(parseGrid("Tổng | =SUM(A2:A3) 6").sheet);
    const name = before.activeSheet;
    const patched = patchWorkbook(before, [readFrom(after)(whole(name))]);
    assert.deepEqual(findSheet(patched, name), findSheet(after, name));
  });
});

describe("what an edit makes stale", () => {
  const typed: Sheet = { ...parseGrid("Đơn vị | Số\nA | 1\nB | 2").sheet, name: "Gõ" };
  const computed: Sheet = {
    ...parseGrid("Đơn vị | Số | Tỉ lệ\nA | 1 | =B2/2 0,5\nB | 2 | 1\nCộng | =B2+B3 3 | x").sheet,
    name: "Tính",
  };
  const workbook: Workbook = {
    sheets: [typed, computed],
    sheetNames: ["Gõ", "Tính", "Khác"],
    activeSheet: "Gõ",
    selection: null,
  };
  const at = (address: string): RangeRef => {
    const range = parseRange(address, "Gõ");
    assert.ok(range);
    return range;
  };

  const cases: readonly (readonly [
    title: string,
    edited: readonly string[],
    selection: string | null,
    stale: readonly string[],
  ])[] = [
    ["is itself, and all that is computed", ["B2"], null, ["Gõ!B2", "Tính!B2:C4"]],
    ["is not read twice", ["B2", "A1:B3", "B2"], null, ["Gõ!A1:B3", "Tính!B2:C4"]],
    [
      "is within the formulas' range, or holds it",
      ["Tính!C3", "Tính!A1:Z99"],
      null,
      ["Tính!A1:Z99"],
    ],
    ["is nothing on a sheet that was not read", ["Khác!A1"], null, []],
    ["is cut to the selection that was read", ["A1:B9"], "A2:B3", ["Gõ!A2:B3", "Tính!B2:C4"]],
    ["is nothing outside of the selection", ["A9"], "A2:B3", []],
  ];
  for (const [title, edited, selection, stale] of cases) {
    it(title, () => {
      const read = { ...workbook, selection: selection === null ? null : at(selection) };
      const ranges = staleRanges(read, edited.map(at));
      assert.deepEqual(
        ranges.map((range) => `${range.sheet}!${formatRange(range)}`),
        stale,
      );
    });
  }
});
