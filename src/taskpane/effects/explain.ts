import { causesOf, type TableCause } from "../../core/causes";
import type { Review, TableReview } from "../../core/model/review";
import type { Command } from "../command";
import { isExplicable, isLarge } from "../findings/explicable";
import type { Checked } from "../findings/list-findings";
import type { Known } from "../state/known";
import type { Around } from "./around";
import { breathe } from "./breathe";

/** The causes of what tables contradict, from all that is known; no table is its own earlier one. */
export function explainTables(
  tables: readonly TableReview[],
  { earlier, confirmed }: Known,
): readonly TableCause[] {
  const cells = confirmed.map(({ cell }) => cell);
  const previous = earlier === null ? [] : [earlier.table];
  const isEarlier = ({ table }: TableReview): boolean =>
    table.range.sheet === earlier?.table.range.sheet;
  return [
    ...causesOf(
      tables.filter((table) => !isEarlier(table)),
      previous,
      cells,
    ),
    ...causesOf(tables.filter(isEarlier), [], cells),
  ];
}

/** Explains a report again, with what the officer has told since. */
export async function explain(
  { report: { review }, known }: Extract<Command, { kind: "explain" }>,
  { send }: Around,
): Promise<void> {
  if (review.tables.some(isLarge)) await breathe();
  const causes = explainTables(review.tables.filter(isExplicable), known);
  send({ kind: "explained", review, causes });
}

/** Explains what was checked again; what is behind other tables was found before. */
export function explainAgain(
  before: Checked,
  { tables }: Review,
  known: Known,
): readonly TableCause[] {
  const explained = before.causes === null ? [] : before.review.tables;
  return tables.filter(isExplicable).flatMap((table) => {
    const same = explained.find(({ relations }) => relations === table.relations);
    return same === undefined
      ? explainTables([table], known)
      : (before.causes ?? [])
          .filter((found) => found.table === same.table)
          .map((found) => ({ ...found, table: table.table }));
  });
}
