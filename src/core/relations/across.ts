import type { AtMostRelation, CopyRelation, ProductRelation } from "../model/relation";
import type { Table } from "../model/table";
import { compareDecimals } from "../numbers/decimal";
import { insuredColumn, onlyColumn } from "./operands";
import { numberRows, valueAt, type Places } from "./places";
import { isProduct } from "./product";

/** Coverage's insured people repeat the health block's actual. */
export function findCopies(table: Table, places: Places): readonly CopyRelation[] {
  const copy = onlyColumn(table, "coverage", "insured");
  const original = onlyColumn(table, "health", "actual");
  if (copy === null || original === null) return [];
  const relations = numberRows(table, [copy, original]).map((row): CopyRelation => ({
    kind: "copy",
    origin: "label",
    copy: places(row, copy),
    original: places(row, original),
  }));
  return ifMostly(
    relations,
    (one) => compareDecimals(valueAt(table, one.copy), valueAt(table, one.original)) === 0,
  );
}

/** The health block's target people are the target rate of the population. */
export function findProducts(table: Table, places: Places): readonly ProductRelation[] {
  const product = onlyColumn(table, "health", "target");
  const base = onlyColumn(table, "coverage", "population");
  const rate = onlyColumn(table, "coverage", "targetRate");
  if (product === null || base === null || rate === null) return [];
  const relations = numberRows(table, [product, base, rate]).map((row): ProductRelation => ({
    kind: "product",
    origin: "label",
    product: places(row, product),
    base: places(row, base),
    rate: places(row, rate),
  }));
  return ifMostly(relations, (one) =>
    isProduct(valueAt(table, one.product), valueAt(table, one.base), valueAt(table, one.rate)),
  );
}

/** Insured people among the population. */
export function findCeilings(table: Table, places: Places): readonly AtMostRelation[] {
  const part = insuredColumn(table);
  const whole = onlyColumn(table, "coverage", "population");
  if (part === null || whole === null) return [];
  return numberRows(table, [part, whole]).map((row): AtMostRelation => ({
    kind: "atMost",
    origin: "label",
    part: places(row, part),
    whole: places(row, whole),
    reason: "insured",
  }));
}

/** Two columns that agree in fewer than half of three or more rows are not meant to agree. */
const ifMostly = <Relation>(
  relations: readonly Relation[],
  holds: (relation: Relation) => boolean,
): readonly Relation[] => (2 * relations.filter(holds).length >= relations.length ? relations : []);
