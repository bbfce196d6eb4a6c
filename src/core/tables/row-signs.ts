import { countKinds, type Band } from "./band";
import type { Grid } from "./grid";
import {
  areaDepth,
  dashDepth,
  isBreakdownLabel,
  isClosingTotal,
  isMemoLabel,
  isOfWhichLabel,
  isPeriodLabel,
  isTotalLabel,
  leadingOrdinal,
  ordinalDepth,
  withoutDash,
} from "./labels";
import { plain } from "./plain";

/** What a row shows of its place among the others, before its figures have been asked. */
export interface RowSigns {
  /** Counted in the grid. */
  readonly row: number;
  readonly label: string;
  /** The column of the grid that holds it. */
  readonly named: number;
  readonly says: "total" | "ofWhich" | "breakdown" | "memo" | "name";
  /** How deep its ordinal numbers it; null where there is none to tell. */
  readonly ordinal: number | null;
  readonly dash: 0 | 1 | 2;
  /** Spaces before its name. */
  readonly indent: number;
  /** How wide an area its name says it is, from the widest; null where it does not say. */
  readonly area: number | null;
  /** Said to be a total by its place and a part of its label alone, in rows that no ordinals tell from it. */
  readonly isSupposed: boolean;
  /** Whether it holds no figure: a heading. */
  readonly isBare: boolean;
}

export function readSigns(
  grid: Grid,
  band: Band,
  rows: readonly number[],
  unitColumn: number,
): readonly RowSigns[] {
  const named = rows.map((row) => readName(grid, band, row, unitColumn));
  const depths = readDepths(named.map(({ ordinal }) => ordinal));
  const figures = { from: unitColumn + 1, to: band.to };
  const signs = named.map(({ row, label, named: column, ordinal }, at): RowSigns => {
    const name = plain(label);
    const behindOrdinal = name.replace(/^\(?(?:[a-z]|[ivxlc]+|[\d.]+)[.):/]+ ?/, "");
    return {
      row,
      label,
      named: column,
      says: whatSays(name),
      ordinal: depths[at] ?? null,
      dash: dashDepth(/^[-–—+*•]$/.test(ordinal) ? `${ordinal} ${name}` : name),
      indent: indentOf(grid, row, unitColumn),
      area: areaDepth(behindOrdinal),
      isSupposed: false,
      isBare: countKinds(grid, row, figures).figures === 0,
    };
  });
  const closing = findClosing(signs);
  return signs.map((one, at) =>
    closing?.at === at ? { ...one, says: "total", isSupposed: closing.isSupposed } : one,
  );
}

/** The last row, where it adds the others though its label is no mere "Tổng cộng"; null where none does. */
function findClosing(
  signs: readonly RowSigns[],
): (Pick<RowSigns, "isSupposed"> & { at: number }) | null {
  const at = signs.findLastIndex(
    ({ says, dash, isBare }) => says === "name" && dash === 0 && !isBare,
  );
  const last = signs[at];
  if (last === undefined || !isClosingTotal(plain(last.label)) || last.ordinal !== null)
    return null;
  const others = signs.filter(({ says }, other) => other !== at && says !== "ofWhich");
  const isAlone = others.every(
    ({ says, label }) => says !== "total" && !isClosingTotal(plain(label)),
  );
  if (!isAlone || others.length < 2) return null;
  return { at, isSupposed: others.filter(isCounted).length < 2 };
}

interface Named extends Pick<RowSigns, "row" | "label" | "named"> {
  /** As it is typed, in a column of its own or before the name; "" where there is none. */
  readonly ordinal: string;
}

function readName(grid: Grid, band: Band, row: number, unitColumn: number): Named {
  const before: number[] = [];
  for (let column = band.from; column < unitColumn; column += 1) {
    if (grid.textAt(row, column) !== "") before.push(column);
  }
  const textAt = (column: number): string => grid.textAt(row, column);
  const first = before[0] === undefined ? "" : textAt(before[0]);
  // a total's label may be merged over the ordinal column
  const merged = (): number | undefined =>
    before.find((column) => ordinalDepth(textAt(column)) === null);
  const isNamed = textAt(unitColumn) !== "";
  const named = isNamed ? unitColumn : (merged() ?? lineAt(grid, band, row, unitColumn));
  const label = textAt(named);
  return { row, label, named, ordinal: first === "" ? leadingOrdinal(label) : first };
}

/** Where a row without a name holds words behind it: a line set across the table, or a total's label. */
function lineAt(grid: Grid, band: Band, row: number, unitColumn: number): number {
  const behind = { from: unitColumn + 1, to: band.to };
  const { words, figures } = countKinds(grid, row, behind);
  for (let column = behind.from; words > 0 && column <= behind.to; column += 1) {
    if (grid.kindAt(row, column) !== "words") continue;
    if (figures === 0 || isTotalLabel(plain(grid.textAt(row, column)))) return column;
  }
  return unitColumn;
}

/** Letters number rows only where they begin with A, I or a: "P." and "X." before a name are none. */
function readDepths(ordinals: readonly string[]): readonly (number | null)[] {
  let previous = "";
  const begun = new Set<number>();
  const depths = ordinals.map((ordinal) => {
    const depth = ordinalDepth(ordinal, previous);
    if (depth === 0 || depth === 1) previous = ordinal;
    if (depth !== null && (/^\(?[AIa]\b/.test(ordinal) || /\d/.test(ordinal))) begun.add(depth);
    return depth;
  });
  return depths.map((depth) => (depth !== null && begun.has(depth) ? depth : null));
}

/** Whether its ordinal, or its name, counts it among others. */
const isCounted = ({ ordinal, label }: RowSigns): boolean =>
  ordinal !== null || isPeriodLabel(plain(label));

function whatSays(name: string): RowSigns["says"] {
  if (isTotalLabel(name)) return "total";
  const bare = withoutDash(name);
  if (isOfWhichLabel(bare)) return "ofWhich";
  if (isMemoLabel(bare)) return "memo";
  return isBreakdownLabel(bare) ? "breakdown" : "name";
}

function indentOf({ sheet }: Grid, row: number, column: number): number {
  const value = sheet.values[row]?.[column];
  if (typeof value !== "string") return 0;
  const [spaces = ""] = /^[\s\u00a0]*/.exec(value) ?? [];
  return spaces.replace(/\t/g, "    ").length;
}
