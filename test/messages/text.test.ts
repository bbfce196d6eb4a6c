import assert from "node:assert/strict";
import type { TextRuleId } from "../../src/core/model/text-finding";
import { auditText } from "../../src/core/text/audit-text";
import { text as english } from "../../src/messages/en/text";
import { text as vietnamese } from "../../src/messages/vi/text";
import { wrong } from "../core/text/cases";

const told = wrong.flatMap(({ text }) => auditText(text).findings);
const rules = new Set<TextRuleId>(told.map(({ rule }) => rule));

describe("messages: texts", () => {
  it("say every finding of every case in whole sentences of both languages", () => {
    // the only rule that needs a table
    assert.equal(rules.size, 19);
    for (const finding of told) {
      for (const messages of [vietnamese, english]) {
        const sentence = messages.explain(finding);
        assert.match(sentence, /^\S.+\.$/su);
        assert.doesNotMatch(sentence, /undefined|null|NaN|\[object|«»|“”/);
      }
    }
  });

  it("name every rule, differently", () => {
    for (const messages of [vietnamese, english]) {
      assert.equal(new Set([...rules].map(messages.title)).size, rules.size);
    }
  });

  it("say what stands, what it should be and what to do", () => {
    const [unit] = told;
    assert.ok(unit !== undefined);
    assert.equal(
      vietnamese.explain(unit),
      "Ghi 111,81 triệu đồng; là 111,81 tỷ đồng thì mới khớp với 727,06 tỉ đồng và 18,2%. Xem lại đơn vị tiền.",
    );
  });
});
