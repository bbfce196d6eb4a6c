import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { decimal } from "../../../src/core/numbers/decimal";
import { formatDecimal, formatPercent } from "../../../src/core/numbers/format";
import { readText } from "../../../src/core/numbers/read";
import type { NumberReading, Reading } from "../../../src/core/model/reading";

/** A reading on one line: "96,2% vi", "67.269 vi | 67,269 en", "blank", "notNumber". */
function describeReading(reading: Reading): string {
  if (reading.kind === "number") return describeNumber(reading);
  if (reading.kind === "ambiguous") return reading.candidates.map(describeNumber).join(" | ");
  return reading.kind;
}

const describeNumber = ({ value, percent, style }: NumberReading): string =>
  [percent ? formatPercent(value) : formatDecimal(value), style ?? ""].join(" ").trim();

const cases: readonly (readonly [text: string, expected: string])[] = [
  ["857", "857"],
  ["0", "0"],
  ["007", "7"],
  ["100%", "100%"],
  ["1.617.981", "1.617.981 vi"],
  ["1,617,981", "1.617.981 en"],
  ["3.278,817", "3.278,817 vi"],
  ["3,278.817", "3.278,817 en"],
  ["1.617,981", "1.617,981 vi"],
  ["552.247,00", "552.247,00 vi"],
  ["1.234.567,8", "1.234.567,8 vi"],
  ["1,234,567.8", "1.234.567,8 en"],
  // One separator before three digits tells nothing …
  ["103,897", "103.897 en | 103,897 vi"],
  ["67.269", "67.269 vi | 67,269 en"],
  ["11.628", "11.628 vi | 11,628 en"],
  ["67.269%", "67,269% en | 67.269% vi"],
  ["(1.234)", "-1.234 vi | -1,234 en"],
  // … unless what stands before it cannot be a group.
  ["0,567", "0,567 vi"],
  ["0.567", "0,567 en"],
  ["1234,567", "1.234,567 vi"],
  ["012.345", "12,345 en"],
  [",567", "0,567 vi"],
  ["0,5", "0,5 vi"],
  ["91.90", "91,90 en"],
  ["96,2%", "96,2% vi"],
  ["93.5%", "93,5% en"],
  ["93.5 %", "93,5% en"],
  ["45.9251", "45,9251 en"],
  ["−5", "-5"],
  ["- 5", "-5"],
  ["–2,5", "-2,5 vi"],
  ["+3", "3"],
  ["(12)", "-12"],
  ["(5,5 %)", "-5,5% vi"],
  ["1 234 567", "1.234.567"],
  ["1\u00a0234\u00a0567", "1.234.567"],
  ["1\u2009234,5", "1.234,5 vi"],
  ["1\u202f234.5", "1.234,5 en"],
  ["  857\u00a0", "857"],
  ["\u200b85\u200d7\ufeff", "857"],
  ["８５，５％", "85,5% vi"],
  ["", "blank"],
  [" \u00a0\u200b", "blank"],
  ["-", "blank"],
  ["–", "blank"],
  ["—", "blank"],
  ["…", "blank"],
  ["...", "blank"],
  ["x", "notNumber"],
  ["Ninh Sơn", "notNumber"],
  ["45.925.1", "notNumber"],
  ["45.92.100", "notNumber"],
  ["1,234.567,8", "notNumber"],
  ["1.234,567,8", "notNumber"],
  ["0.123.456", "notNumber"],
  ["1234.567.890", "notNumber"],
  ["5.", "notNumber"],
  ["%", "notNumber"],
  ["5%%", "notNumber"],
  ["(5", "notNumber"],
  ["5)", "notNumber"],
  ["(-5)", "notNumber"],
  ["--5", "notNumber"],
  ["1 23", "notNumber"],
  ["1\n234", "notNumber"],
  ["1 234.567 890", "notNumber"],
  ["12²", "notNumber"],
  ["thực hiện1", "notNumber"],
  ["45.925 người", "notNumber"],
  ["1e5", "notNumber"],
  ["=1+1", "notNumber"],
];

describe("readText", () => {
  for (const [text, expected] of cases) {
    it(`reads ${JSON.stringify(text)} as ${expected}`, () => {
      equal(describeReading(readText(text)), expected);
    });
  }

  it("hands back the text it cannot read", () => {
    deepEqual(readText(" chưa có "), { kind: "notNumber", text: " chưa có " });
  });

  it("does not look into hostile texts", () => {
    for (const unit of ["1", "1.", "1,", ",", " 1", "(", "%", "1 234"]) {
      equal(readText(`1${unit.repeat(1_000_000 / unit.length)}1`).kind, "notNumber");
    }
  });

  const decimals = fc
    .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(6))
    .map(([units, scale]) => decimal(units, scale));

  /** What a reader of Vietnamese takes the text for. */
  function readVietnamese(text: string): NumberReading | undefined {
    const reading = readText(text);
    if (reading.kind === "ambiguous") return reading.candidates.find(({ style }) => style === "vi");
    return reading.kind === "number" && reading.style !== "en" ? reading : undefined;
  }

  it("reads back whatever was printed in Vietnamese", () => {
    fc.assert(
      fc.property(decimals, (value) => {
        deepEqual(readVietnamese(formatDecimal(value))?.value, value);
        deepEqual(readVietnamese(formatPercent(value))?.value, value);
      }),
    );
  });

  it("never throws, and mirrors with its separators", () => {
    const mirror = (text: string): string =>
      text.replace(/[.,]/g, (separator) => (separator === "." ? "," : "."));
    const figures = fc.string({ unit: fc.constantFrom(..."0123456789., -%()") });
    fc.assert(
      fc.property(fc.oneof(figures, fc.string()), (text) => {
        const values = (reading: Reading): unknown =>
          reading.kind === "number"
            ? [reading.value]
            : reading.kind === "ambiguous"
              ? reading.candidates.map(({ value }) => value)
              : [];
        deepEqual(values(readText(mirror(text))), values(readText(text)));
      }),
    );
  });
});
