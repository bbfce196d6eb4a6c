import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { review } from "../../src/core/review";
import type { CellValue, Sheet, Workbook } from "../../src/core/model/workbook";
import { openHeadlessOffice } from "../../src/workbench/headless";
import { sampleLooks, sampleWorkbook } from "../../src/workbench/sample/sample";

/** The production build; `npm test` makes it first. */
const built = (file: string): string => readFileSync(join("dist", file), "utf8");

const openSample = () =>
  openHeadlessOffice(sampleWorkbook, {
    looks: sampleLooks,
    functions: {
      namespace: "BHXH",
      metadata: JSON.parse(built("functions.json")),
      source: ["core.js", "examine.js", "functions.js"].map(built).join("\n"),
    },
  });

describe("the sample workbook", () => {
  let snapshot: Workbook;
  before(async () => {
    const office = await openSample();
    snapshot = await office.snapshot();
    office.close();
  });

  const sheet = (name: string): Sheet => {
    const found = snapshot.sheets.find((candidate) => candidate.name === name);
    assert.ok(found, name);
    return found;
  };
  const at = (name: string, row: number, column: number): CellValue | undefined =>
    sheet(name).values[row - 1]?.[column - 1];
  const findings = (name: string): readonly string[] =>
    review({ ...snapshot, sheets: [sheet(name)] }).tables.flatMap((table) =>
      table.findings.map(({ severity, detail }) => `${severity} ${detail.rule}`),
    );

  it("holds the printed appendix as texts", () => {
    const figures = sheet("Phụ lục như in").values.slice(3).flat();
    assert.ok(figures.every((value) => value === null || typeof value === "string"));
    assert.equal(at("Phụ lục như in", 9, 10), "67.269");
  });

  it("holds what an English-locale Excel makes of it", () => {
    const typed = "Excel tiếng Anh";
    assert.deepEqual(
      [at(typed, 7, 3), at(typed, 9, 10), at(typed, 14, 6), at(typed, 7, 5), at(typed, 7, 16)],
      [40473, 67.269, 11.628, 0.6268, "96,2%"],
    );
    const formats = sheet(typed).numberFormats[6];
    assert.deepEqual([formats?.[2], formats?.[4], formats?.[15]], ["#,##0", "0.00%", "General"]);
  });

  it("computes percents and totals with functions, and nothing contradicts", () => {
    const functions = "Hàm BHXH";
    assert.deepEqual([at(functions, 14, 10), at(functions, 14, 17)], [556825, 556825]);
    const rates = [at(functions, 7, 5), at(functions, 14, 18)].map((value) =>
      typeof value === "number" ? value.toFixed(2) : value,
    );
    assert.deepEqual(rates, ["62.68", "92.62"]);
    assert.deepEqual(findings(functions), ["warning over-population"]);
    assert.ok(findings("Phụ lục như in").length > 10);
  });

  it("shows what the other functions answer, without an error", () => {
    const corner = sheet("Hàm BHXH").values.slice(18, 25);
    assert.deepEqual(
      corner.map((row) => row[5]),
      [18.188468228294617, 1617.981, "556.825", 1.01, 6511, -4578, 79.7],
    );
    assert.equal(sheet("Hàm BHXH").values[28]?.[1], "Ô");
  });
});
