import assert from "node:assert/strict";
import type { Sheet } from "../../src/core/model/workbook";
import type { PeriodsCommand, PeriodsEvent } from "../../src/taskpane/merge/periods/event";
import { initialPeriods, type PeriodsState } from "../../src/taskpane/merge/periods/state";
import { updatePeriods } from "../../src/taskpane/merge/periods/update";
import { parseGrid, workbookOf } from "../grid";

const table = (name: string, period: string, ...rows: readonly string[]): Sheet =>
  parseGrid(
    [
      `SỐ NGƯỜI THAM GIA BHYT ${period}`,
      "STT | Đơn vị | BHYT – Chỉ tiêu | BHYT – Thực hiện",
      ...rows.map((row, at) => `${at + 1} | ${row}`),
    ].join("\n"),
    { name },
  ).sheet;

const now = table(
  "2024",
  "6 THÁNG ĐẦU NĂM 2024",
  "Bác Ái | 1.000 | 900",
  "Ninh Sơn | 2.000 | 1.900",
);
const then = table(
  "2023",
  "6 THÁNG ĐẦU NĂM 2023",
  "Bác Ái | 1.000 | 800",
  "Ninh Hải | 2.000 | 1.500",
);
const map = parseGrid(
  ["Đơn vị cũ | Đơn vị mới | Tỉ lệ (%)", "Bác Ái | Bác Ái | 100", "Ninh Hải | Ninh Sơn | 100"].join(
    "\n",
  ),
  { name: "Bảng ánh xạ" },
).sheet;

function after(...events: readonly PeriodsEvent[]): {
  readonly state: PeriodsState;
  readonly commands: readonly PeriodsCommand[];
} {
  let state = initialPeriods;
  let commands: readonly PeriodsCommand[] = [];
  for (const event of events) [state, ...commands] = updatePeriods(state, event);
  return { state, commands };
}

const read = (...sheets: readonly Sheet[]): PeriodsEvent => ({
  kind: "workbookRead",
  workbook: workbookOf(...sheets),
});

const titles = ({ tables, current, previous }: PeriodsState): readonly (string | undefined)[] =>
  [current, previous].map((at) => (at === null ? undefined : tables[at]?.table.range.sheet));

describe("So sánh kỳ", () => {
  it("takes the table that has one of the same time a year before, wherever they stand", () => {
    assert.deepEqual(titles(after(read(then, now)).state), ["2024", "2023"]);
    assert.deepEqual(titles(after(read(now, then)).state), ["2024", "2023"]);
  });

  it("names the units of one period only, and gives no growth then", () => {
    const { compared } = after(read(now, then)).state;
    assert.equal(compared?.comparison.scope.kind, "notAlike");
    assert.deepEqual(
      compared.comparison.units.map(({ name, presence }) => [name, presence]),
      [
        ["Bác Ái", "both"],
        ["Ninh Sơn", "appeared"],
        ["Ninh Hải", "vanished"],
      ],
    );
  });

  it("uses the workbook's map of units where it has one, unless told not to", () => {
    const { state } = after(read(now, then, map));
    assert.equal(state.hasMap, true);
    const presences = (of: PeriodsState) =>
      of.compared?.comparison.units.map(({ presence }) => presence);
    assert.deepEqual(presences(state), ["both", "both"]);
    const [without] = updatePeriods(state, { kind: "mapChosen", withMap: false });
    assert.deepEqual(presences(without), ["both", "appeared", "vanished"]);
    assert.equal(without.hasMap, true);
  });

  it("takes the period before from a file", () => {
    const { state } = after(read(now), {
      kind: "fileRead",
      file: "2023.xlsx",
      workbook: workbookOf(then),
    });
    assert.deepEqual(titles(state), ["2024", "2023"]);
    assert.equal(state.tables[1]?.file, "2023.xlsx");
    const [again] = updatePeriods(state, read(now));
    assert.equal(again.tables.length, 2, "a file stays when the workbook is read again");
  });

  it("compares nothing with itself, and builds nothing then", () => {
    const { state, commands } = after(
      read(now, then),
      { kind: "previousChosen", index: 0 },
      { kind: "buildAsked" },
    );
    assert.deepEqual([state.compared, state.doing, commands], [null, null, []]);
  });

  it("says what went wrong, and goes on", () => {
    assert.deepEqual(after(read()).state.problem, { kind: "noTable" });
    const failure = { kind: "damaged" } as const;
    const { state } = after(read(now, then), { kind: "fileFailed", file: "a.xlsx", failure });
    assert.deepEqual(state.problem, { kind: "file", file: "a.xlsx", failure });
    assert.notEqual(state.compared, null);
  });

  it("builds what was compared, once at a time", () => {
    const { state, commands } = after(read(now, then), { kind: "buildAsked" });
    assert.deepEqual(
      commands.map(({ kind }) => kind),
      ["build"],
    );
    assert.equal(updatePeriods(state, { kind: "buildAsked" }).length, 1);
  });
});
