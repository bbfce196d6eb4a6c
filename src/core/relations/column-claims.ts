import type { Relation } from "../model/relation";
import type { Table } from "../model/table";
import { columnsIn, relationIn, type Equation } from "./equation";
import type { Places } from "./places";
import { sampleOf } from "./sample";
import { settle, weigh, type Ground } from "./settle";

/**
 * The equations between a table's columns, as they are found. A column is explained by one equation,
 * but for a total across that is also, say, a change: each of these checks the other.
 */
export interface Claims {
  readonly table: Table;
  readonly places: Places;
  isClaimed(column: number): boolean;
  /** Whether an equation may hold, by a few rows. */
  mayHold(equation: Equation): boolean;
  /** How many of some columns, taken in order, may add up to a total: every count that may. */
  runsOf(total: number, parts: readonly number[]): readonly number[];
  /** The first of the equations that hold in most of a few rows; null where none does. */
  best(equations: readonly Equation[]): Equation | null;
  /** Takes what an equation says, once, if the figures bear it out; says whether they do. */
  claim(equation: Equation | null, ground: Ground): boolean;
  /** Takes relations found otherwise, and that they explain a column. */
  add(this: void, relations: readonly Relation[], column?: number): void;
  readonly found: readonly Relation[];
}

export function claimsOf(table: Table, places: Places): Claims {
  const sample = sampleOf(table);
  const claimed = new Set<number>();
  const covered = new Set<string>();
  const added: ReadonlySet<number>[] = [];
  const found: Relation[] = [];
  const keyOf = (equation: Equation): string =>
    [...columnsIn(equation)].sort((a, b) => a - b).join();
  /** What a sum says already: of some of its columns where the others hold nothing, or turned around. */
  const isCovered = (equation: Equation): boolean =>
    covered.has(keyOf(equation)) ||
    (isLinear(equation) &&
      added.some((columns) => columnsIn(equation).every((column) => columns.has(column))));
  const holdsInSample = (equation: Equation): number => {
    const relations = sample.rows
      .map((row) => relationIn(table, places, equation, row, "label"))
      .filter((relation) => relation !== null);
    const { asked, holds } = weigh(table, relations);
    return 2 * holds >= asked ? holds : 0;
  };
  return {
    table,
    places,
    found,
    isClaimed: (column) => claimed.has(column),
    mayHold: (equation) => sample.mayHold(equation),
    runsOf: (total, parts) => sample.runsOf(total, parts),
    best(equations) {
      let best: Equation | null = null;
      let most = 0;
      for (const equation of equations) {
        if (!sample.mayHold(equation) || isCovered(equation)) continue;
        const holds = holdsInSample(equation);
        if (holds <= most) continue;
        best = equation;
        most = holds;
      }
      return best;
    },
    claim(equation, ground) {
      if (equation === null) return false;
      if (covered.has(keyOf(equation))) return true;
      const [result] = columnsIn(equation);
      const relations = settle(table, places, equation, ground);
      if (relations.length === 0) return false;
      covered.add(keyOf(equation));
      if (isLinear(equation)) added.push(new Set(columnsIn(equation)));
      if (equation.kind !== "atMost" && equation.kind !== "hundred") claimed.add(result);
      for (const relation of relations) found.push(relation);
      return true;
    },
    add(relations, column) {
      for (const relation of relations) found.push(relation);
      if (column !== undefined) claimed.add(column);
    },
  };
}

const isLinear = ({ kind }: Equation): boolean =>
  kind === "sum" || kind === "difference" || kind === "balance" || kind === "copy";
