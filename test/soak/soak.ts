import assert from "node:assert/strict";
import { blockAt } from "../../src/core/edits/cells";
import type { Content } from "../../src/core/model/content";
import type { Mark } from "../../src/core/model/edit";
import { rangeRef, type RangeRef } from "../../src/core/model/reference";
import type { Host } from "../../src/hosts/port";
import { createMemoryHost } from "../../src/hosts/memory/memory-host";
import type { PaneEvent } from "../../src/taskpane/event";
import { listEntries } from "../../src/taskpane/findings/list-findings";
import type { State } from "../../src/taskpane/state/pane";
import { openExcelBench } from "../hosts/excel-bench";
import { openPane } from "../taskpane/headless-pane";
import { printedSheet, printedWorkbook } from "../taskpane/printed-workbook";

const sheet = "Phụ lục";
const rowCount = printedSheet(sheet).values.length;

/** The same steps every time. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % sides;
  };
}

/** One thing a user does: something typed into a cell, or something asked of the pane. */
type Step =
  | { readonly kind: "type"; readonly range: RangeRef; readonly content: Content }
  | { readonly kind: "ask"; readonly events: readonly PaneEvent[] };

const typed: readonly Content[] = [
  ...["67.269", "103,897", "96,2%", "0", "-", "<b>", "x".repeat(300), "1.617,981"],
  ...[null, 5, 552247, 91.9],
];

const fromTable: readonly PaneEvent[] = [
  { kind: "tabChosen", tab: "appendix" },
  { kind: "sourceChosen", source: "table" },
  { kind: "tableAsked" },
  { kind: "buildAsked" },
];

function stepOf(throwDice: (sides: number) => number, state: State): Step {
  const ask = (...events: readonly PaneEvent[]): Step => ({ kind: "ask", events });
  switch (throwDice(8)) {
    case 0:
      return ask({ kind: "checkAsked" });
    case 1:
      return ask({ kind: "markingChosen", marking: throwDice(2) === 0 });
    case 2: {
      const { report } = state.check;
      const count = report === null ? 0 : listEntries(report).length;
      return ask({ kind: "repairAsked", index: throwDice(count + 1) });
    }
    case 3:
      return ask({ kind: throwDice(4) === 0 ? "allRepairsAsked" : "undoAsked" });
    case 4:
      return throwDice(3) === 0 ? ask(...fromTable) : ask({ kind: "undoAsked" });
    default: {
      const range = rangeRef(sheet, throwDice(rowCount), throwDice(18), 1, 1);
      return { kind: "type", range, content: typed[throwDice(typed.length)] ?? null };
    }
  }
}

/** What must be the same in Excel and in the model: contents and formats of every sheet, and marks. */
async function contents(host: Host, marks: readonly Mark[]): Promise<unknown> {
  const read = await host.read("workbook");
  assert.ok(read.ok, JSON.stringify(read));
  const blocks = read.value.sheets.map(({ name }, at) => {
    const found = read.value.sheets[at];
    return [name, found === undefined ? null : blockAt(found, rangeRef(name, 0, 0, 30, 20))];
  });
  const signs = marks.map(({ range, severity }) => JSON.stringify([range, severity])).sort();
  return structuredClone({ blocks, signs });
}

export interface Soaked {
  /** Bytes of the heap when it had warmed up, and at the end; null where it cannot be swept. */
  readonly heap: readonly [before: number, after: number] | null;
}

/**
 * Does the same random things beside a workbook in Excel and beside one that is only data, which must be
 * the same every few steps. No formula is typed: only Excel would compute it.
 *
 * @param compareEvery How many steps pass between two looks at both.
 */
export async function soak(seed: number, steps: number, compareEvery: number): Promise<Soaked> {
  const throwDice = dice(seed);
  const excel = await openExcelBench(printedWorkbook);
  const model = createMemoryHost(printedWorkbook);
  const panes = [openPane(excel.host), openPane(model)] as const;
  // what is typed is followed a moment later: then both would not always see the same
  for (const pane of panes) await pane.does({ kind: "liveChosen", live: false });
  let warm: number | null = null;
  for (let step = 1; step <= steps; step++) {
    const next = stepOf(throwDice, panes[1].state());
    const selected = rangeRef(sheet, 0, 0, 1, 1);
    await excel.select(selected);
    model.select(selected);
    if (next.kind === "type") {
      await excel.type(next.range, next.content);
      model.type(next.range, [[await typedAs(excel.host, next.range)]]);
    } else {
      for (const pane of panes) await pane.does(...next.events);
    }
    if (step % compareEvery === 0 || step === steps) {
      assert.deepEqual(
        await contents(excel.host, await excel.marks()),
        await contents(model, model.state().marks),
        `after ${step} steps of seed ${seed}`,
      );
    }
    if (step === Math.ceil(steps / 4)) warm = heapUsed();
  }
  const end = heapUsed();
  return { heap: warm === null || end === null ? null : [warm, end] };
}

/** What Excel made of what was typed: a number, a date, a text. */
async function typedAs(host: Host, range: RangeRef): Promise<Content> {
  const read = await host.read("sheet");
  assert.ok(read.ok);
  const [found] = read.value.sheets;
  return (found && blockAt(found, range).contents[0]?.[0]) ?? null;
}

function heapUsed(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
