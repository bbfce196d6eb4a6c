import assert from "node:assert/strict";
import type { CellValue, Workbook } from "../../src/core/model/workbook";
import type { FunctionsMetadata } from "../../src/workbench/functions/metadata";
import { openHeadlessOffice } from "../../src/workbench/headless";
import type { HeadlessOffice } from "../../src/workbench/headless";

const parameter = { name: "a", dimensionality: "matrix" };

const metadata: FunctionsMetadata = {
  functions: [
    { id: "SEEN", name: "SEEN", description: "", parameters: [parameter] },
    { id: "ONE", name: "ONE", description: "", parameters: [{ name: "a" }] },
    { id: "FAIL", name: "FAIL", description: "", parameters: [parameter] },
    { id: "GRID", name: "GRID", description: "", parameters: [parameter] },
    { id: "TEXT", name: "TEXT", description: "", parameters: [parameter] },
    {
      id: "OPTIONAL",
      name: "OPTIONAL",
      description: "",
      parameters: [parameter, { name: "b", dimensionality: "matrix", optional: true }],
    },
    {
      id: "WHERE",
      name: "WHERE",
      description: "",
      parameters: [parameter],
      options: { requiresParameterAddresses: true },
    },
  ],
};

/** A bundle as webpack writes one, in the words of the runtime. */
const source = `
  CustomFunctions.associate("SEEN", (a) => JSON.stringify(a));
  CustomFunctions.associate("ONE", (a) => typeof a + " " + a);
  CustomFunctions.associate("FAIL", ([[a]]) => {
    if (a === "bug") throw new TypeError("bug");
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode[a], "vì sao");
  });
  CustomFunctions.associate("GRID", (a) => a.map(([n]) => [n, n * 2, new CustomFunctions.Error("#N/A")]));
  CustomFunctions.associate("TEXT", ([[a]]) => a.toLocaleString("vi-VN"));
  CustomFunctions.associate("OPTIONAL", (a, b) => String(b) + " " + Office.context.displayLanguage);
  CustomFunctions.associate("WHERE", (a, invocation) => invocation.parameterAddresses[0] + " " + JSON.stringify(a));
`;

const values: readonly (readonly CellValue[])[] = [
  [1, "67.269", null],
  [2, "divisionByZero", "bug"],
];

const workbook: Workbook = {
  sheets: [
    {
      name: "Trang 1",
      row: 0,
      column: 0,
      values,
      formulas: [
        [null, null, null],
        [null, null, null],
      ],
      numberFormats: [
        ["General", "General", "General"],
        ["General", "General", "General"],
      ],
    },
  ],
  sheetNames: ["Trang 1"],
  activeSheet: "Trang 1",
  selection: null,
};

describe("custom functions in cells", () => {
  let office: HeadlessOffice;
  before(async () => {
    office = await openHeadlessOffice(workbook, {
      functions: { namespace: "BHXH", metadata, source },
    });
  });
  after(() => office.close());

  const compute = (formula: string, shape: string): Promise<unknown[][]> =>
    office.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Trang 1");
      sheet.getRange("F1:I9").clear();
      sheet.getRange("F1").formulas = [[formula]];
      const range = sheet.getRange(shape).load("values");
      await context.sync();
      return range.values;
    });

  const cases: readonly (readonly [what: string, formula: string, unknown])[] = [
    ["a cell is a grid of one", "=BHXH.SEEN(A1)", "[[1]]"],
    [
      "a range keeps its shape and its texts",
      "=BHXH.SEEN(A1:B2)",
      '[[1,"67.269"],[2,"divisionByZero"]]',
    ],
    ["a blank of a range is null", "=BHXH.SEEN(B1:C1)", '[["67.269",null]]'],
    ["an error is its code", "=BHXH.SEEN(1/0)", '[["#DIV/0!"]]'],
    ["a scalar parameter takes the value", "=BHXH.ONE(A2)", "number 2"],
    ["a text that looks like a number stays text", "=BHXH.TEXT(5117)", "5.117"],
    ["a computed value goes on", "=BHXH.ONE(SUM(A1:A2))", "number 3"],
    [
      "an omitted argument is undefined; the language is told",
      "=BHXH.OPTIONAL(A1)",
      "undefined vi-VN",
    ],
    ["CustomFunctions.Error is the cell's error", "=BHXH.FAIL(B2)", "#DIV/0!"],
    ["any other throw is #VALUE!", "=BHXH.FAIL(C2)", "#VALUE!"],
    ["names may be written in any case", "=bhxh.one(A1)", "number 1"],
    ["addresses are told where asked for", "=BHXH.WHERE(A1:A2)", "'Trang 1'!A1:A2 [[1],[2]]"],
  ];
  for (const [what, formula, expected] of cases) {
    it(what, async () => assert.deepEqual(await compute(formula, "F1"), [[expected]]));
  }

  it("spills a grid with its errors", async () =>
    assert.deepEqual(await compute("=BHXH.GRID(A1:A2)", "F1:H2"), [
      [1, 2, "#N/A"],
      [2, 4, "#N/A"],
    ]));
});
