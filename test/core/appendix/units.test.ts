import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { unitsFromCells, unitsFromText } from "../../../src/core/appendix/units";

const texts: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
  ["one name a line", "Bác Ái\nNinh Sơn", ["Bác Ái", "Ninh Sơn"]],
  ["blank lines and spaces", "\n  Bác   Ái \r\n\r\n Ninh Sơn\r", ["Bác Ái", "Ninh Sơn"]],
  [
    "ordinals with signs",
    "1. Bác Ái\n2) Ninh Sơn\n03 - Ninh Hải",
    ["Bác Ái", "Ninh Sơn", "Ninh Hải"],
  ],
  [
    "ordinals in a cell of their own",
    "1\tBác Ái\t1.722\n2\tNinh Sơn\t3.404",
    ["Bác Ái", "Ninh Sơn"],
  ],
  ["bare ordinals that count up", "1 Bác Ái\n2 Ninh Sơn", ["Bác Ái", "Ninh Sơn"]],
  ["numbers that belong to the name", "Phường 1\n3 Tháng 2", ["Phường 1", "3 Tháng 2"]],
  [
    "headings, marks and figures",
    "STT\tĐơn vị\nA\tB\t1\n1\t1.722\n\t96,2%\nII\tBác Ái",
    ["Bác Ái"],
  ],
  ["formulas stay text", "=HYPERLINK(A1)", ["=HYPERLINK(A1)"]],
  ["nothing", " \n\t\n", []],
];

describe("unitsFromText", () => {
  for (const [what, text, names] of texts) {
    it(`reads ${what}`, () => deepEqual(unitsFromText(text).names, names));
  }

  it("reports what it leaves out", () => {
    const { names, dropped } = unitsFromText("Đơn vị\nBác Ái\nBÁC  ÁI\nTổng cộng:\nToàn tỉnh");
    deepEqual(names, ["Bác Ái"]);
    deepEqual(dropped, [
      { name: "Đơn vị", reason: "heading" },
      { name: "BÁC ÁI", reason: "duplicate" },
      { name: "Tổng cộng:", reason: "total" },
      { name: "Toàn tỉnh", reason: "total" },
    ]);
  });

  it("takes composed and decomposed letters for the same", () => {
    const { names } = unitsFromText(["Bác Ái", "Bác Ái".normalize("NFD")].join("\n"));
    deepEqual(names, ["Bác Ái"]);
  });

  it("never gives a name twice", () => {
    const line = fc.stringMatching(/^[1-3 .)\-A-Dđáổ]{0,12}$/u);
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const keys = unitsFromText(lines.join("\n")).names.map((name) => name.toLowerCase());
        equal(new Set(keys).size, keys.length);
      }),
    );
  });
});

describe("unitsFromCells", () => {
  it("finds the units of a whole table among its titles, headings and figures", () => {
    const { names } = unitsFromCells([
      ["PHỤ LỤC", null, null, null],
      ["STT", "Đơn vị", "BHXH bắt buộc", null],
      [null, null, "Chỉ tiêu", "Tỉ lệ đạt (%)"],
      ["A", "B", 1, 2],
      [1, "Bác Ái", 1722, "95,59%"],
      [null, null, null, null],
      [true, { kind: "error", code: "#REF!" }],
      [2, " Ninh\nSơn ", "3.404"],
      ["", "Tổng cộng", 3],
    ]);
    deepEqual(names, ["Bác Ái", "Ninh Sơn"]);
  });

  it("finds none in an empty selection", () => deepEqual(unitsFromCells([]).names, []));
});
