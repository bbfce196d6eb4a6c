import { formatCell } from "../core/model/a1";
import type { Explanation } from "../core/model/cause";
import type { Decimal } from "../core/model/decimal";
import type { Place, Table } from "../core/model/table";
import { formatDecimal, formatPercent } from "../core/numbers/format";
import { cellOf, type FileCause } from "./causes";
import type { Words } from "./language";

/** As many explanations as a reader weighs; the likeliest come first. */
const LISTED = 3;

/** A cause as a sentence: what happened, what each explanation would change, and what follows. */
export function explainCause({ cause, table }: FileCause, { cli }: Words): string {
  const { kind, explanations } = cause;
  const ways = explanations
    .slice(0, LISTED)
    .map((explanation) => wayOf(explanation, table, cli.then));
  const more = explanations.length - ways.length;
  return [
    `${cli.causes[kind]}: ${ways.join(cli.or)}`,
    more > 0 ? cli.moreWays(more) : "",
    explanations.every(({ proven }) => proven) ? "" : cli.unproven,
    ".",
  ].join("");
}

function wayOf(
  { repairs, implications }: Explanation,
  table: Table,
  then: (list: string) => string,
): string {
  const changes = repairs.map(({ place, printed, value }) =>
    changeOf(table, place, printed, value),
  );
  const repaired = new Set(repairs.map(({ place }) => `${place.row},${place.column}`));
  const follows = implications
    .filter(({ place }) => !repaired.has(`${place.row},${place.column}`))
    .map(
      ({ place, value }) => `${formatCell(cellOf(table, place))} ${figure(table, place, value)}`,
    );
  return changes.join(", ") + (follows.length === 0 ? "" : then(follows.join(", ")));
}

const changeOf = (table: Table, place: Place, printed: Decimal, value: Decimal): string =>
  `${formatCell(cellOf(table, place))} ${figure(table, place, printed)} → ${figure(table, place, value)}`;

const figure = (table: Table, { column }: Place, value: Decimal): string =>
  table.columns[column]?.unit === "percent" ? formatPercent(value) : formatDecimal(value);
