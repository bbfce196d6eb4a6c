import assert from "node:assert/strict";
import { auditText } from "../../../src/core/text/audit-text";
import type { TextFinding } from "../../../src/core/model/text-finding";
import { right, wrong } from "./cases";

const summary = ({ rule, severity, printed, expected, replacement }: TextFinding) =>
  [rule, severity, printed, expected, ...(replacement === null ? [] : [replacement])] as const;

const alarms = (text: string): readonly TextFinding[] =>
  auditText(text).findings.filter(({ severity }) => severity !== "info");

describe("the check of a text", () => {
  for (const { name, text, found } of wrong) {
    it(`finds ${name}`, () => {
      const { findings } = auditText(text);
      const told = findings.filter(
        ({ severity }) => severity !== "info" || found.some(([, one]) => one === "info"),
      );
      assert.deepEqual(told.map(summary), found);
    });
  }

  for (const [name, text] of right) {
    it(`doubts nothing: ${name}`, () => assert.deepEqual(alarms(text).map(summary), []));
  }

  it("gives spans of the text as it was handed in, lines counted from 1", () => {
    const text =
      "Kính gửi:\r\n\r\nTham gia BHT\u200bN: 41.0\u200b02 người, tăng 2.843 người (tăng 5,7%).";
    const [finding] = auditText(text).findings;
    assert.equal(finding?.printed, "5,7%");
    assert.equal(finding.span.line, 3);
    assert.deepEqual(
      finding.settledBy.map(({ start, end }) => text.slice(start, end)),
      ["2.843 người", "41.0\u200b02 người"],
    );
  });

  it("settles a finding by its replacement", () => {
    for (const { text } of wrong) {
      for (const { span, replacement, severity } of auditText(text).findings) {
        if (replacement === null || severity === "info") continue;
        const corrected = text.slice(0, span.start) + replacement + text.slice(span.end);
        assert.equal(alarms(corrected).length, alarms(text).length - 1, corrected);
      }
    }
  });

  it("sees composed and decomposed letters, wrapped lines and markup alike", () => {
    const text =
      "Cuối kỳ có 552.247 người dùng thẻ BHYT, bằng 96,9% chỉ tiêu giao (569.653 người), giảm 3 người (7%).";
    const expected = auditText(text).findings.map(({ rule }) => rule);
    assert.deepEqual(expected, ["text-growth"]);
    const forms = [
      text.normalize("NFD"),
      text.replaceAll(" ", "\u00a0"),
      text.replaceAll("người", "**người**"),
      text.replaceAll(" chỉ", " \n\nchỉ"),
      `4 ${text}`,
      `- ${text}`,
      `3.1. ${text}`,
    ];
    for (const form of forms) {
      assert.deepEqual(
        auditText(form).findings.map(({ rule }) => rule),
        expected,
        form,
      );
    }
  });
});
