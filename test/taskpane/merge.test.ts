import assert from "node:assert/strict";
import { figureKey } from "../../src/core/consolidate/decisions";
import type { SourceFile } from "../../src/core/consolidate/source";
import { decimal } from "../../src/core/numbers/decimal";
import type { MergeCommand, MergeEvent } from "../../src/taskpane/merge/event";
import { filtered, isOpen, reviewItems } from "../../src/taskpane/merge/review-items";
import { initialMerge, type MergeState } from "../../src/taskpane/merge/state";
import { updateMerge } from "../../src/taskpane/merge/update";
import { pageFile, unitFile } from "./merge-sources";

function after(...events: readonly MergeEvent[]): {
  readonly state: MergeState;
  readonly commands: readonly MergeCommand[];
} {
  let state = initialMerge;
  let commands: readonly MergeCommand[] = [];
  for (const event of events) [state, ...commands] = updateMerge(state, event);
  return { state, commands };
}

const chosen = (...names: readonly string[]): MergeEvent => ({
  kind: "filesChosen",
  files: names.map((name) => pageFile(name)),
});

/** Files chosen and read, and the units typed. */
const read = (units: readonly string[], ...files: readonly SourceFile[]): readonly MergeEvent[] => [
  chosen(...files.map(({ file }) => file)),
  ...files.map((file) => ({ kind: "fileRead", run: 1, read: file }) as const),
  { kind: "readingDone", run: 1 },
  { kind: "listTyped", list: units.join("\n") },
];

const items = ({ review, decisions }: MergeState) =>
  review === null ? [] : reviewItems(review, decisions);

const openKeys = (state: MergeState): readonly string[] =>
  items(state)
    .filter(isOpen)
    .map(({ kind }) => kind);

const bacAi = unitFile("Bác Ái.xlsx", "Bác Ái | 1.000 | 900");
const ninhSon = unitFile("Ninh Sơn.xlsx", "Ninh Sơn | 2.000 | 1.900");
const again = unitFile("Ninh Sơn lần 2.xlsx", "Ninh Sơn | 2.000 | 1.950");
const damaged: SourceFile = { kind: "failed", file: "hỏng.xlsx", failure: { kind: "damaged" } };

describe("the files of Tổng hợp", () => {
  it("are read once each, and called unlike each other", () => {
    const { state, commands } = after(chosen("a.xlsx", "b.xlsx", "a.xlsx"));
    assert.deepEqual(
      state.files.map(({ name }) => name),
      ["a.xlsx", "b.xlsx"],
    );
    const [command] = commands;
    assert(command?.kind === "readFiles");
    assert.equal(command.files.length, 2);
    const other = after({
      kind: "filesChosen",
      files: [pageFile("a.xlsx", "one"), pageFile("a.xlsx", "another"), pageFile("a.xlsx", "one")],
    });
    assert.deepEqual(
      other.state.files.map(({ name }) => name),
      ["a.xlsx", "a (2).xlsx"],
    );
  });

  it("say which is being read, and how many are done", () => {
    const { state } = after(
      chosen("a.xlsx", "b.xlsx"),
      { kind: "fileBegun", run: 1, file: "a.xlsx" },
      { kind: "fileRead", run: 1, read: { ...bacAi, file: "a.xlsx" } },
      { kind: "fileBegun", run: 1, file: "b.xlsx" },
    );
    assert.deepEqual(state.reading, { id: 1, file: "b.xlsx", done: 1, total: 2 });
  });

  it("keep what was read when reading is stopped, and take no later answer", () => {
    const { state, commands } = after(
      chosen("a.xlsx", "b.xlsx"),
      { kind: "fileRead", run: 1, read: { ...bacAi, file: "a.xlsx" } },
      { kind: "readingCancelled" },
    );
    assert.deepEqual(commands, [{ kind: "cancel" }]);
    const [late] = updateMerge(state, {
      kind: "fileRead",
      run: 1,
      read: { ...bacAi, file: "b.xlsx" },
    });
    assert.deepEqual(
      late.files.map(({ name, read }) => [name, read?.kind]),
      [["a.xlsx", "read"]],
    );
    assert.equal(late.reading, null);
  });

  it("are reviewed when all have been read, not before", () => {
    const events = read(["Bác Ái"], bacAi);
    assert.equal(after(...events.slice(0, 2)).state.review, null);
    assert.equal(after(...events).state.review?.units.length, 1);
  });

  it("leave the review when they are removed", () => {
    const { state } = after(...read(["Bác Ái", "Ninh Sơn"], bacAi, ninhSon), {
      kind: "fileRemoved",
      name: "Bác Ái.xlsx",
    });
    assert.deepEqual(
      state.review?.units.map(({ state: { kind } }) => kind),
      ["missing", "taken"],
    );
  });
});

describe("the review of Tổng hợp", () => {
  it("asks of nothing where all names, figures and files are clear", () => {
    const { state } = after(...read(["Bác Ái", "Ninh Sơn"], bacAi, ninhSon));
    assert.deepEqual(openKeys(state), []);
    assert.deepEqual(
      items(state).map(({ kind }) => kind),
      ["absent", "unit", "unit"],
    );
  });

  it("names the files that cannot be used and the units nobody reported of", () => {
    const { state } = after(...read(["Bác Ái", "Ninh Hải"], bacAi, damaged));
    assert.deepEqual(
      filtered(items(state), "missing").map(({ key }) => key),
      ["file hỏng.xlsx", "missing Ninh Hải", "absent"],
    );
  });

  it("asks which of two reports to take, and takes it", () => {
    const { state } = after(...read(["Ninh Sơn"], ninhSon, again));
    assert.deepEqual(openKeys(state), ["doubled"]);
    const key = state.review?.submissions[1]?.key ?? "";
    const [taken] = updateMerge(state, { kind: "submissionTaken", unit: "Ninh Sơn", key });
    assert.deepEqual(openKeys(taken), []);
    assert.deepEqual(taken.review?.units[0]?.figures.get("2")?.value, decimal(1950));
  });

  it("asks for a name it cannot know; the answer holds for every row so called, and is taken back", () => {
    const file = unitFile("tổng.xlsx", "Bác Ái | 1 | 1", "Xã Lạ Hoắc | 2 | 2");
    const second = unitFile("tổng 2.xlsx", "Bác Ái | 1 | 1", "Xã Lạ Hoắc | 2 | 2");
    const { state } = after(...read(["Bác Ái", "Ninh Hải"], file, second));
    assert.deepEqual(openKeys(state), ["name", "name"]);
    const key = state.review?.submissions.find(({ match }) => match.kind === "unknown")?.key ?? "";
    const [settled] = updateMerge(state, {
      kind: "rowSettled",
      key,
      decision: { kind: "unit", unit: "Ninh Hải" },
    });
    assert.deepEqual(openKeys(settled), []);
    assert.equal(settled.aliases.size, 1);
    const [reopened] = updateMerge(settled, { kind: "rowReopened", key });
    assert.deepEqual(openKeys(reopened), ["name", "name"]);
    const [left] = updateMerge(state, { kind: "rowSettled", key, decision: { kind: "leaveOut" } });
    assert.deepEqual(openKeys(left), ["name"]);
    assert.equal(left.aliases.size, 0);
  });

  it("knows the names and units the workbook keeps, but not in place of what was typed", () => {
    const kept: MergeEvent = { kind: "keptRead", units: ["Bác Ái"], aliases: new Map() };
    assert.equal(after(kept).state.list, "Bác Ái");
    const typed = after({ kind: "listTyped", list: "Ninh Sơn" }, kept);
    assert.equal(typed.state.list, "Ninh Sơn");
  });

  it("shows a figure that was read from text, and leaves it out when told to", () => {
    const file = unitFile("a.xlsx", 'Bác Ái | 1.000 | "900"');
    const { state } = after(...read(["Bác Ái"], file));
    const [item] = filtered(items(state), "figures");
    assert(item?.kind === "figures");
    assert.deepEqual(
      item.figures.map(({ mark, file, figure }) => [mark, file, figure.reading.kind]),
      [["2", "a.xlsx", "text"]],
    );
    const key = figureKey(item.unit, "2");
    const [blank] = updateMerge(state, { kind: "figureChosen", key, value: null });
    assert.equal(blank.review?.units[0]?.figures.get("2")?.value, null);
    assert.equal(filtered(items(blank), "figures").length, 1, "to be thought over");
    const [back] = updateMerge(blank, { kind: "figureReopened", key });
    assert.deepEqual(back.review?.units[0]?.figures.get("2")?.value, decimal(900));
  });
});

describe("building on Tổng hợp", () => {
  const problem = (...events: readonly MergeEvent[]) =>
    after(...events, { kind: "buildAsked" }).state.problem;

  it("says what is missing first", () => {
    assert.deepEqual(problem(), { kind: "noFiles" });
    assert.deepEqual(problem(...read([], bacAi)), { kind: "noUnits" });
  });

  it("shows what has to be settled, and builds nothing before it is", () => {
    const { state, commands } = after(
      ...read(["Ninh Sơn"], ninhSon, again),
      { kind: "filterChosen", filter: "all" },
      { kind: "buildAsked" },
    );
    assert.deepEqual([state.filter, state.doing, commands], ["open", null, []]);
  });

  it("builds once asked, once at a time", () => {
    const { state, commands } = after(...read(["Bác Ái"], bacAi), { kind: "buildAsked" });
    assert.deepEqual(
      commands.map(({ kind }) => kind),
      ["build"],
    );
    assert.deepEqual(updateMerge(state, { kind: "buildAsked" }).length, 1);
    const [built] = updateMerge(state, { kind: "built", sheet: "Phụ lục", log: "Nhật ký" });
    assert.deepEqual(built.built, { sheet: "Phụ lục", log: "Nhật ký" });
    assert.equal(updateMerge(built, { kind: "listTyped", list: "x" })[0].built, null);
  });
});
