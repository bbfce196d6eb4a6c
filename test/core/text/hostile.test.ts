import assert from "node:assert/strict";
import fc from "fast-check";
import { auditText } from "../../../src/core/text/audit-text";
import { viewOf } from "../../../src/core/text/view";

/** Spans lie in the text, in order, and what is printed there is what they say. */
function examine(text: string): void {
  const { findings, claims, links } = auditText(text);
  for (const { span, printed } of findings) {
    assert.equal(text.slice(span.start, span.end), printed);
    assert.ok(span.line >= 1 && span.start < span.end);
  }
  for (const { span } of claims) assert.ok(0 <= span.start && span.end <= text.length);
  assert.deepEqual(links, []);
}

const long = 30_000;

/** What a hand or a broken converter leaves in a file. */
const hostile: Readonly<Record<string, string>> = {
  "a million digits": "9".repeat(1_000_000),
  "a million digits in groups": "1.234,".repeat(160_000),
  "groups with spaces": "123 456 ".repeat(long / 8),
  "open parentheses": "(".repeat(long),
  "parentheses and figures": "(1 người ".repeat(long / 9),
  "closed parentheses": ")".repeat(long),
  "fractions without end": "1/".repeat(long),
  "dates without end": "1/1/2024 ".repeat(long / 9),
  "hyphens and digits": "1-".repeat(long),
  "documents without end": "Công văn số 1/UBND ngày 1/1/2024 theo ".repeat(1_000),
  "a document's number without end": `Công văn số ${"1/UBND-".repeat(long / 7)}`,
  "one clause without end": `${"tăng so với cùng kỳ năm trước ".repeat(long / 30)} 5 người`,
  "figures of one clause": "tăng 5 người ".repeat(long / 13),
  "one indicator again and again": "BHXH đạt 45.925 người.\n".repeat(1_500),
  "percents of nothing": "đạt 5% chỉ tiêu (0 người), 0 người, tăng 0 người (0%)\n".repeat(600),
  "lists in lists": "Có 100 người, trong đó: ".repeat(1_500),
  "bullets under a colon": `Có 100 người, gồm:\n${"- 5 người\n".repeat(3_000)}`,
  "combining marks": `5${"\u0301".repeat(long)} người`,
  "zero-width marks": "4\u200b5\u200d.\ufeff9\u206025 người ".repeat(1_500),
  "line ends of every kind": "1\r\n2\r3\n4\u20285\u2029".repeat(2_000),
  "lone surrogates": "\ud83d 5 người \udc00 ".repeat(1_500),
  "letters that grow in lower case": "İ 5 người ".repeat(3_000),
  spaces: " ".repeat(long),
  "blank lines": "\n".repeat(long),
  hashes: "#".repeat(long),
  ordinals: "1.1.1.1.".repeat(long / 8),
  dots: "1.".repeat(long),
  "scale words": `1 ${"triệu tỷ nghìn ".repeat(long / 15)}`,
};

describe("hostile texts", () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(name, () => examine(text));
  }

  const word = fc.constantFrom(
    ..."tăng giảm đạt chiếm chỉ tiêu kế hoạch so với cùng kỳ năm trước trong đó gồm người đồng triệu tỷ % ( ) / : ; , . - + \n thứ còn thiếu thấp hơn vượt lên từ gần hơn BHXH BHYT 0 00 1.234 12,5 45.925 2024 30/6/2024 27-NQ/TU \u200b \u0301 \u00a0".split(
      " ",
    ),
  );

  it("of any words and signs give spans of the text", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom("", " "), (words, between) =>
        examine(words.join(between)),
      ),
      { numRuns: 400 },
    );
  });

  it("of any characters give spans of the text", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 200 }), (codes) =>
        examine(String.fromCharCode(...codes)),
      ),
      { numRuns: 300 },
    );
  });

  it("are seen composed, and every character knows its place", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(" ");
        const view = viewOf(text);
        for (let at = 0; at < view.text.length; at += 1) {
          const { start, end } = view.spanOf(at, at + 1);
          assert.ok(start < end && end <= text.length);
          assert.ok(at === 0 || start >= view.spanOf(at - 1, at).start);
        }
        assert.equal(viewOf(view.text).text, view.text);
      }),
    );
  });
});
