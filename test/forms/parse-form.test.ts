import { deepEqual, equal, ok } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { formFiles } from "../../src/core/appendix/forms";
import type { FormProblem } from "../../src/core/appendix/form-problem";
import { layoutAppendix } from "../../src/core/appendix/layout-appendix";
import { isFormula } from "../../src/core/model/content";
import { parseForm } from "../../src/forms/parse-form";
import { forms as english } from "../../src/messages/en/forms";
import { forms as vietnamese } from "../../src/messages/vi/forms";

const column = {
  mark: "1",
  heading: "Số thẻ",
  width: 12,
  numberFormat: "#,##0",
  typed: true,
  total: "sum",
};

const form = {
  id: "the",
  name: "Số thẻ",
  sheetName: "Thẻ",
  title: ["SỐ THẺ {period}"],
  unitOfMeasure: "Đơn vị tính: Thẻ",
  ordinal: { heading: "STT", mark: "A", width: 5 },
  unit: { heading: "Đơn vị", mark: "B", width: 20 },
  blocks: [{ columns: [column] }],
  totalLabel: "Cộng",
  headingHeights: [20, 40],
};

const withColumns = (...columns: readonly object[]) => ({
  ...form,
  blocks: [{ heading: "Thẻ", columns }],
});
const computed = (mark: string, formula: string, total = "blank") => ({
  ...column,
  mark,
  typed: false,
  formula,
  total,
});
const formulaFault = (formula: string, fault: object) =>
  [
    formula,
    withColumns(column, computed("2", formula)),
    [{ kind: "formula", mark: "2", fault }],
  ] as const;

const wrong: readonly (readonly [what: string, form: unknown, problems: readonly object[]])[] = [
  ["a number", 3, [{ kind: "field", path: [], expected: "object" }]],
  ["nothing", null, [{ kind: "field", path: [], expected: "object" }]],
  [
    "a missing field",
    { ...form, totalLabel: undefined },
    [{ kind: "missingField", path: ["totalLabel"] }],
  ],
  ["an unknown field", { ...form, colour: "red" }, [{ kind: "unknownField", path: ["colour"] }]],
  ["an empty name", { ...form, name: "  " }, [{ kind: "field", path: ["name"], expected: "text" }]],
  [
    "no column",
    { ...form, blocks: [{ columns: [] }] },
    [{ kind: "field", path: ["blocks", 0, "columns"], expected: "list" }],
  ],
  [
    "a width in words",
    withColumns({ ...column, width: "rộng" }),
    [{ kind: "field", path: ["blocks", 0, "columns", 0, "width"], expected: "width" }],
  ],
  [
    "a mark that is a sentence",
    withColumns({ ...column, mark: "cột 1" }),
    [{ kind: "field", path: ["blocks", 0, "columns", 0, "mark"], expected: "mark" }],
  ],
  [
    "a number format that is code",
    withColumns({ ...column, numberFormat: '[>1]"x"' }),
    [
      {
        kind: "field",
        path: ["blocks", 0, "columns", 0, "numberFormat"],
        expected: "numberFormat",
      },
    ],
  ],
  [
    "a match of no kind",
    withColumns({ ...column, match: { kind: "guess" } }),
    [{ kind: "field", path: ["blocks", 0, "columns", 0, "match", "kind"], expected: "match" }],
  ],
  [
    "a match without words",
    withColumns({ ...column, match: { kind: "heading" } }),
    [{ kind: "missingField", path: ["blocks", 0, "columns", 0, "match", "words"] }],
  ],
  [
    "a title that asks for what nobody enters",
    { ...form, title: ["{tỉnh} {tinh}"] },
    [{ kind: "unknownPlaceholder", name: "tinh" }],
  ],
  [
    "one mark twice",
    withColumns(column, column, { ...column, mark: "A" }),
    [
      { kind: "duplicateMark", mark: "1" },
      { kind: "duplicateMark", mark: "A" },
    ],
  ],
  [
    "a formula of a column that is not there",
    withColumns(column, computed("2", "={1}+{units 9}")),
    [{ kind: "unknownMark", mark: "9", at: { kind: "formula", mark: "2" } }],
  ],
  [
    "a formula of the unit's name",
    withColumns(column, computed("2", "={B}")),
    [{ kind: "unknownMark", mark: "B", at: { kind: "formula", mark: "2" } }],
  ],
  [
    "a goal that is not there",
    withColumns({ ...column, goal: { kind: "column", mark: "7" } }),
    [{ kind: "unknownMark", mark: "7", at: { kind: "goal", mark: "1" } }],
  ],
  [
    "a chart of nothing",
    { ...form, charts: [{ title: "Thẻ", bars: ["8"], lines: [] }] },
    [{ kind: "unknownMark", mark: "8", at: { kind: "chart", title: "Thẻ" } }],
  ],
  [
    "a circle",
    withColumns(computed("1", "={3}"), computed("2", "=1+{1}"), computed("3", "={2}")),
    [{ kind: "circular", marks: ["1", "3", "2"] }],
  ],
  [
    "a column of itself",
    withColumns(computed("1", "=RANK({1},{units 1})")),
    [{ kind: "circular", marks: ["1"] }],
  ],
  [
    "a circle of totals",
    withColumns(
      { ...computed("1", "=1", "formula"), totalFormula: "={total 2}" },
      { ...computed("2", "=1", "formula"), totalFormula: "={1}" },
    ),
    [{ kind: "circular", marks: ["1", "2"] }],
  ],
  [
    "a total's formula that is none",
    withColumns({ ...column, total: "formula", totalFormula: "=(" }),
    [{ kind: "formula", mark: "1", fault: { kind: "unreadable" } }],
  ],
  [
    "a total of no formula",
    withColumns({ ...column, total: "formula" }),
    [{ kind: "noFormula", mark: "1" }],
  ],
  formulaFault("{1}*2", { kind: "unreadable" }),
  formulaFault("={1}*", { kind: "unreadable" }),
  formulaFault("=({1}", { kind: "unreadable" }),
  formulaFault("={1})", { kind: "unreadable" }),
  formulaFault("=IF({1}>0;{1})", { kind: "unreadable" }),
  formulaFault("={1} {1}", { kind: "unreadable" }),
  formulaFault("=", { kind: "unreadable" }),
  formulaFault("=số", { kind: "unreadable" }),
  formulaFault("={1}+C7", { kind: "cell" }),
  formulaFault("='Trang khác'!{1}", { kind: "cell" }),
  formulaFault("=SUM({1}:C9)", { kind: "cell" }),
  formulaFault('=HYPERLINK("https://example.vn",{1})', { kind: "function", name: "HYPERLINK" }),
  formulaFault('=WEBSERVICE("https://example.vn")', { kind: "function", name: "WEBSERVICE" }),
  formulaFault("=cmd|' /C calc'!A0", { kind: "unreadable" }),
];

describe("parseForm", () => {
  for (const file of formFiles) {
    it(`accepts the built-in form ${file.id}, whose declared type it proves`, () => {
      const path = join(__dirname, `../../src/core/appendix/forms/${file.id}.json`);
      deepEqual(parseForm(readFileSync(path, "utf8")), { ok: true, value: file });
    });
  }

  it("accepts a form with the least a form can have, after a byte order mark", () => {
    ok(parseForm(`\uFEFF${JSON.stringify(form)}`).ok);
  });

  it("accepts the example of the user's guide", () => {
    const guide = readFileSync(join(__dirname, "../../docs/user/bieu-mau.md"), "utf8");
    const [, example = ""] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    const parsed = parseForm(example);
    ok(parsed.ok, JSON.stringify(parsed));
    equal(parsed.value.id, "the-bhyt");
  });

  for (const formula of [
    "={1}%",
    "=-{1}^2",
    "=ROUND(({1}-1)*100/3,2)",
    '=IF(NOT({1}>=0),"x",TRUE)',
  ]) {
    it(`accepts ${formula}`, () =>
      deepEqual(parseForm(JSON.stringify(withColumns(column, computed("2", formula)))).ok, true));
  }

  for (const [what, value, problems] of wrong) {
    it(`refuses ${what}, and says where`, () => {
      const parsed = parseForm(JSON.stringify(value));
      ok(!parsed.ok);
      deepEqual(parsed.failure, problems);
      for (const words of [vietnamese, english]) {
        for (const problem of parsed.failure) ok(words.explain(problem).length > 30);
      }
    });
  }

  it("refuses what is no JSON, and what is too long for a form", () => {
    deepEqual(parseForm("{"), { ok: false, failure: [{ kind: "notJson" }] });
    const problem: FormProblem = { kind: "tooLong", limit: 100_000 };
    deepEqual(parseForm(" ".repeat(100_001)), { ok: false, failure: [problem] });
  });

  it("counts places from 1 when it names a field", () => {
    const parsed = parseForm(JSON.stringify(withColumns({ ...column, width: 1 })));
    ok(!parsed.ok);
    deepEqual(parsed.failure.map(vietnamese.explain), [
      "Mục «blocks › 1 › columns › 1 › width» phải là độ rộng từ 3 đến 80 ký tự.",
    ]);
  });

  it("keeps every text a text, whatever it begins with", () => {
    const hostile = fc.constantFrom("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("x")', "{=1}");
    const where = fc.constantFrom(
      "name",
      "sheetName",
      "unitOfMeasure",
      "totalLabel",
      "heading",
      "block",
    );
    fc.assert(
      fc.property(hostile, where, (text, field) => {
        const columns = [{ ...column, heading: field === "heading" ? text : "Số" }];
        const parsed = parseForm(
          JSON.stringify({
            ...form,
            ...(field in form ? { [field]: text } : {}),
            blocks: [{ heading: field === "block" ? text : "Thẻ", columns }],
          }),
        );
        ok(parsed.ok);
        const { contents } = layoutAppendix(parsed.value, {
          title: [text],
          units: [{ name: text, figures: {} }],
          notes: [text],
          sheetNames: [],
        });
        const formulas = contents.flat().filter(isFormula);
        equal(formulas.length, 1, "only the sum of the total row");
      }),
    );
  });

  it("gives either a form that can be laid out or problems, for any JSON", () => {
    const mutated = fc
      .tuple(fc.constantFrom(...Object.keys(form)), fc.jsonValue())
      .map(([key, value]) => ({ ...form, [key]: value }));
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), mutated), (value) => {
        const parsed = parseForm(JSON.stringify(value));
        if (parsed.ok) layoutAppendix(parsed.value, { title: ["X"], units: [], sheetNames: [] });
        else ok(parsed.failure.length > 0);
      }),
    );
  });
});
