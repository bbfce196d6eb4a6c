import { causesOf, type TableCause } from "../../core/causes";
import type { TableReview } from "../../core/model/review";
import type { Command } from "../command";
import { isExplicable, isLarge } from "../findings/explicable";
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
