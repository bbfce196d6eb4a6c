import assert from "node:assert/strict";
import type { UnitMapProblem } from "../../src/core/consolidate/compare/unit-map";
import type { FigureReading } from "../../src/core/consolidate/consolidation";
import type { NoticeDetail } from "../../src/core/consolidate/notices";
import type { Scope } from "../../src/core/model/comparison";
import { cellRef } from "../../src/core/model/reference";
import { decimal } from "../../src/core/numbers/decimal";
import { review } from "../../src/core/review";
import { compare as englishCompare } from "../../src/messages/en/compare";
import { consolidate as english } from "../../src/messages/en/consolidate";
import { compare as vietnameseCompare } from "../../src/messages/vi/compare";
import { consolidate as vietnamese } from "../../src/messages/vi/consolidate";
import { printedWorkbook } from "../taskpane/printed-workbook";

const cell = cellRef("Biểu 1", 6, 2);
const place = { file: "a.xlsx", cell };
const [first] = review(printedWorkbook).tables.flatMap(({ findings }) => findings);
assert.ok(first);
const unreadable: Extract<FigureReading, { kind: "unreadable" }> = {
  kind: "unreadable",
  text: "chưa có",
};

/** Every kind of notice there is. */
const notices: { readonly [Kind in NoticeDetail["kind"]]: NoticeDetail } = {
  failedFile: { kind: "failedFile", failure: { kind: "passwordProtected" } },
  noTable: { kind: "noTable" },
  noFigures: { kind: "noFigures" },
  missingUnit: { kind: "missingUnit" },
  doubledUnit: { kind: "doubledUnit", places: [place, place], marks: ["2"], chosen: null },
  missingFigures: { kind: "missingFigures", marks: ["2", "5"] },
  unreadable: { kind: "unreadable", mark: "2", reading: unreadable },
  suggestedName: { kind: "suggestedName", printed: "Bắc Ái", candidates: ["Bác Ái", "Ninh Ái"] },
  unknownName: { kind: "unknownName", printed: "Xa lạ" },
  leftOut: { kind: "leftOut", printed: "Xa lạ" },
  contradictions: { kind: "contradictions", errors: 2, warnings: 1, first },
  unmatchedColumn: { kind: "unmatchedColumn", heading: "Đã có sổ", tables: 3 },
};

const readings: readonly FigureReading[] = [
  { kind: "text", text: "67.269", others: [decimal(67_269, 3)] },
  { kind: "slip", held: decimal(67_269, 3) },
  unreadable,
  { kind: "error", code: "#REF!" },
];

const problems: { readonly [Kind in UnitMapProblem["kind"]]: UnitMapProblem } = {
  unknownFormer: { kind: "unknownFormer", name: "Xã A", cell },
  unknownPresent: { kind: "unknownPresent", name: "Xã A", cell },
  unreadableShare: { kind: "unreadableShare", text: "nửa", cell },
  repeated: { kind: "repeated", from: "Xã A", to: "Xã B", cell },
  sharesNotWhole: { kind: "sharesNotWhole", from: "Xã A", sum: decimal(90), cell },
  missingFormer: { kind: "missingFormer", name: "Xã A" },
};

const scope: Scope = {
  kind: "notAlike",
  isMapped: false,
  reasons: [
    { kind: "law", date: "2025-07-01" },
    { kind: "units", appeared: ["Xã A"], vanished: ["Huyện B"] },
  ],
};

const isSentence = (sentence: string): void => {
  assert.match(sentence, /^\S.+[.?]$/su);
  assert.doesNotMatch(sentence, /undefined|null|NaN|\[object|«»|“”/);
};

describe("messages: merging and comparing", () => {
  for (const [kind, detail] of Object.entries(notices)) {
    it(`say what to do about "${kind}" in both languages`, () => {
      for (const words of [vietnamese, english]) {
        isSentence(words.notice({ detail, isOpen: true, unit: null, file: null, cell: null }));
      }
    });
  }

  it("say how each figure was read, and nothing of a plain number", () => {
    for (const words of [vietnamese, english]) {
      const said = readings.map(words.reading);
      assert.equal(new Set(said).size, readings.length);
      for (const reading of said) assert.match(reading, /^\S.*\S$/u);
      assert.equal(words.reading({ kind: "number" }), "");
    }
    assert.equal(
      vietnamese.reading(readings[0] ?? unreadable),
      "đọc từ chữ «67.269», không phải 67,269",
    );
  });

  it("name both sources of a unit that was sent twice", () => {
    const [detail, chosen] = [notices.doubledUnit, { ...notices.doubledUnit, chosen: place }];
    const said = { isOpen: true, unit: null, file: null, cell: null };
    assert.equal(
      vietnamese.notice({ ...said, detail }),
      "Có 2 nguồn ghi khác nhau ở cột 2: a.xlsx, trang «Biểu 1», ô C7; a.xlsx, trang «Biểu 1», ô C7. Chọn nguồn đúng; lúc này các cột đó để trống.",
    );
    assert.match(vietnamese.notice({ ...said, detail: chosen }), /Đã lấy theo a\.xlsx/u);
  });

  it("say what is wrong with a map of units, and why periods are not alike", () => {
    for (const words of [vietnameseCompare, englishCompare]) {
      for (const problem of Object.values(problems)) isSentence(words.mapProblem(problem));
      isSentence(words.scope(scope));
      isSentence(words.scope({ ...scope, isMapped: true }));
      assert.equal(words.scope({ kind: "same" }), "");
    }
  });
});
