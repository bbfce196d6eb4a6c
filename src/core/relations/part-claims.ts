import type { AtMostRelation } from "../model/relation";
import type { Table, TableRow } from "../model/table";
import { compareDecimals } from "../numbers/decimal";
import { judgeClaim, weighClaims, type Claim, type Ground, type SettledClaim } from "./row-claims";
import { isComplete, isSameUnit } from "./part-words";
import { figureAt, type Places } from "./places";

/** Rows of one whole that stand together under it: "- Nam", "- Nữ". */
interface Block {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Parts by the row they are of; a heading without figures, "Chia ra:", begins a block anew. */
function blocksOf({ rows, figures }: Table): readonly Block[] {
  const blocks: { whole: number; parts: number[] }[] = [];
  const open = new Map<number, number[]>();
  const over: number[] = [];
  if (!rows.some(({ kind }) => kind === "part")) return [];
  rows.forEach(({ kind, level }, at) => {
    if (kind === "memo") return;
    while (over.length > 0 && (kind !== "part" || levelOf(rows, over) >= level)) over.pop();
    if (figures[at]?.every((figure) => figure.kind === "blank") === true) {
      open.clear();
      return;
    }
    const whole = over.at(-1);
    over.push(at);
    if (kind !== "part" || whole === undefined) return;
    const parts = open.get(whole);
    if (parts !== undefined) parts.push(at);
    else {
      const begun = { whole, parts: [at] };
      open.set(whole, begun.parts);
      blocks.push(begun);
    }
  });
  return blocks;
}

const levelOf = (rows: readonly TableRow[], over: readonly number[]): number =>
  rows[over.at(-1) ?? 0]?.level ?? 0;

/**
 * Parts that are all there is of their whole: "Nam" and "Nữ" by their words, others where the figures
 * show it in most columns of all blocks alike, or of all blocks where each has names of its own.
 */
export function claimParts(ground: Ground): readonly SettledClaim[] {
  const { table, adding } = ground;
  const claims = blocksOf(table)
    .filter(({ parts }) => parts.length > 1)
    .map(({ whole, parts }): Claim => {
      const isKnown = isComplete(parts.map((row) => table.rows[row]?.label ?? ""));
      return { total: whole, parts, origin: isKnown ? "label" : "evidence" };
    });
  const alike = new Map<string, Claim[]>();
  for (const claim of claims) {
    const name = claim.parts.map((row) => table.rows[row]?.label.toLowerCase()).join("\n");
    alike.set(name, [...(alike.get(name) ?? []), claim]);
  }
  const blocks = [...alike.values()];
  const repeated = blocks.filter((block) => block.length > 1);
  const single = blocks.filter((block) => block.length === 1).flat();
  return [...repeated, single]
    .flatMap((block) => (isProven(ground, block) ? block : block.filter(isSaid(ground))))
    .filter((claim) => fits(ground, claim))
    .map((claim) => ({ ...claim, columns: adding }));
}

/** A dash already says that a row is a part: fewer sums than elsewhere show that the parts are all. */
const leastHolds = 3;

function isProven(ground: Ground, block: readonly Claim[]): boolean {
  const { holds, fails } = weighClaims(ground, block);
  return holds >= leastHolds && holds >= leastHolds * fails;
}

/** Whether words claim what no figure speaks against but by a mistake. */
const isSaid =
  (ground: Ground) =>
  (claim: Claim): boolean => {
    if (claim.origin !== "label") return false;
    const verdicts = ground.adding.map((column) => judgeClaim(ground, claim, column));
    return !verdicts.some((verdict) => verdict === "exceeds" || verdict === "average");
  };

/** Not where several columns are asked and none agrees: it is of something else then. */
function fits(ground: Ground, claim: Claim): boolean {
  const { holds, fails } = weighClaims(ground, [claim]);
  return holds > 0 || fails < 2;
}

/**
 * What is said to be of a row is no more than the row, in columns without negative figures: of a net
 * change a part may well be more. Parts that mostly are more count something else.
 */
export function findOfWhich({ table, adding }: Ground, places: Places): readonly AtMostRelation[] {
  const blocks = blocksOf(table);
  if (blocks.length === 0) return [];
  const columns = adding.filter((column) =>
    table.figures.every((row) => {
      const figure = row[column];
      return figure?.kind !== "number" || figure.value.units >= 0n;
    }),
  );
  return blocks.flatMap(({ whole, parts }) =>
    parts.flatMap((part) => {
      if (table.rows[part]?.origin !== "label" || !isSameUnit(table, whole, part)) return [];
      const relations = columns.flatMap((column): readonly AtMostRelation[] => {
        const [inner, outer] = [places(part, column), places(whole, column)];
        const isAsked = [inner, outer].every((place) => figureAt(table, place).kind === "number");
        return isAsked
          ? [{ kind: "atMost", origin: "label", part: inner, whole: outer, reason: "ofWhich" }]
          : [];
      });
      const above = relations.filter((relation) => isAbove(table, relation)).length;
      return above > 1 && 2 * above > relations.length ? [] : relations;
    }),
  );
}

function isAbove(table: Table, { part, whole }: AtMostRelation): boolean {
  const [inner, outer] = [figureAt(table, part), figureAt(table, whole)];
  return (
    inner.kind === "number" &&
    outer.kind === "number" &&
    compareDecimals(inner.value, outer.value) > 0
  );
}
