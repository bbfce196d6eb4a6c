import { equal } from "node:assert/strict";
import { formatDecimal, formatPercent } from "../../../src/core/numbers/format";
import { readNumber } from "../../../src/core/numbers/read";

const cases: readonly (readonly [value: number, numberFormat: string, expected: string])[] = [
  [45925, "General", "45.925"],
  [67.269, "General", "67,269"],
  [0.1 + 0.2, "General", "0,3"],
  [-0.5, "General", "-0,5"],
  [1e-7, "General", "0,0000001"],
  [1e21, "General", "1.000.000.000.000.000.000.000"],
  [45925, "#,##0", "45.925"],
  [2.5, "0", "3"],
  [-2.5, "0", "-3"],
  [91.9, "0.00", "91,90"],
  [1.005, "0.00", "1,01"],
  [1.5, "0.0##", "1,5"],
  [1.23456, "0.0##", "1,235"],
  [0.62676, "0.00%", "62,68%"],
  [1, "0%", "100%"],
  [0.062, "0.0%", "6,2%"],
  [0.285, "0%", "29%"],
  // A literal % prints, and multiplies nothing.
  [62.68, '0.00"%"', "62,68%"],
  [62.68, "0.00\\%", "62,68%"],
  [5, '"5% of "0', "5%"],
  // Sections.
  [-5, "#,##0;(#,##0.0)", "-5,0"],
  [5, "#,##0;(#,##0.0)", "5"],
  [0, '0;-0;"-"0.00', "0,00"],
  [0, '#,##0;-#,##0;"-"', "0"],
  [1234.5, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)', "1.234,50"],
  [5, '[Red]#,##0.0\\ "đồng; 100%"', "5,0%"],
  [5, "[$-42A]#,##0.0", "5,0"],
  // Formats that say nothing of decimals.
  [45000, "dd/mm/yyyy", "45.000"],
  [1.5, "[h]:mm", "1,5"],
  [5.25, "# ?/?", "5,25"],
  [5.25, "0.0E+00", "5,25"],
  [5.25, "@", "5,25"],
  [67269.5, "#,##0,", "67.269,5"],
  [5.25, "[>=1000]0;0.0", "5,25"],
  [5.25, "0.0.0", "5,25"],
  [5.25, "", "5,25"],
  [5.25, '"', "5,25"],
  [5.25, "0%%", "5,25"],
  [5.25, `0.${"0".repeat(100_000)}`, "5,25"],
];

describe("readNumber", () => {
  for (const [value, numberFormat, expected] of cases) {
    it(`reads ${value} under ${numberFormat.slice(0, 60)} as ${expected}`, () => {
      const reading = readNumber(value, numberFormat);
      const print = reading.percent ? formatPercent : formatDecimal;
      equal(print(reading.value), expected);
      equal(reading.style, null);
    });
  }

  it("does not remember more formats than a workbook has", () => {
    for (let n = 0; n < 2_000; n += 1) readNumber(n, `0.0" ${n}"`);
    equal(formatDecimal(readNumber(5, '0.0" 1"').value), "5,0");
  });
});
