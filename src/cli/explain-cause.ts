import { formatCell } from "../core/model/a1";
import type { Explanation } from "../core/model/cause";
import type { Decimal } from "../core/model/decimal";
import type { Place, Table } from "../core/model/table";
import { formatDecimal, formatPercent } from "../core/numbers/format";
import type { TableCause } from "../core/causes";
import { cellAt } from "../core/rules/cells";
import type { Words } from "./language";

/** As many explanations as a reader weighs; of more, only the likeliest are shown. */
const LISTED = 3;

/** A cause as a sentence: what happened, what each explanation would change, and what follows. */
export function explainCause(found: TableCause, { cli, causes }: Words): string {
  const { table, cause } = found;
  const { explanations, ways } = cause;
  const isClear = ways <= LISTED;
  const likeliest = explanations
    .slice(0, LISTED)
    .map((way) => changesOf(way, table) + (isClear ? followsOf(way, table, cli.then) : ""))
    .join(cli.or);
  const proof = explanations.every(({ proven }) => proven) ? "" : cli.unproven;
  const told = isClear ? likeliest : cli.unclear(ways, likeliest);
  return `${causes.title(found)}. ${told}${proof}.`;
}

const changesOf = ({ repairs }: Explanation, table: Table): string =>
  repairs.map(({ place, printed, value }) => changeOf(table, place, printed, value)).join(", ");

/** What the total row reads under an explanation, where that is not itself what it changes. */
function followsOf(
  { repairs, implications }: Explanation,
  table: Table,
  then: (list: string) => string,
): string {
  const repaired = new Set(repairs.map(({ place }) => `${place.row},${place.column}`));
  const follows = implications
    .filter(({ place }) => !repaired.has(`${place.row},${place.column}`))
    .map(
      ({ place, value }) => `${formatCell(cellAt(table, place))} ${figure(table, place, value)}`,
    );
  return follows.length === 0 ? "" : then(follows.join(", "));
}

const changeOf = (table: Table, place: Place, printed: Decimal, value: Decimal): string =>
  `${formatCell(cellAt(table, place))} ${figure(table, place, printed)} → ${figure(table, place, value)}`;

const figure = (table: Table, { column }: Place, value: Decimal): string =>
  table.columns[column]?.unit === "percent" ? formatPercent(value) : formatDecimal(value);
