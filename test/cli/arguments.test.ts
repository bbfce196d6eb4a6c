import assert from "node:assert/strict";
import {
  parseCommand,
  type AuditCommand,
  type BuildCommand,
  type CheckCommand,
  type MergeCommand,
} from "../../src/cli/arguments";
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

const plainMerge: MergeCommand = {
  kind: "merge",
  paths: ["a"],
  form: "coverage",
  units: "u.txt",
  title: [],
  previous: null,
  output: "o.xlsx",
  json: false,
  language: "vi",
};

const plainBuild: BuildCommand = {
  kind: "build",
  form: "coverage",
  source: { kind: "units", path: "u.txt" },
  title: [],
  output: "o.xlsx",
  language: "vi",
};

const merges: readonly (readonly [string, Partial<MergeCommand>])[] = [
  ["merge a --units u.txt -o o.xlsx", {}],
  ["merge a b.csv --units u.txt --output=o.xlsx", { paths: ["a", "b.csv"] }],
  ["merge a --form b.json --units u.txt -o o.xlsx", { form: "b.json" }],
  ["merge a --units u.txt -o o.xlsx --previous p.xlsx", { previous: "p.xlsx" }],
  ["merge a --units u.txt --json", { output: null, json: true }],
  [
    "merge a --units u.txt -o o.xlsx --title X --title (Y) --lang en",
    { title: ["X", "(Y)"], language: "en" },
  ],
];

const builds: readonly (readonly [string, Partial<BuildCommand>])[] = [
  ["build --units u.txt -o o.xlsx", {}],
  [
    "build a.csv --form collection -o o.xlsx",
    { form: "collection", source: { kind: "table", path: "a.csv" } },
  ],
];

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
  ["merge --units u.txt -o o.xlsx", { kind: "noFile" }],
  ["merge a -o o.xlsx", { kind: "noUnits" }],
  ["merge a --units u.txt", { kind: "noOutput" }],
  ["merge a --units u.txt -o o.xls", { kind: "outputNotXlsx", path: "o.xls" }],
  ["merge a --units u.txt -o", { kind: "missingValue", name: "-o" }],
  ["build a -o o.xlsx --previous p.xlsx", { kind: "unknownOption", name: "--previous" }],
  ["merge a --units u.txt --mark b.xlsx", { kind: "unknownOption", name: "--mark" }],
  ["check a --units u.txt", { kind: "unknownOption", name: "--units" }],
  ["build -o o.xlsx", { kind: "noUnits" }],
  ["build a b -o o.xlsx", { kind: "buildNeedsOneFile", count: 2 }],
  ["build a --units u.txt -o o.xlsx", { kind: "buildFromBoth" }],
  ["build a", { kind: "noOutput" }],
  ["build a --json -o o.xlsx", { kind: "unknownOption", name: "--json" }],
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

  for (const [line, command] of merges) {
    it(`understands «${line}»`, () =>
      assert.deepEqual(parse(line), { ok: true, value: { ...plainMerge, ...command } }));
  }

  for (const [line, command] of builds) {
    it(`understands «${line}»`, () =>
      assert.deepEqual(parse(line), { ok: true, value: { ...plainBuild, ...command } }));
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
