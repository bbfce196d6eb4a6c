import { deepEqual, equal, ok } from "node:assert/strict";
import { serialize } from "node:v8";
import { sourcesOf } from "../../../src/core/consolidate/sources-of";
import { review } from "../../../src/core/review";
import { places } from "../../../bench/places";
import { unitFile } from "../../../bench/unit-files";
import { printedWorkbook } from "../../taskpane/printed-workbook";
import { unitsOf } from "./sources";

describe("sourcesOf", () => {
  it("passes from one thread to another unchanged, and small", () => {
    const [unit] = unitsOf(places.ninhThuan, 3);
    ok(unit !== undefined);
    const { workbook } = unitFile("form with total", unit, []);
    const sources = sourcesOf("a.xlsx", review(workbook));
    deepEqual(structuredClone(sources), sources);
    ok(serialize(sources).length < 10_000);
  });

  it("keeps the texts of cells and what contradicts itself, without repairs", () => {
    const [source] = sourcesOf("mẫu.xlsx", review(printedWorkbook));
    ok(source !== undefined);
    const row = source.rows.find(({ label }) => label === "Ninh Sơn");
    deepEqual(
      row?.figures.flatMap(({ text }) => (text === "67.269" ? [text] : [])),
      ["67.269", "67.269"],
    );
    equal(source.contradictions.errors > 5, true);
    ok(source.contradictions.findings.every(({ repair }) => repair === null));
    deepEqual(structuredClone(source), source);
  });
});
