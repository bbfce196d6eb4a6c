import type { TableColumn } from "../../model/table";
import { plain } from "../../tables/plain";

/** A column of the current table and the same one of the previous, by index. */
export interface ColumnPair {
  readonly current: number;
  readonly previous: number;
}

/** The columns both tables have: under the same headings, or else of the same measure of a block. */
export function pairColumns(
  current: readonly TableColumn[],
  previous: readonly TableColumn[],
): readonly ColumnPair[] {
  const taken = new Set<number>();
  const found = new Map<number, number>();
  const pair = (isSame: (a: TableColumn, b: TableColumn) => boolean): void => {
    current.forEach((column, at) => {
      if (found.has(at)) return;
      const other = previous.findIndex((one, index) => !taken.has(index) && isSame(column, one));
      if (other < 0) return;
      found.set(at, other);
      taken.add(other);
    });
  };
  pair((a, b) => a.unit === b.unit && plain(a.heading) === plain(b.heading));
  pair(
    (a, b) =>
      a.unit === b.unit && a.measure !== "other" && a.measure === b.measure && a.block === b.block,
  );
  return [...found]
    .map(([at, other]) => ({ current: at, previous: other }))
    .sort((a, b) => a.current - b.current);
}
