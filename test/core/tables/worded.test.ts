import assert from "node:assert/strict";
import { formatDecimal } from "../../../src/core/numbers/format";
import { readWorded, readWordedChange } from "../../../src/core/tables/worded";

/** "least..most", "<" where the bound is outside; a verdict; or nothing. */
function said(text: string): string | null {
  const found = readWorded(text);
  if (found === null || found.kind === "verdict") return found?.verdict ?? null;
  const [least, most] = [found.least, found.most].map((one) =>
    one === null ? "" : formatDecimal(one),
  );
  return `${least}..${most}${found.isStrict ? " <" : ""}`;
}

const cases: readonly (readonly [string, string | null])[] = [
  ["Dưới 4", "..4 <"],
  ["dưới 2,5%", "..2,5 <"],
  ["≤ 2,5", "..2,5"],
  ["Không quá 3", "..3"],
  ["30 trở xuống", "..30"],
  ["Trên 95%", "95.. <"],
  ["≥95", "95.."],
  ["Từ 95% trở lên", "95.."],
  ["6,6–6,8", "6,6..6,8"],
  ["98 - 99%", "98..99"],
  ["Khoảng 4", ".."],
  ["9 - 3", null],
  ["Đạt", "met"],
  ["Đạt và vượt", "met"],
  ["VƯỢT", "exceeded"],
  ["Không đạt", "missed"],
  ["Chưa đạt chỉ tiêu", "missed"],
  ["Đạt 98%", null],
  ["Xã Trên", null],
  ["Số liệu đến 30/6/2024", null],
];

describe("targets and verdicts in words", () => {
  for (const [text, expected] of cases) {
    it(`${text} is ${expected ?? "neither"}`, () => assert.equal(said(text), expected));
  }

  it("reads changes with their sign in words", () => {
    const read = (text: string): string =>
      readWordedChange(text)
        .map(({ value }) => formatDecimal(value))
        .join(" or ");
    assert.equal(read("Tăng 5%"), "5");
    assert.equal(read("giảm 3,2%"), "-3,2");
    assert.equal(read("Giảm 1.234"), "-1.234 or -1,234");
    assert.equal(read("Tăng ca 3"), "");
  });
});
