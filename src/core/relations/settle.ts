import type { Origin, Relation } from "../model/relation";
import type { Table } from "../model/table";
import { magnitude, powerOfTen } from "../numbers/integer";
import { relationIn, type Equation } from "./equation";
import { holdsAt } from "./holds";
import { membersOf } from "./members";
import { valueAt, type Places } from "./places";
import { withRounding } from "./rounding";

/**
 * How an equation came to be looked at: its headings name it and leave no choice; they name it and it
 * is one of several; they name its kind and the figures choose the columns; or figures alone speak for it.
 */
export type Ground = "certain" | "named" | "chosen" | "evident";

export interface Weight {
  readonly asked: number;
  readonly holds: number;
  /** In how many rows it holds between figures, all different, that hardly agree by chance. */
  readonly telling: number;
}

/**
 * The relations of an equation in all rows that have its numbers; none where the figures do not bear
 * it out, for then it was not meant. Rows of percents or indices among rows of counts are left out where
 * they do not follow it: they may print points.
 */
export function settle(
  table: Table,
  places: Places,
  equation: Equation,
  ground: Ground,
): readonly Relation[] {
  const counted: Relation[] = [];
  const percents: Relation[] = [];
  const indices: Relation[] = [];
  table.rows.forEach(({ kind, unit }, row) => {
    if (kind === "memo") return;
    const relation = relationIn(table, places, equation, row, originOf(ground));
    if (relation === null) return;
    (unit === "percent" ? percents : unit === "index" ? indices : counted).push(relation);
  });
  const [main = [], ...others] = [counted, percents, indices].sort((a, b) => b.length - a.length);
  const isMeant = ground === "certain" && main.some((one) => holdsInTotal(table, one));
  if (!isMeant && !isBorneOut(weigh(table, main), ground)) return [];
  const alike = others.filter((rows) => isBorneOut(weigh(table, rows), "chosen"));
  return withRounding(table, [...main, ...alike.flat()]);
}

/** Units taken from another version of a column leave its total, and what was computed from that, right. */
function holdsInTotal(table: Table, relation: Relation): boolean {
  const [result] = membersOf(relation);
  const kind = result === undefined ? undefined : table.rows[result.row]?.kind;
  return kind === "total" && holdsAt(table, relation) === true;
}

export const originOf = (ground: Ground): Origin => (ground === "evident" ? "evidence" : "label");

function isBorneOut({ asked, holds, telling }: Weight, ground: Ground): boolean {
  switch (ground) {
    case "certain":
      return asked < 3 || 4 * holds >= asked;
    case "named":
      return holds > 0 && 2 * holds >= asked;
    case "chosen":
      return 2 * holds > asked && (holds === asked || (holds > 1 && telling > 0));
    case "evident":
      return telling > 3 && 4 * holds >= 3 * asked;
  }
}

/** How many of some relations hold; those of which nothing can be said are not asked. */
export function weigh(table: Table, relations: readonly Relation[]): Weight {
  let asked = 0;
  let holds = 0;
  const told = new Set<string>();
  for (const relation of relations) {
    const verdict = holdsAt(table, relation);
    if (verdict === null) continue;
    asked += 1;
    if (!verdict) continue;
    holds += 1;
    if (told.size < 4 && isTelling(table, relation)) told.add(resultText(table, relation));
  }
  return { asked, holds, telling: told.size };
}

function resultText(table: Table, relation: Relation): string {
  const [result] = membersOf(relation);
  return result === undefined ? "" : String(valueAt(table, result).units);
}

/** Round numbers, zeros and handfuls agree by chance. */
function isTelling(table: Table, relation: Relation): boolean {
  const [result, ...operands] = membersOf(relation).map((place) => valueAt(table, place));
  if (result === undefined) return false;
  const { units, scale } = result;
  const large = operands.filter(
    (one) => magnitude(one.units) >= 20n * powerOfTen(one.scale),
  ).length;
  switch (relation.kind) {
    case "ratio":
    case "growth":
      return magnitude(units) > 10n && units % (100n * powerOfTen(scale)) !== 0n && large > 0;
    case "average":
      return magnitude(units) > 99n && large > 0;
    case "difference":
      return magnitude(units) > 9n && large > 1;
    case "sum":
      return large > 0 && operands.filter((one) => one.units !== 0n).length > 1;
    case "balance":
      return large > 0 && operands.filter((one) => one.units !== 0n).length > 2;
    case "copy":
      return units > 999n;
    case "product":
    case "hundred":
    case "atMost":
      return true;
  }
}
