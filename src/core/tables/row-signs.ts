import { countKinds, type Band } from "./band";
import type { Grid } from "./grid";
import {
  areaDepth,
  dashDepth,
  isBreakdownLabel,
  isMemoLabel,
  isOfWhichLabel,
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
  readonly says: "total" | "ofWhich" | "breakdown" | "memo" | "name";
  /** How deep its ordinal numbers it; null where there is none to tell. */
  readonly ordinal: number | null;
  readonly dash: 0 | 1 | 2;
  /** Spaces before its name. */
  readonly indent: number;
  /** How wide an area its name says it is, from the widest; null where it does not say. */
  readonly area: number | null;
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
  return named.map(({ row, label, ordinal }, at): RowSigns => {
    const name = plain(label);
    const behindOrdinal = name.replace(/^\(?(?:[a-z]|[ivxlc]+|[\d.]+)[.):/]+ ?/, "");
    return {
      row,
      label,
      says: whatSays(name),
      ordinal: depths[at] ?? null,
      dash: dashDepth(/^[-–—+*•]$/.test(ordinal) ? `${ordinal} ${name}` : name),
      indent: indentOf(grid, row, unitColumn),
      area: areaDepth(behindOrdinal),
      isBare: countKinds(grid, row, figures).figures === 0,
    };
  });
}

interface Named {
  readonly row: number;
  readonly label: string;
  /** As it is typed, in a column of its own or before the name; "" where there is none. */
  readonly ordinal: string;
}

function readName(grid: Grid, { from }: Band, row: number, unitColumn: number): Named {
  const before: string[] = [];
  for (let column = from; column < unitColumn; column += 1) {
    const text = grid.textAt(row, column);
    if (text !== "") before.push(text);
  }
  const named = grid.textAt(row, unitColumn);
  // a total's label may be merged over the ordinal column
  const label = named === "" ? (before.find((text) => ordinalDepth(text) === null) ?? "") : named;
  return { row, label, ordinal: before[0] ?? leadingOrdinal(label) };
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
