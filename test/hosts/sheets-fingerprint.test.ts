import assert from "node:assert/strict";
import fc from "fast-check";
import { blockAt, withContents } from "../../src/core/edits/cells";
import { emptySheet } from "../../src/core/edits/state";
import { withBlock } from "../../src/core/edits/write";
import { rangeRef } from "../../src/core/model/reference";
import { changedRange, fingerprintOf } from "../../src/hosts/sheets/fingerprint";
import { anyState } from "../core/edits/arbitraries";

const name = "Biểu 1";

describe("hosts/sheets: what of a sheet has changed", () => {
  it("is nothing between equal sheets", () => {
    fc.assert(
      fc.property(anyState, ({ workbook }) => {
        const sheet = workbook.sheets[0] ?? emptySheet(name);
        const again = structuredClone(sheet);
        assert.equal(changedRange(name, fingerprintOf(sheet), fingerprintOf(again)), null);
      }),
    );
  });

  it("is the one cell that was typed into, wherever it lies", () => {
    fc.assert(
      fc.property(anyState, fc.nat(12), fc.nat(12), ({ workbook }, row, column) => {
        const sheet = workbook.sheets[0] ?? emptySheet(name);
        const cell = rangeRef(name, row, column, 1, 1);
        const typed = withBlock(sheet, cell, withContents(blockAt(sheet, cell), [["mới gõ"]]));
        assert.deepEqual(changedRange(name, fingerprintOf(sheet), fingerprintOf(typed)), cell);
      }),
    );
  });

  it("is all there was when the sheet is gone", () => {
    const range = rangeRef(name, 2, 1, 2, 2);
    const contents = [
      [1, "a"],
      ["b", 2],
    ];
    const numberFormats = contents.map((row) => row.map(() => "General"));
    const sheet = withBlock(emptySheet(name), range, { contents, numberFormats });
    const gone = fingerprintOf(emptySheet(name));
    assert.deepEqual(changedRange(name, fingerprintOf(sheet), gone), range);
  });

  it("is nothing where only a formula computed another value, or a format changed", () => {
    const sheet = {
      ...emptySheet(name),
      values: [[1]],
      formulas: [["=B1"]],
      numberFormats: [["General"]],
    };
    const later = { ...sheet, values: [[2]], numberFormats: [["0.0"]] };
    assert.equal(changedRange(name, fingerprintOf(sheet), fingerprintOf(later)), null);
  });
});
