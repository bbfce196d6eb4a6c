import type { Found, Rule } from "../model/finding";
import type { Figure, Table } from "../model/table";
import { formatDecimal } from "../numbers/format";
import { figureAt, valueAt } from "../relations/places";
import {
  agrees,
  areBothReached,
  judgeRows,
  verdictColumns,
  type VerdictColumns,
} from "../relations/verdicts";
import { foundAt } from "./found";

/** "Đạt", "Vượt" or "Không đạt" against what target and actual figure say. */
export const verdict: Rule = {
  id: "verdict",
  severity: "error",
  check: (table) => verdictColumns(table).flatMap((columns) => foundIn(table, columns)),
};

const foundIn = (table: Table, columns: VerdictColumns): readonly Found[] =>
  [...judgeRows(table, columns)].flatMap(([row, judgement]) => {
    const place = { row, column: columns.verdict };
    const printed = figureAt(table, place);
    if (printed.kind !== "verdict" || agrees(printed.verdict, judgement.verdict)) return [];
    const isAsked = areBothReached(printed.verdict, judgement.verdict);
    const target = { row, column: columns.target };
    const actual = { row, column: columns.actual };
    return foundAt(
      place,
      [target, actual],
      {
        rule: "verdict",
        printed: printed.text,
        target: targetText(figureAt(table, target)),
        actual: valueAt(table, actual),
        expected: judgement.verdict,
      },
      judgement.isProven && !isAsked ? "label" : "evidence",
    );
  });

const targetText = (figure: Figure): string =>
  figure.kind === "number"
    ? formatDecimal(figure.value)
    : figure.kind === "interval"
      ? figure.text.trim()
      : "";
