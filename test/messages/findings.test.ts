import assert from "node:assert/strict";
import type { Finding } from "../../src/core/model/finding";
import { review } from "../../src/core/review";
import { rules } from "../../src/core/rules";
import { findings as english } from "../../src/messages/en/findings";
import { findings as vietnamese } from "../../src/messages/vi/findings";
import { ruleCases } from "../core/rules/cases";
import { parseGrid, workbookOf } from "../grid";

const findingsOf = (grid: string): readonly Finding[] =>
  review(workbookOf(parseGrid(grid).sheet)).tables.flatMap(({ findings }) => findings);

const explained = (grid: string, rule: string): readonly string[] =>
  findingsOf(grid)
    .filter(({ detail }) => detail.rule === rule)
    .map((finding) => vietnamese.explain(finding));

describe("messages: findings", () => {
  it("say every finding of every case in whole sentences of both languages", () => {
    const said = Object.values(ruleCases)
      .flatMap(({ cases }) => cases)
      .flatMap(({ grid }) => findingsOf(grid));
    assert.deepEqual(
      new Set(said.map(({ detail }) => detail.rule)),
      new Set(rules.map(({ id }) => id)),
    );
    for (const finding of said) {
      for (const messages of [vietnamese, english]) {
        const sentence = messages.explain(finding);
        assert.match(sentence, /^\S.+\.$/su);
        assert.doesNotMatch(sentence, /undefined|null|NaN|\[object|«»|“”/);
      }
    }
  });

  it("name every rule and severity, differently", () => {
    for (const messages of [vietnamese, english]) {
      const titles = rules.map(({ id }) => messages.title(id));
      assert.equal(new Set(titles).size, rules.length);
      const severities = rules.map(({ severity }) => messages.severity(severity));
      assert.equal(new Set(severities).size, 3);
    }
  });

  const sentences: readonly (readonly [string, string, string])[] = [
    [
      "sum",
      `
Đơn vị    | BHYT     |
          | Chỉ tiêu | Thực hiện
A         | 7        | 8
Ninh Sơn  | 68.699   | 67.269
Ninh Hải  | 87.318   | 86.315
Tổng cộng | 156.017  | 149.006
`,
      "Tổng cộng, cột 8 (BHYT – Thực hiện) ghi 149.006; cộng 2 dòng được 153.584 (lệch 4.578). Xem lại số tổng hoặc các dòng.",
    ],
    [
      "ratio",
      `
Đơn vị   | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn | 68.699   | 67.269    | 92,25%
Ninh Hải | 87.318   | 86.315    | 98,85%
`,
      "Ninh Sơn, cột «Tỉ lệ đạt (%)» ghi 92,25%; 67.269 / 68.699 = 97,92% (lệch 5,67 điểm phần trăm). Xem lại tỉ lệ hoặc hai số đem chia.",
    ],
    [
      "blank-unit",
      `
STT | Đơn vị   | Chỉ tiêu | Thực hiện
1   | Ninh Sơn | 100      | 90
2   |          | 100      | 90
`,
      "Dòng 3 có số liệu mà không có tên đơn vị. Ghi tên hoặc bỏ dòng.",
    ],
  ];
  for (const [rule, grid, sentence] of sentences) {
    it(`${rule}: ${sentence}`, () => {
      assert.deepEqual(explained(grid, rule), [sentence]);
    });
  }
});
