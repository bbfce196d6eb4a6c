import type { Figure, TableRow } from "./table";

/** Which rows stand under which, of those that totals add: units and groups, as indices of rows. */
export interface RowTree {
  readonly roots: readonly number[];
  /** The rows right under each row; none under one that heads nothing. */
  readonly children: readonly (readonly number[])[];
}

const none: readonly number[] = [];

/** A row stands under the last one before it that is less deep; a total ends what stands over it. */
export function rowTree(rows: readonly Pick<TableRow, "kind" | "level">[]): RowTree {
  const roots: number[] = [];
  const children: number[][] = [];
  const over: number[] = [];
  const levelOf = (at: number | undefined): number =>
    at === undefined ? -1 : (rows[at]?.level ?? 0);
  rows.forEach(({ kind, level }, at) => {
    if (kind === "total") over.length = 0;
    if (kind !== "unit" && kind !== "group") return;
    while (over.length > 0 && levelOf(over.at(-1)) >= level) over.pop();
    const parent = over.at(-1);
    if (parent === undefined) roots.push(at);
    else (children[parent] ??= []).push(at);
    over.push(at);
  });
  return { roots, children: rows.map((_, at) => children[at] ?? none) };
}

/** The rows that stand for some in one column: where a group holds no figure, the rows under it. */
export function figuredRows(
  { children }: Pick<RowTree, "children">,
  figures: readonly (readonly Figure[])[],
  rows: readonly number[],
  column: number,
): readonly number[] {
  const isHeading = (row: number): boolean =>
    children[row] !== none && figures[row]?.[column]?.kind === "blank";
  // hardly any table has one
  if (!rows.some(isHeading)) return rows;
  return rows.flatMap((row) =>
    isHeading(row) ? figuredRows({ children }, figures, children[row] ?? none, column) : [row],
  );
}
