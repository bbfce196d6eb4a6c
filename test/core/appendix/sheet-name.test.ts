import { equal, ok } from "node:assert/strict";
import fc from "fast-check";
import { availableSheetName } from "../../../src/core/appendix/sheet-name";

const cases: readonly (readonly [base: string, taken: readonly string[], name: string])[] = [
  ["Phụ lục", [], "Phụ lục"],
  ["Phụ lục", ["Phụ lục"], "Phụ lục (2)"],
  ["Phụ lục", ["PHỤ LỤC", "phụ lục (2)"], "Phụ lục (3)"],
  ["Phụ lục", ["Phụ lục".normalize("NFD")], "Phụ lục (2)"],
  ["Quý I/2024 [nháp]: *?\\", [], "Quý I 2024 nháp"],
  ["'Phụ lục'", [], "Phụ lục"],
  ["  Phụ \t\n lục  ", [], "Phụ lục"],
  ["", [], "Phụ lục"],
  ["[]:*?/\\'", ["Phụ lục"], "Phụ lục (2)"],
  ["History", [], "History (2)"],
  ["a".repeat(40), [], "a".repeat(31)],
  ["a".repeat(40), ["A".repeat(31)], `${"a".repeat(27)} (2)`],
  [`${"a".repeat(30)}😀`, [], "a".repeat(30)],
  [`${"a".repeat(30)}'b`, [], "a".repeat(30)],
];

const lower = (name: string) => name.normalize("NFC").toLocaleLowerCase("vi");

describe("availableSheetName", () => {
  for (const [base, taken, name] of cases) {
    it(`${JSON.stringify(base)} beside ${taken.length} sheets is ${JSON.stringify(name)}`, () =>
      equal(availableSheetName(base, taken), name));
  }

  it("is always a name Excel accepts and nobody uses", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 45 });
    const ugly = fc.stringMatching(/^[[\]:*?/\\' a-cA-C]{0,40}$/);
    fc.assert(
      fc.property(fc.oneof(text, ugly), fc.array(ugly), (base, others) => {
        const taken = [...others, availableSheetName(base, others)];
        const name = availableSheetName(base, taken);
        ok(name.length > 0 && name.length <= 31);
        ok(!/[[\]:*?/\\]|^'|'$/.test(name));
        ok(!taken.map(lower).includes(lower(name)));
      }),
    );
  });
});
