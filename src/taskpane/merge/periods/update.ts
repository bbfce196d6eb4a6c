import { compareTables } from "../../../core/consolidate/compare/compare-tables";
import { readUnitMap } from "../../../core/consolidate/compare/read-unit-map";
import { periodOf } from "../../../core/draft/period";
import type { Table } from "../../../core/model/table";
import type { Workbook } from "../../../core/model/workbook";
import { findTables } from "../../../core/tables/find-tables";
import type { PeriodsCommand, PeriodsEvent } from "./event";
import type { Compared, OfferedTable, PeriodsState } from "./state";

type Change = readonly [state: PeriodsState, ...commands: readonly PeriodsCommand[]];

/** The whole behaviour of So sánh kỳ: what an event makes of a state. Pure. */
export function updatePeriods(state: PeriodsState, event: PeriodsEvent): Change {
  switch (event.kind) {
    case "readAsked":
      return state.doing === null
        ? [{ ...state, doing: "reading", problem: null }, { kind: "read" }]
        : [state];
    case "workbookRead":
      return [withWorkbook(state, event.workbook)];
    case "fileChosen":
      return [
        { ...state, doing: "reading", problem: null },
        { kind: "readFile", file: event.file },
      ];
    case "fileRead":
      return [withFile(state, event.file, event.workbook)];
    case "fileFailed":
      return [{ ...state, doing: null, problem: { ...event, kind: "file" } }];
    case "currentChosen":
      return [compared({ ...state, current: event.index })];
    case "previousChosen":
      return [compared({ ...state, previous: event.index })];
    case "mapChosen":
      return [compared({ ...state, withMap: event.withMap })];
    case "subjectChosen":
      return [{ ...state, subject: event.subject, built: null }];
    case "titleTyped":
      return [{ ...state, title: { ...state.title, [event.field]: event.text } }];
    case "chartsChosen":
      return [{ ...state, withCharts: event.withCharts }];
    case "buildAsked":
      return state.compared === null || state.doing !== null
        ? [state]
        : [
            { ...state, doing: "building", problem: null },
            { kind: "build", state },
          ];
    case "built":
      return [{ ...state, doing: null, built: event.sheet }];
    case "failed":
      return [{ ...state, doing: null, problem: { kind: "host", failure: event.failure } }];
  }
}

const tablesOf = (file: string, { sheets }: Workbook): readonly OfferedTable[] =>
  sheets.flatMap(findTables).map((table) => ({ file, table }));

/** The first table that has one of the year before, else the first two. */
function withWorkbook(state: PeriodsState, workbook: Workbook): PeriodsState {
  const files = state.tables.filter(({ file }) => file !== "");
  const tables = [...tablesOf("", workbook), ...files];
  if (tables.length === 0) return { ...state, workbook, doing: null, problem: { kind: "noTable" } };
  const dated = tables.findIndex((_, index) => yearBefore(tables, index) !== null);
  const current = Math.max(0, dated);
  const previous = yearBefore(tables, current) ?? (tables.length > 1 ? current + 1 : null);
  return compared({ ...state, workbook, tables, current, previous, doing: null });
}

/** A file chosen is the period before. */
function withFile(state: PeriodsState, file: string, workbook: Workbook): PeriodsState {
  const others = state.tables.filter((one) => one.file !== file);
  const found = tablesOf(file, workbook);
  if (found.length === 0) return { ...state, doing: null, problem: { kind: "noTable" } };
  const tables = [...others, ...found];
  return compared({ ...state, tables, previous: others.length, doing: null });
}

/** The table of the same time a year before; null where none says that it is. */
function yearBefore(tables: readonly OfferedTable[], index: number): number | null {
  const period = periodOf(tables[index]?.table.title ?? []);
  if (period === null) return null;
  const at = tables.findIndex(({ table }) => {
    const other = periodOf(table.title);
    return other?.months === period.months && other.year === period.year - 1;
  });
  return at < 0 ? null : at;
}

function compared(state: PeriodsState): PeriodsState {
  const current = tableAt(state, state.current);
  const previous = tableAt(state, state.previous);
  if (current === null || previous === null || current === previous) {
    return { ...state, compared: null, problem: null, built: null };
  }
  const map =
    state.workbook === null
      ? null
      : readUnitMap(state.workbook, unitNames(previous), unitNames(current));
  const used = state.withMap ? map : null;
  const result: Compared = {
    comparison: compareTables(current, previous, used?.map ?? null),
    problems: used?.problems ?? [],
  };
  return { ...state, hasMap: map !== null, compared: result, problem: null, built: null };
}

const tableAt = ({ tables }: PeriodsState, index: number | null): Table | null =>
  index === null ? null : (tables[index]?.table ?? null);

const unitNames = ({ rows }: Table): readonly string[] =>
  rows.flatMap(({ kind, label }) => (kind === "unit" ? [label] : []));
