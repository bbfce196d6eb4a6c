import assert from "node:assert/strict";
import type { Content } from "../../src/core/model/content";
import { readTypedEntry } from "../../src/workbench/grid/typed-entry";

type Case = readonly [text: string, cellFormat: string, Content, numberFormat: string | null];

const cases: readonly Case[] = [
  ["40473", "General", 40473, null],
  ["40,473", "General", 40473, "#,##0"],
  ["1,234,567.5", "General", 1234567.5, "#,##0.00"],
  ["67.269", "General", 67.269, null],
  ["-.5", "General", -0.5, null],
  ["1e3", "General", 1000, null],
  ["62.68%", "General", 0.6268, "0.00%"],
  ["44%", "General", 0.44, "0%"],
  ["1,234%", "General", 12.34, "0%"],
  ["96,2%", "General", "96,2%", null],
  ["1,5", "General", "1,5", null],
  ["1,2345", "General", "1,2345", null],
  ["1.617,981", "General", "1.617,981", null],
  ["3.278.817", "General", "3.278.817", null],
  [" 12 ", "General", 12, null],
  ["12 người", "General", "12 người", null],
  ["40,473", "@", "40,473", null],
  ["=A1", "@", "=A1", null],
  ["=A1+1", "General", { formula: "=A1+1" }, null],
  ["=", "General", "=", null],
  ["'=x", "General", "=x", null],
  ["'007", "General", "007", null],
  ["'", "General", "", null],
  ["true", "General", true, null],
  ["", "General", null, null],
  ["%", "General", "%", null],
  [".", "General", ".", null],
];

describe("a typed entry", () => {
  for (const [text, cellFormat, content, numberFormat] of cases) {
    it(`${JSON.stringify(text)} in ${cellFormat} is ${JSON.stringify(content)}`, () =>
      assert.deepEqual(readTypedEntry(text, cellFormat), { content, numberFormat }));
  }
});
