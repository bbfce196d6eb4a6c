import type { Decimal } from "../model/decimal";
import type { Nested } from "./outline";
import type { Adding } from "./weigh-rows";

/**
 * Heads that only their figures tell: rows that are, in most columns, exactly the sum of some rows
 * right below them. From the bottom up, and what a head adds counts no more but through its head.
 * Null where too few are found to be more than chance.
 */
export function findHeads(nested: readonly Nested[], adding: Adding): readonly Nested[] | null {
  const lines = adding.adding.map((column) => new Line(adding, column));
  const parents = new Map<number, number>();
  const open: number[] = [];
  const leastColumns = Math.min(lines.length, 2);
  let evidence = 0;
  for (let row = nested.length - 1; row >= 0; row -= 1) {
    const kind = nested[row]?.kind;
    if (kind === "total") {
      open.length = 0;
      for (const line of lines) line.cut(0);
    }
    if (kind !== "unit" && kind !== "group") continue;
    const asked = lines.filter((line) => line.at(row) !== 0);
    const lengths = new Set(asked.flatMap((line) => line.reach(row) ?? []));
    let [kept, most] = [open.length, 0];
    for (const length of lengths) {
      const holds = asked.filter((line) => line.adds(row, length)).length;
      if (holds > most && open.length - length > 1) [kept, most] = [length, holds];
    }
    if (most >= leastColumns && 2 * most > asked.length) {
      evidence += most;
      for (const member of open.splice(kept)) parents.set(member, row);
      for (const line of lines) line.cut(kept);
    }
    open.push(row);
    for (const line of lines) line.push(row);
  }
  return evidence < 2 * leastColumns ? null : withParents(nested, parents);
}

function withParents(
  nested: readonly Nested[],
  parents: ReadonlyMap<number, number>,
): readonly Nested[] {
  const heads = new Set(parents.values());
  const levels = new Map<number, number>();
  /** How much deeper the rows now stand than they did. */
  let shift = 0;
  return nested.map((row, at): Nested => {
    if (row.kind === "total") shift = 0;
    if (row.kind === "part" || row.kind === "memo") return { ...row, level: row.level + shift };
    if (row.kind === "total") return row;
    const parent = parents.get(at);
    const level = parent === undefined ? 0 : (levels.get(parent) ?? 0) + 1;
    levels.set(at, level);
    shift = level - row.level;
    const isHead = heads.has(at);
    const origin = isHead || parent !== undefined ? "evidence" : row.origin;
    return { kind: isHead ? "group" : "unit", level, origin };
  });
}

/** One column's running sums, from the bottom up, over the rows that no head has taken. */
class Line {
  private readonly values: readonly number[];
  private readonly sums: number[] = [0];
  /** Over how many rows a sum runs, and what that was before a longer run came to the same. */
  private readonly lengths = new Map<number, number>([[0, 0]]);
  private readonly before: (number | undefined)[] = [undefined];

  constructor({ figures }: Adding, column: number) {
    const decimals = figures.map((row): Decimal => {
      const figure = row[column];
      return figure?.kind === "number" ? figure.value : zero;
    });
    const scale = decimals.reduce((most, one) => Math.max(most, one.scale), 0);
    this.values = decimals.map((one) => Number(one.units) * 10 ** (scale - one.scale));
  }

  at(row: number): number {
    return this.values[row] ?? 0;
  }

  /** How many of the lowest rows are left when those above them are what a row adds up. */
  reach(row: number): number | undefined {
    return this.lengths.get(this.sum() - this.at(row));
  }

  adds(row: number, length: number): boolean {
    return this.sums[length] === this.sum() - this.at(row);
  }

  push(row: number): void {
    const sum = this.sum() + this.at(row);
    this.before.push(this.lengths.get(sum));
    this.lengths.set(sum, this.sums.length);
    this.sums.push(sum);
  }

  /** Leaves the `length` lowest rows. */
  cut(length: number): void {
    while (this.sums.length > length + 1) {
      const sum = this.sums.pop() ?? 0;
      const before = this.before.pop();
      if (before === undefined) this.lengths.delete(sum);
      else this.lengths.set(sum, before);
    }
  }

  private sum(): number {
    return this.sums.at(-1) ?? 0;
  }
}

const zero: Decimal = { units: 0n, scale: 0 };
