import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Workbook } from "../../src/core/model/workbook";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import type { Host } from "../../src/hosts/port";
import type { PaneEvent } from "../../src/taskpane/event";
import { tally } from "../../src/taskpane/findings/tally";
import { vietnamese } from "../../src/taskpane/words";
import { saysOf } from "../faults/says";
import { closeExcelBenches, openExcelBench } from "../hosts/excel-bench";
import { openPane } from "../taskpane/headless-pane";
import { hostilePage } from "./page";
import { hostileWorkbooks, type HostileWorkbook } from "./workbooks";

/** Written by hand with `GOLDEN=write npx mocha test/hostile/hostile.test.ts`, then read through. */
const writing = process.env["GOLDEN"] === "write" && process.env["CI"] === undefined;
const pagePath = join(__dirname, "../../docs/hostile-input.md");

/** Everything an officer can do with a sheet, one after another; each is taken back. */
const everything: readonly PaneEvent[] = [
  { kind: "checkAsked" },
  { kind: "copyAsked" },
  { kind: "markingChosen", marking: true },
  { kind: "markingChosen", marking: false },
  { kind: "allRepairsAsked" },
  { kind: "undoAsked" },
  { kind: "tabChosen", tab: "appendix" },
  { kind: "sourceChosen", source: "table" },
  { kind: "tableAsked" },
];

interface Outcome {
  /** What the check came to, as the pane says it. */
  readonly found: string;
  /** The sheet «Lập phụ lục» made: what its cells hold. */
  readonly built: readonly string[];
  readonly builtFormulas: readonly string[];
}

async function tryEverything(host: Host): Promise<Outcome> {
  const before = await contents(host);
  const copied: string[] = [];
  const pane = openPane(host, (text) => copied.push(text) > 0);
  const checked = await pane.does(...everything);
  const found =
    saysOf({ ...checked, notice: null }) ||
    (checked.check.report === null ? "" : sayTally(tally(checked.check.report)));
  assert.deepEqual(await contents(host), before, "after marks, repairs and their undo");

  const names = before.map(({ name }) => name);
  await pane.does({ kind: "buildAsked" });
  const built = (await contents(host)).filter(({ name }) => !names.includes(name));
  if (built.length > 0) await pane.does({ kind: "undoAsked" });
  assert.deepEqual(await contents(host), before, "after building an appendix and its undo");
  return {
    found,
    built: built.flatMap(({ values }) => values.flat()).filter((cell) => typeof cell === "string"),
    builtFormulas: built
      .flatMap(({ formulas }) => formulas.flat())
      .filter((formula) => formula !== null),
  };
}

const sayTally = ({ findings, tables }: ReturnType<typeof tally>): string => {
  const { check } = vietnamese.pane;
  if (tables === 0) return check.noTable.sheet("Biểu 1");
  const { error, warning, info } = findings;
  return [check.tally("error", error), check.tally("warning", warning), check.tally("info", info)]
    .filter((_, at) => [error, warning, info][at] !== 0)
    .join(", ");
};

async function contents(host: Host): Promise<Workbook["sheets"]> {
  const read = await host.read("workbook");
  assert.ok(read.ok, JSON.stringify(read));
  return structuredClone(read.value.sheets);
}

/** All an appendix's own formulas begin so; a unit's name must not become one. */
const ours = /^=(IF\(|SUM\(|ROUND\(|[A-Z]+\d+$)/;

describe("hostile workbooks", () => {
  const seen = new Map<HostileWorkbook, string>();
  afterEach(closeExcelBenches);

  for (const hostile of hostileWorkbooks) {
    it(hostile.what, async () => {
      const workbook = hostile.workbook();
      const inMemory = await tryEverything(createMemoryHost(workbook));
      seen.set(hostile, inMemory.found);
      for (const formula of inMemory.builtFormulas) assert.match(formula, ours);
      if (hostile.inMemoryOnly) return;
      const { host } = await openExcelBench(workbook);
      const inExcel = await tryEverything(host);
      for (const formula of inExcel.builtFormulas) assert.match(formula, ours);
      assert.deepEqual(inExcel.built, inMemory.built);
    });
  }

  it("are told to the reader as they are", () => {
    const page = hostilePage(hostileWorkbooks, seen);
    if (writing) writeFileSync(pagePath, page);
    assert.equal(page, existsSync(pagePath) ? readFileSync(pagePath, "utf8") : "");
  });
});
