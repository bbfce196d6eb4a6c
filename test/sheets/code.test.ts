import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { transformSync } from "esbuild";
import { sheetsStubs } from "../../src/build/sheets-stubs";
import { formatCell } from "../../src/core/model/a1";
import { cellRef } from "../../src/core/model/reference";
import { examine } from "../../src/core/examine";
import { figureRules } from "../../src/core/rules/figure-rules";
import { functionExamples } from "../../src/functions/examples";
import { printedSheet } from "../../src/workbench/sample/sheets";
import { builtProject } from "./project";

/** Written by hand with `GOLDEN=write npx mocha test/sheets/code.test.ts`, then read through. */
const writing = process.env["GOLDEN"] === "write" && process.env["CI"] === undefined;
const golden = join(__dirname, "../golden/sheets-stubs.js");

describe("Code.js, the script for Google Sheets", function () {
  this.timeout(120_000);
  let code = "";
  let context = createContext({});

  before(async () => {
    ({ code } = await builtProject());
    // ECMAScript's own globals and not one more: no fetch, URL, TextEncoder, setTimeout, console
    context = createContext({});
    runInContext(code, context);
  });

  const call = (name: string, ...values: readonly unknown[]): unknown => {
    Object.assign(context, { values });
    return structuredClone(runInContext(`${name}(...values)`, context));
  };
  const one = (name: string, ...values: readonly unknown[]): unknown => {
    const cells = call(name, ...values);
    assert(Array.isArray(cells) && cells.length === 1 && cells[0].length === 1);
    return cells[0][0];
  };

  it("has stubs that were read through", async () => {
    const stubs = await sheetsStubs();
    if (writing) writeFileSync(golden, stubs);
    assert.equal(stubs, readFileSync(golden, "utf8"));
    assert(code.endsWith(stubs), "what follows the bundle is what was read through");
  });

  it("is written in ECMAScript 2019, without the literals Google's editor refuses", () => {
    const as = (target: string) => transformSync(code, { target }).code;
    assert.equal(as("es2019"), as("esnext"));
    assert.doesNotMatch(transformSync("f(10n)", { target: "es2020" }).code, /BigInt/);
  });

  it("answers like Excel's functions", () => {
    for (const { id, cells, shows } of functionExamples) {
      const answer = one(`BHXH_${id}`, ...cells);
      const shown =
        typeof answer === "number"
          ? answer.toLocaleString("vi-VN", { maximumFractionDigits: 2 })
          : String(answer);
      assert.equal(shown, shows, id);
    }
  });

  it("gives a range for a range, a column of 10,000 cells in one call", () => {
    const targets = Array.from({ length: 10_000 }, (_, row) => [row + 1]);
    const answers = call("BHXH_ATTAIN", targets, targets);
    assert(Array.isArray(answers));
    assert.deepEqual([answers.length, answers[0], answers[9_999]], [10_000, [100], [100]]);
  });

  it("takes a blank for 0, and reads figures typed as text", () => {
    assert.equal(one("BHXH_ATTAIN", 200, ""), 0);
    assert.equal(Number(one("BHXH_ATTAIN", "61.372.000", "45.925.000")).toFixed(2), "74.83");
  });

  const refusals: readonly (readonly [string, readonly unknown[], RegExp])[] = [
    ["BHXH_ATTAIN", [0, 5], /^#DIV\/0!: mẫu số trống hoặc bằng 0\.$/],
    ["BHXH_ATTAIN", ["", 5], /mẫu số trống/],
    ["BHXH_NUMBER", ["67.269"], /đọc được 2 cách: 67\.269 hoặc 67,269\. Dùng BHXH_NUMBER/],
    ["BHXH_NUMBER", ["chưa có"], /«chưa có» không phải là số/],
    ["BHXH_ATTAIN", ["#REF!", 5], /Ô nguồn đang báo lỗi #REF!/],
    ["BHXH_ATTAIN", [5, "#ERROR!"], /Ô nguồn đang báo lỗi #ERROR!/],
    [
      "BHXH_ATTAIN",
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      /cùng số dòng/,
    ],
    ["BHXH_PACE", [5, 5, 13], /từ 0 đến 12/],
  ];
  for (const [name, values, message] of refusals) {
    it(`throws a reason in Vietnamese: ${name}(${JSON.stringify(values)})`, () => {
      assert.throws(() => call(name, ...values), { message });
    });
  }

  it("writes the code of an error among other answers", () => {
    assert.deepEqual(call("BHXH_ATTAIN", [[100], [0], ["x"], ["#N/A"]], [[50], [1], [1], [1]]), [
      [50],
      ["#DIV/0!"],
      ["#VALUE!"],
      ["#N/A"],
    ]);
  });

  describe("BHXH_CHECK", () => {
    const values = printedSheet.values.map((row) => row.map((cell) => cell ?? ""));
    const check = (formula: string): readonly (readonly string[])[] => {
      const SpreadsheetApp = { getActiveRange: () => ({ getFormula: () => formula }) };
      Object.assign(context, { SpreadsheetApp });
      const rows = call("BHXH_CHECK", values.slice(3));
      assert(Array.isArray(rows));
      return rows;
    };

    it("names the cells by where they stand, told from its own formula", () => {
      const cells = check("=BHXH_CHECK('Phụ lục như in'!A4:R14)").map(([cell]) => cell);
      assert(cells.includes("J14"), cells.join());
    });

    it("counts from A1 where its formula does not tell", () => {
      const cells = check("=BHXH_CHECK(bảng_mẫu)").map(([cell]) => cell);
      assert(cells.includes("J11"), cells.join());
    });

    it("lists what Excel's lists", () => {
      const { tables } = examine(
        { sheets: [printedSheet], sheetNames: [], activeSheet: "", selection: null },
        figureRules,
      );
      const found = tables
        .flatMap(({ findings }) => findings)
        .filter(({ severity }) => severity !== "info")
        .map(({ cells }) => cells.map((cell) => formatCell(cellRef("", cell.row, cell.column))));
      const listed = check("=BHXH_CHECK(A4:R14)").slice(1);
      assert.deepEqual(
        listed.map(([cell]) => cell),
        found.map((cells) => cells.join(", ")),
      );
    });
  });
});
