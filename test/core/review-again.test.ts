import assert from "node:assert/strict";
import fc from "fast-check";
import { withBlock } from "../../src/core/edits/write";
import { blockAt, withContents } from "../../src/core/edits/cells";
import { parseRange } from "../../src/core/model/a1";
import type { Content } from "../../src/core/model/content";
import { rangeRef } from "../../src/core/model/reference";
import type { Workbook } from "../../src/core/model/workbook";
import { review } from "../../src/core/review";
import { reviewAgain } from "../../src/core/review-again";
import { parseGrid, workbookOf } from "../grid";

/** Two tables one below the other, and a third whose formulas reach into the first. */
const sheet = parseGrid(`
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 1.500    | 600       | 40
Ninh Hải  | 4.000    | 900       | 22,5
Tổng cộng | 5.500    | 1.500     | 27,3
          |          |           |
Biểu 2    |          |           |
Loại      | Đầu kỳ   | Tăng      | Cuối kỳ
Hưu       | 161      | 14        | 175
Tuất      | 3.584    | 46        | 3.630
Tổng cộng | 3.745    | 60        | 3.805
          |          |           |
Biểu 3    |          |           |
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 1.500    | =C2 600   | =C14/B14*100 40
Ninh Hải  | 4.000    | =C3 900   | =C15/B15*100 22,5
Tổng cộng | =SUM(B14:B15) 5.500 | =SUM(C14:C15) 1.500 | =C16/B16*100 27,27
`).sheet;
const workbook = workbookOf(sheet);
const before = { workbook, review: review(workbook) };

function typed(address: string, content: Content): Workbook {
  const range = parseRange(address, sheet.name);
  assert.ok(range);
  const block = withContents(blockAt(sheet, range), [[content]]);
  return { ...workbook, sheets: [withBlock(sheet, range, block)] };
}

/** Which of the tables were examined again. */
function examinedAfter(address: string, content: Content): readonly boolean[] {
  const { tables } = reviewAgain(before, typed(address, content));
  return tables.map(({ relations }, at) => relations !== before.review.tables[at]?.relations);
}

describe("the check after an edit", () => {
  it("knows three tables to begin with", () => assert.equal(before.review.tables.length, 3));

  const cases: readonly (readonly [title: string, address: string, again: readonly boolean[]])[] = [
    ["looks at the table the edit is in, and at no other", "B9", [false, true, false]],
    ["looks also at a table whose formulas reach the cell", "C3", [true, false, true]],
    ["looks at the table below the title that was edited", "A6", [false, true, false]],
    ["looks at none for a note beside them", "H3", [false, false, false]],
  ];
  for (const [title, address, again] of cases) {
    it(title, () => assert.deepEqual(examinedAfter(address, "1.234"), again));
  }

  it("takes over sheets that hold what they held", () => {
    const { tables } = reviewAgain(before, { ...workbook });
    tables.forEach((table, at) => assert.equal(table, before.review.tables[at]));
  });

  it("is the check of the whole, whatever was edited", () => {
    const anyContent = fc.constantFrom<Content>(
      ...[null, "x", "Tổng cộng", "Tỉ lệ đạt (%)", "1.234", 7, 0.4, "40%"],
      ...["=C2", "=SUM(B2:B3)", "=C2/B2*100", "=H1"].map((formula) => ({ formula })),
    );
    const anyEdit = fc.record({
      row: fc.nat(17),
      column: fc.nat(6),
      contents: fc.array(fc.array(anyContent, { minLength: 2, maxLength: 2 }), {
        minLength: 1,
        maxLength: 2,
      }),
    });
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 2 }), (edits) => {
        let known = before;
        for (const { row, column, contents } of edits) {
          const [old = sheet] = known.workbook.sheets;
          const range = rangeRef(sheet.name, row, column, contents.length, 2);
          const block = withContents(blockAt(old, range), contents);
          const now = { ...workbook, sheets: [withBlock(old, range, block)] };
          known = { workbook: now, review: reviewAgain(known, now) };
          assert.deepEqual(known.review, review(now));
        }
      }),
      { numRuns: 40 },
    );
  });
});
