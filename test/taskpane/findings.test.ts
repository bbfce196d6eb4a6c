import assert from "node:assert/strict";
import fc from "fast-check";
import { formatRange } from "../../src/core/model/a1";
import { cellRef, type CellRef } from "../../src/core/model/reference";
import { joinCells } from "../../src/taskpane/findings/join-cells";
import {
  firstFindings,
  listEntries,
  listFindings,
} from "../../src/taskpane/findings/list-findings";
import { layoutMarks } from "../../src/taskpane/findings/marks";
import { joinRepairs } from "../../src/taskpane/findings/repairs";
import { tally } from "../../src/taskpane/findings/tally";
import { findingAt, repairAt, reviewOf, tableAt, tableReview } from "./sample-review";

const cells = (...places: readonly (readonly [row: number, column: number])[]): CellRef[] =>
  places.map(([row, column]) => cellRef("Trang", row, column));

describe("cells joined to ranges", () => {
  const cases: readonly (readonly [name: string, CellRef[], string])[] = [
    ["none", [], ""],
    ["one", cells([5, 7]), "H6"],
    ["a run down, given out of order", cells([7, 7], [5, 7], [6, 7]), "H6:H8"],
    ["a run across", cells([5, 2], [5, 3], [5, 4]), "C6:E6"],
    ["a block", cells([5, 2], [5, 3], [6, 2], [6, 3]), "C6:D7"],
    ["a gap", cells([5, 7], [7, 7]), "H6, H8"],
    ["the same cell twice", cells([5, 7], [5, 7]), "H6"],
    ["runs of unequal height stay apart", cells([5, 2], [6, 2], [5, 3]), "C6:C7, D6"],
  ];
  for (const [name, given, expected] of cases) {
    it(name, () => assert.equal(joinCells(given).map(formatRange).join(", "), expected));
  }

  it("keeps sheets apart", () => {
    const joined = joinCells([cellRef("Một", 0, 0), cellRef("Hai", 1, 0)]);
    assert.deepEqual(
      joined.map(({ sheet }) => sheet),
      ["Một", "Hai"],
    );
  });

  it("covers every cell once and no other", () => {
    const cell = fc.tuple(fc.nat(6), fc.nat(6)).map(([row, column]) => cellRef("T", row, column));
    fc.assert(
      fc.property(fc.array(cell), (given) => {
        const wanted = new Set(given.map(({ row, column }) => `${row},${column}`));
        const covered = joinCells(given).flatMap((range) =>
          Array.from({ length: range.rowCount * range.columnCount }, (_, at) => {
            const row = range.row + Math.floor(at / range.columnCount);
            return `${row},${range.column + (at % range.columnCount)}`;
          }),
        );
        assert.deepEqual([...covered].sort(), [...wanted].sort());
      }),
    );
  });
});

describe("the list of findings", () => {
  const mild = tableReview([findingAt("info", 1, 1)], tableAt("Nhẹ", 0));
  const clean = tableReview([], tableAt("Sạch", 0));
  const bad = tableReview(
    [findingAt("info", 9, 9), findingAt("error", 2, 2), findingAt("warning", 3, 3)],
    tableAt("Nặng", 0),
  );
  const checked = { review: { tables: [mild, clean, bad] }, causes: [] };

  it("puts the worst table first, the worst finding first, and leaves clean tables out", () => {
    const shape = listFindings(checked).map(({ table, groups }) => [
      table.range.sheet,
      groups.map(({ severity, total }) => `${severity} ${total}`).join(" "),
    ]);
    assert.deepEqual(shape, [
      ["Nặng", "error 1 warning 1 info 1"],
      ["Nhẹ", "info 1"],
    ]);
  });

  it("numbers findings as they are shown", () => {
    assert.deepEqual(
      listEntries(checked).map((entry) => [
        entry.index,
        entry.kind === "finding" ? entry.finding.severity : entry.kind,
      ]),
      [
        [0, "error"],
        [1, "warning"],
        [2, "info"],
        [3, "info"],
      ],
    );
  });

  it("shows the first of them and the groups they are in, with the group's whole count", () => {
    const [first, ...rest] = firstFindings(listFindings(checked), 2);
    assert.equal(rest.length, 0);
    assert.deepEqual(
      first?.groups.map(({ severity, entries, total }) => [severity, entries.length, total]),
      [
        ["error", 1, 1],
        ["warning", 1, 1],
      ],
    );
  });

  it("is counted over all tables", () => {
    assert.deepEqual(tally(checked), {
      tables: 3,
      relations: 3 * 77,
      uncompared: 3 * 13,
      findings: { error: 1, warning: 1, info: 2 },
      causes: 0,
      unexplained: 0,
    });
  });
});

describe("marks", () => {
  it("mark a cell once, by its worst finding, and neighbours together", () => {
    const review = reviewOf(
      findingAt("info", 5, 7),
      findingAt("error", 5, 7),
      findingAt("error", 6, 7),
      findingAt("warning", 9, 2),
    );
    assert.deepEqual(
      layoutMarks(review).map(({ range, severity }) => `${severity} ${formatRange(range)}`),
      ["error H6:H7", "warning C10"],
    );
  });

  it("leave out that a whole table is text, which would bury the others", () => {
    const pasted = findingAt("info", 5, 7, { detail: { rule: "text-number", count: 121 } });
    assert.deepEqual(layoutMarks(reviewOf(pasted)), []);
  });
});

describe("repairs made in one go", () => {
  const repairable = (row: number, before: string, after: number) =>
    findingAt("error", row, 7, { repair: repairAt(row, 7, before, after) });

  it("are those of different cells", () => {
    assert.equal(
      joinRepairs([repairable(1, "1.000", 1000), repairable(2, "2.000", 2000)]).length,
      2,
    );
  });
  it("leave out a second change of the same cell, which would start from what is gone", () => {
    const [first, ...rest] = joinRepairs([repairable(1, "1.000", 1000), repairable(1, "1.000", 1)]);
    assert.equal(rest.length, 0);
    assert.deepEqual(first, repairAt(1, 7, "1.000", 1000).edits);
  });
  it("leave out findings without one", () => {
    assert.deepEqual(joinRepairs([findingAt("error", 1, 1)]), []);
  });
});
