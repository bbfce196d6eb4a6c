import assert from "node:assert/strict";
import type { HostFailure } from "../../src/core/model/failure";
import { failures as english } from "../../src/messages/en/failures";
import { failures as vietnamese } from "../../src/messages/vi/failures";

/** Every kind of failure there is, and the words its sentences must name. */
const cases: { readonly [Kind in HostFailure["kind"]]: readonly [HostFailure, ...string[]] } = {
  stale: [{ kind: "stale", sheet: "Biểu 1", address: "H13" }, "Biểu 1", "H13"],
  sheetMissing: [{ kind: "sheetMissing", sheet: "Biểu 1" }, "Biểu 1"],
  nameTaken: [{ kind: "nameTaken", sheet: "Biểu 1" }, "Biểu 1"],
  sheetChanged: [{ kind: "sheetChanged", sheet: "Biểu 1" }, "Biểu 1"],
  protected: [{ kind: "protected", sheet: "Biểu 1" }, "Biểu 1"],
  noSelection: [{ kind: "noSelection" }],
  tooLarge: [{ kind: "tooLarge" }],
  memoryFull: [{ kind: "memoryFull" }],
  busy: [{ kind: "busy" }, "Esc"],
  notFetched: [{ kind: "notFetched" }],
  outdated: [{ kind: "outdated" }, "Office"],
  unexpected: [{ kind: "unexpected", code: "GeneralException", partly: false }, "GeneralException"],
};

const unchanged = {
  vi: /chưa (có gì bị thay đổi|ghi gì|xoá gì)/u,
  en: /nothing was (changed|written|deleted)/iu,
};

describe("messages: failures", () => {
  for (const [kind, [failure, ...names]] of Object.entries(cases)) {
    it(`says of "${kind}" what happened, that nothing changed, and what to do`, () => {
      const said = { vi: vietnamese.explain(failure), en: english.explain(failure) };
      assert.match(said.vi, unchanged.vi);
      assert.match(said.en, unchanged.en);
      for (const sentence of [said.vi, said.en]) {
        for (const name of names) assert.ok(sentence.includes(name), `${name} in: ${sentence}`);
        assert.doesNotMatch(sentence, /error|lỗi/iu);
      }
    });
  }

  it("never claims that nothing changed when a part was written", () => {
    const failure: HostFailure = { kind: "unexpected", code: "X", partly: true };
    assert.doesNotMatch(vietnamese.explain(failure), unchanged.vi);
    assert.doesNotMatch(english.explain(failure), unchanged.en);
    assert.match(vietnamese.explain(failure), /Ctrl\+Z/u);
  });

  it("speaks of the workbook where no single sheet is known to be locked", () => {
    assert.match(
      vietnamese.explain({ kind: "protected", sheet: null }),
      /Sổ hoặc trang đang khoá/u,
    );
  });
});
