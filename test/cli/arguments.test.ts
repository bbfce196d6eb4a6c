import assert from "node:assert/strict";
import { parseCommand, type AuditCommand, type CheckCommand } from "../../src/cli/arguments";
import type { UsageProblem } from "../../src/cli/usage-problem";

const plain: CheckCommand = {
  kind: "check",
  paths: ["a.xlsx"],
  json: false,
  sheet: null,
  previous: null,
  mark: null,
  language: "vi",
};

const plainAudit: AuditCommand = {
  kind: "audit",
  path: "a.docx",
  json: false,
  table: null,
  language: "vi",
};

const audits: readonly (readonly [string, Partial<AuditCommand>])[] = [
  ["audit a.docx", {}],
  ["audit --json a.docx --table b.xlsx", { json: true, table: "b.xlsx" }],
  ["audit a.docx --lang en", { language: "en" }],
];

const understood: readonly (readonly [string, Partial<CheckCommand>])[] = [
  ["check a.xlsx", {}],
  ["check a.xlsx b.csv", { paths: ["a.xlsx", "b.csv"] }],
  ["--json check a.xlsx", { json: true }],
  ["check a.xlsx --sheet=Biểu", { sheet: "Biểu" }],
  ["check --sheet Biểu a.xlsx", { sheet: "Biểu" }],
  ["check a.xlsx --previous b.xlsx --mark c.XLSX", { previous: "b.xlsx", mark: "c.XLSX" }],
  ["check --lang en a.xlsx", { language: "en" }],
  ["check -- --json.xlsx", { paths: ["--json.xlsx"] }],
];

const misunderstood: readonly (readonly [string, UsageProblem])[] = [
  ["", { kind: "noCommand" }],
  ["chek a.xlsx", { kind: "unknownCommand", name: "chek" }],
  ["check", { kind: "noFile" }],
  ["check a.xlsx --jsno", { kind: "unknownOption", name: "--jsno" }],
  ["check a.xlsx -x", { kind: "unknownOption", name: "-x" }],
  ["check a.xlsx --json=yes", { kind: "unknownOption", name: "--json=yes" }],
  ["check a.xlsx --sheet", { kind: "missingValue", name: "--sheet" }],
  ["check a.xlsx --table b.xlsx", { kind: "unknownOption", name: "--table" }],
  ["audit", { kind: "noFile" }],
  ["audit a.txt b.txt", { kind: "auditNeedsOneFile", count: 2 }],
  ["audit a.txt --table", { kind: "missingValue", name: "--table" }],
  ["audit a.txt --mark b.xlsx", { kind: "unknownOption", name: "--mark" }],
  ["audit a.txt --sheet=Biểu", { kind: "unknownOption", name: "--sheet" }],
  ["check a.xlsx --lang fr", { kind: "unknownLanguage", name: "fr" }],
  ["check a.xlsx --mark b.csv", { kind: "markNotXlsx", path: "b.csv" }],
];

const parse = (line: string) => parseCommand(line === "" ? [] : line.split(" "));

describe("the command line", () => {
  for (const [line, command] of understood) {
    it(`understands «${line}»`, () =>
      assert.deepEqual(parse(line), { ok: true, value: { ...plain, ...command } }));
  }

  for (const [line, command] of audits) {
    it(`understands «${line}»`, () =>
      assert.deepEqual(parse(line), { ok: true, value: { ...plainAudit, ...command } }));
  }

  for (const [line, failure] of misunderstood) {
    it(`says what is wrong with «${line}»`, () =>
      assert.deepEqual(parse(line), { ok: false, failure }));
  }

  it("tells how it is used and its version, in the language asked for", () => {
    assert.deepEqual(parse("--help"), { ok: true, value: { kind: "help", language: "vi" } });
    assert.deepEqual(parse("check -h --lang en"), {
      ok: true,
      value: { kind: "help", language: "en" },
    });
    assert.deepEqual(parse("--version"), { ok: true, value: { kind: "version", language: "vi" } });
  });
});
