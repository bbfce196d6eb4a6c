import assert from "node:assert/strict";
import fc from "fast-check";
import type { TextFinding, TextLink, TextReview } from "../../src/core/model/text-finding";
import type { TextSpan } from "../../src/core/model/claim";
import { findTables } from "../../src/core/tables/find-tables";
import { auditText } from "../../src/core/text/audit-text";
import type { TextCommand, TextEvent } from "../../src/taskpane/text/event";
import { replaceables, replaceIn } from "../../src/taskpane/text/replace";
import { segmentsOf } from "../../src/taskpane/text/segments";
import { initialText, type FoundTable, type TextState } from "../../src/taskpane/text/state";
import { updateText } from "../../src/taskpane/text/update";
import { textWords } from "../../src/taskpane/text/words";
import { printedWorkbook } from "./printed-workbook";
import { reportText } from "./text-page";

const found: readonly FoundTable[] = printedWorkbook.sheets
  .flatMap(findTables)
  .map((table) => ({ table, contradictions: 0 }));

function after(...events: readonly TextEvent[]): {
  readonly state: TextState;
  readonly commands: readonly TextCommand[];
} {
  let state = initialText;
  let commands: readonly TextCommand[] = [];
  for (const event of events) [state, ...commands] = updateText(state, event, textWords.vi);
  return { state, commands };
}

const audited: readonly TextEvent[] = [
  { kind: "textTyped", text: reportText },
  { kind: "auditAsked" },
  { kind: "tablesRead", found },
];

describe("the state of Lời văn", () => {
  it("reads the workbook once asked, watches it from then on, and audits what was typed", () => {
    const { state, commands } = after(...audited.slice(0, 2));
    assert.deepEqual(
      commands.map(({ kind }) => kind),
      ["read", "watch"],
    );
    assert.deepEqual(after(...audited.slice(0, 2), { kind: "auditAsked" }).commands, []);
    assert.equal(state.review, null);
    const { review, reading } = after(...audited).state;
    assert.deepEqual([review?.findings.length, reading], [4, null]);
    assert.deepEqual(
      after(...audited, { kind: "auditAsked" }).commands.map(({ kind }) => kind),
      ["read"],
    );
  });

  it("forgets what it found when the text is edited", () => {
    const { state } = after(...audited, { kind: "textTyped", text: "x" });
    assert.deepEqual([state.review, state.former], [null, []]);
  });

  it("takes every correction back, in turn", () => {
    const { state } = after(
      ...audited,
      { kind: "replaceAsked", index: 1 },
      { kind: "replaceAllAsked" },
      { kind: "undoAsked" },
      { kind: "undoAsked" },
      { kind: "undoAsked" },
    );
    assert.deepEqual([state.text, state.former], [reportText, []]);
    assert.equal(state.review?.findings.length, 4);
  });

  it("replaces nothing where no text is certain", () => {
    assert.equal(after(...audited, { kind: "replaceAsked", index: 0 }).state.text, reportText);
    assert.equal(after(...audited, { kind: "replaceAsked", index: 99 }).state.text, reportText);
  });

  it("notices an edit of the workbook until it is read again", () => {
    const edited = after(...audited, { kind: "workbookEdited" }).state;
    assert.equal(edited.tables?.changed, true);
    assert.equal(after({ kind: "workbookEdited" }).state.tables, null);
  });

  it("drafts, and compares with the same time a year before where there is a table of it", () => {
    const [first] = found;
    assert.ok(first);
    const title = ["Số người tham gia 6 tháng đầu năm 2023"];
    const before = { ...first, table: { ...first.table, title } };
    const { state } = after({ kind: "draftAsked" }, { kind: "tablesRead", found: [before, first] });
    assert.deepEqual([state.draft?.table, state.draft?.previous], [0, null]);
    const later = after(
      { kind: "draftAsked" },
      { kind: "tablesRead", found: [before, first] },
      { kind: "tableChosen", index: 1 },
    ).state.draft;
    assert.deepEqual([later?.table, later?.previous], [1, 0]);
    assert.match(later?.text ?? "", /bằng cùng kỳ năm 2023/);
  });

  it("keeps what was pasted when the workbook cannot be read", () => {
    const failure = { kind: "busy" } as const;
    const { state } = after(...audited.slice(0, 2), { kind: "failed", failure });
    assert.deepEqual([state.text, state.reading, state.failure], [reportText, null, failure]);
  });
});

const [sample] = auditText("Thu 727,06 tỷ đồng, tăng 111,81 triệu đồng (tăng 18,2%).").findings;

const findingAt = (start: number, end: number, replacement: string | null): TextFinding => {
  assert.ok(sample);
  return { ...sample, span: { line: 1, start, end }, replacement };
};

const text = fc.string({ maxLength: 60 });
const spans = (length: number): fc.Arbitrary<readonly TextSpan[]> =>
  fc.array(fc.tuple(fc.nat(length), fc.nat(length)), { maxLength: 8 }).map((pairs) =>
    pairs
      .map((pair): TextSpan => ({ line: 1, start: Math.min(...pair), end: Math.max(...pair) }))
      .filter(({ start, end }) => start < end)
      .toSorted((a, b) => a.start - b.start),
  );

describe("marks in a text", () => {
  it("leave every letter where it is, and every finding with a mark", () => {
    const cases = text.chain((letters) =>
      fc.tuple(
        fc.constant(letters),
        spans(letters.length),
        spans(letters.length),
        spans(letters.length),
      ),
    );
    fc.assert(
      fc.property(cases, ([letters, at, linkedAt, against]) => {
        const findings = at.map(({ start, end }) => findingAt(start, end, null));
        const links = linkedAt.map((span): TextLink => ({
          span,
          printed: "",
          cell: { sheet: "", row: 0, column: 0 } as TextLink["cell"],
          where: { row: "", column: "", mark: null },
          agrees: true,
        }));
        const review: TextReview = { claims: [], findings, links };
        const segments = segmentsOf(letters, review, against);
        assert.equal(segments.map((segment) => segment.text).join(""), letters);
        assert.deepEqual(
          segments.flatMap((segment) => segment.findings).toSorted((a, b) => a - b),
          findings.map((_, index) => index),
        );
      }),
    );
  });

  it("are replaced together only where they do not overlap", () => {
    const findings = [findingAt(0, 3, "một"), findingAt(2, 5, "hai"), findingAt(6, 7, null)];
    assert.deepEqual(replaceables(findings), [findings[0]]);
    const two = replaceables([findingAt(0, 1, "<"), findingAt(4, 5, ">>")]);
    assert.equal(replaceIn("abcdef", two), "<bcd>>f");
  });
});
