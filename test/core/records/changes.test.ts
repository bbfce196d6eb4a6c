import assert from "node:assert/strict";
import fc from "fast-check";
import { emptySheet } from "../../../src/core/edits/state";
import { withBlock } from "../../../src/core/edits/write";
import { fitsMemory } from "../../../src/core/model/memory";
import type { Edit } from "../../../src/core/model/edit";
import { rangeRef } from "../../../src/core/model/reference";
import {
  changesOf,
  formatChanges,
  parseChanges,
  withChanges,
  type Change,
} from "../../../src/core/records/changes";
import { layoutChanges } from "../../../src/core/records/layout-changes";
import { layoutRecord } from "../../../src/core/records/layout-record";
import type { SheetLayout } from "../../../src/core/model/layout";
import { findTables } from "../../../src/core/tables/find-tables";
import { isOwnSheet } from "../../../src/core/tables/own-sheets";

const General = [["General", "General", "General"]];

const edit: Edit = {
  kind: "setCells",
  range: rangeRef("Biểu 1", 2, 2, 1, 3),
  before: { contents: [["67,269", 1, null]], numberFormats: General },
  after: { contents: [[67269, 1, { formula: "=C3*0.5" }]], numberFormats: General },
};

const change: Change = {
  at: 1,
  sheet: "Biểu 1",
  address: "C3",
  before: "67,269",
  after: "67.269",
  why: "Sửa ô C3",
};

const sheetOf = ({ name, contents, numberFormats }: SheetLayout) =>
  withBlock(emptySheet(name), rangeRef(name, 0, 0, contents.length, contents[0]?.length ?? 0), {
    contents,
    numberFormats,
  });

describe("the log of changes", () => {
  it("tells each cell that changed, and no other", () => {
    assert.deepEqual(changesOf([edit, { kind: "addMarks", marks: [] }], 1, "Sửa ô C3"), [
      change,
      { ...change, address: "E3", before: "", after: "=C3*0.5" },
    ]);
  });

  it("tells a sheet that was added", () => {
    const layout = layoutRecord([], [], "05/7/2024");
    assert.deepEqual(changesOf([{ kind: "addSheet", layout }], 1, "Lập"), [
      { at: 1, sheet: layout.name, address: "", before: "", after: "", why: "Lập" },
    ]);
  });

  it("is read back as it was written, whatever cells hold", () => {
    const text = fc.string({ unit: "binary" });
    const entry = fc.record(
      { at: fc.nat(), sheet: text, address: text, before: text, after: text, why: text },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(entry), (log) => {
        assert.deepEqual(parseChanges(formatChanges(log)), log);
      }),
    );
    for (const broken of ["", "{", "[1,[2],null]", '[[1,"a"]]']) {
      assert.deepEqual(parseChanges(broken), []);
    }
  });

  it("forgets the oldest where a workbook holds no more", () => {
    const many = Array.from({ length: 2000 }, (_, at) => ({ ...change, at }));
    const log = withChanges(many, [{ ...change, at: 9999 }]);
    assert.ok(fitsMemory(formatChanges(log)));
    assert.equal(log.at(-1)?.at, 9999);
    assert.ok(log.length > 500);
  });

  it("is laid out as text", () => {
    const layout = layoutChanges([{ ...change, before: "=1+1" }], [], () => "05/7/2024 14:02");
    assert.equal(layout.name, "Nhật ký thay đổi");
    assert.deepEqual(layout.contents[4], [
      "05/7/2024 14:02",
      "Biểu 1",
      "C3",
      "=1+1",
      "67.269",
      "Sửa ô C3",
    ]);
  });

  it("and the record of findings are no tables to check", () => {
    for (const layout of [layoutChanges([change], [], String), layoutRecord([], [], "x")]) {
      const sheet = sheetOf(layout);
      assert.ok(isOwnSheet(sheet));
      assert.deepEqual(findTables(sheet), []);
    }
    assert.ok(!isOwnSheet(emptySheet("Biểu 1")));
  });
});
