import assert from "node:assert/strict";
import type { Severity } from "../../../src/core/model/severity";
import { blockAt, withContents } from "../../../src/core/edits/cells";
import { emptySheet, findSheet } from "../../../src/core/edits/state";
import { parseRange } from "../../../src/core/model/a1";
import type { Mark } from "../../../src/core/model/edit";
import type { RangeRef } from "../../../src/core/model/reference";
import type { Workbook } from "../../../src/core/model/workbook";
import { fromWorkbook } from "../../../src/hosts/xlsx/from-workbook";
import { loadWorkbook } from "../../../src/hosts/xlsx/load";
import { createXlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { describeHost, type Bench } from "../../host-contract";

/**
 * The program around the file is the bench: it selects, types and tells its listeners. With
 * `reopen`, what a step left is what its file says when it is opened again.
 */
async function open(workbook: Workbook, reopen: boolean): Promise<Bench> {
  let stored = fromWorkbook(workbook);
  let host = createXlsxHost(stored);
  const listeners = new Set<(range: RangeRef) => void>();

  const step = async <Value>(done: Promise<Value>): Promise<Value> => {
    const result = await done;
    if (!reopen) return result;
    const loaded = await loadWorkbook(Buffer.from(await host.toBytes()));
    assert.ok(loaded.ok);
    stored = loaded.value.workbook;
    host = createXlsxHost(stored);
    return result;
  };

  return {
    host: {
      read: (scope) => host.read(scope),
      readRanges: (ranges) => host.readRanges(ranges),
      apply: (edits, label) => step(host.apply(edits, label)),
      clearMarks: () => step(host.clearMarks()),
      reveal: (range) => host.reveal(range),
      readMemory: () => host.readMemory(),
      remember: (key, text) => host.remember(key, text),
      tellsEdits: "atOnce",
      onEdit: async (listener) => {
        listeners.add(listener);
        return async () => void listeners.delete(listener);
      },
    },
    select: async (range) => void (await host.reveal(range)),
    type: async (range, content) => {
      const read = await host.read("workbook");
      assert.ok(read.ok);
      const sheet = findSheet(read.value, range.sheet) ?? emptySheet(range.sheet);
      const before = blockAt(sheet, range);
      const after = withContents(before, [[content]]);
      assert.ok((await host.apply([{ kind: "setCells", range, before, after }], "")).ok);
      for (const listener of listeners) listener(range);
    },
    protect: async (name) => {
      await stored.getWorksheet(name)?.protect("", {});
    },
    marks: async () =>
      stored.worksheets.flatMap(({ name, conditionalFormattings }) =>
        conditionalFormattings.flatMap(({ ref, rules }): Mark[] => {
          const [rule] = rules;
          const formula = rule?.type === "expression" ? String(rule.formulae?.[0]) : "";
          const severity = severities.find((word) => formula.includes(`BHXH ${word} `));
          return ref.split(" ").flatMap((address) => {
            const range = parseRange(address, name);
            return range === null || severity === undefined ? [] : [{ range, severity }];
          });
        }),
      ),
    selection: async () => {
      const read = await host.read("selection");
      return read.ok ? read.value.selection : null;
    },
  };
}

const severities: readonly Severity[] = ["error", "warning", "info"];

describeHost("xlsx host", (workbook) => open(workbook, false));
describeHost("xlsx host, its file opened again after each step", (workbook) =>
  open(workbook, true),
);
