import type { Decimal } from "../model/decimal";
import type {
  CopyRelation,
  ProductRelation,
  RatioRelation,
  Relation,
  Rounding,
  SumRelation,
} from "../model/relation";
import type { Place, Table } from "../model/table";
import { powerOfTen } from "../numbers/integer";
import { isWithin, percentBand, productBand } from "./band";
import { resultPlace } from "./result-place";
import { UnionFind } from "./union-find";
import { unitsAt } from "./units";
import { isRounded, judge, sumSlack, withoutZeros } from "./verdict";

import type {
  Cell,
  Constraint,
  LinearConstraint,
  Meaning,
  RatioConstraint,
  System,
} from "./system";

interface Judged {
  readonly relation: Relation;
  readonly holds: boolean;
}

/** Translates the relations that broken ones can reach into constraints. Blanks among parts count 0. */
export function buildSystem(table: Table, relations: readonly Relation[]): System {
  const judged: Judged[] = [];
  for (const relation of relations) {
    const holds = judge(table, relation);
    if (holds !== null) judged.push({ relation, holds });
  }
  const columns = regionsOf(judged);
  const regionOf = ({ relation }: Judged): number => columns.root(resultPlace(relation).column);
  const reached = new Set(judged.filter(({ holds }) => !holds).map(regionOf));
  const builder = new Builder(table, (column) => columns.root(column));
  for (const one of linearFirst(judged.filter((each) => reached.has(regionOf(each))))) {
    builder.add(one.relation, one.holds);
  }
  return builder.build();
}

/** Columns that relations tie to each other: each by one of them. */
function regionsOf(judged: readonly Judged[]): UnionFind {
  const columns = new UnionFind();
  for (const { relation } of judged) {
    const { column } = resultPlace(relation);
    let last = column;
    // Parts mostly stand in one column, one below the other.
    const parts = relation.kind === "sum" ? relation.parts : placesOf(relation);
    for (const part of parts) {
      if (part.column === last) continue;
      last = part.column;
      columns.join(column, last);
    }
  }
  return columns;
}

/** Sums and copies settle with how many decimals the figures are written that ratios then compare. */
function linearFirst(judged: readonly Judged[]): readonly Judged[] {
  const isLinear = ({ relation: { kind } }: Judged): boolean => kind === "sum" || kind === "copy";
  return [...judged.filter(isLinear), ...judged.filter((one) => !isLinear(one))];
}

/** Every place of a relation, what it computes in front; a rate stands where a percent does. */
function placesOf(relation: Relation): readonly Place[] {
  switch (relation.kind) {
    case "sum":
      return [relation.total, ...relation.parts];
    case "copy":
      return [relation.copy, relation.original];
    case "ratio":
      return [relation.percent, relation.numerator, relation.denominator];
    case "product":
      return [relation.rate, relation.product, relation.base];
    case "difference":
    case "growth":
    case "hundred":
    case "atMost":
      return [];
  }
}

interface DraftCell {
  readonly place: Place;
  readonly printed: Decimal;
  readonly formula: boolean;
  grain: number | null;
  readonly constraints: number[];
}

const nothing: Decimal = { units: 0n, scale: 0 };

class Builder {
  private readonly indices = new Map<number, number>();
  private readonly drafts: DraftCell[] = [];
  private readonly constraints: Constraint[] = [];

  constructor(
    private readonly table: Table,
    private readonly regionOf: (column: number) => number,
  ) {}

  add(relation: Relation, holds: boolean): void {
    const cells = placesOf(relation).map((place) => this.cellFor(place));
    const constraint = this.toConstraint(relation, cells, holds);
    if (constraint === null) return;
    for (const cell of cells) this.drafts[cell]?.constraints.push(this.constraints.length);
    this.constraints.push(constraint);
  }

  build(): System {
    const signed = signedColumns(this.drafts);
    const cells = this.drafts.map((draft): Cell => {
      const { grain, place, printed } = draft;
      return Object.assign(draft, {
        grain: grain ?? printed.scale,
        signed: signed.has(place.column),
      });
    });
    const { table, constraints } = this;
    return {
      table,
      cells,
      constraints,
      regionOf: ({ relation }) => this.regionOf(resultPlace(relation).column),
      cellAt: (place) => this.indices.get(this.keyOf(place)),
    };
  }

  private keyOf({ row, column }: Place): number {
    return row * this.table.columns.length + column;
  }

  private cellFor(place: Place): number {
    const key = this.keyOf(place);
    const known = this.indices.get(key);
    if (known !== undefined) return known;
    const figure = this.table.figures[place.row]?.[place.column];
    const isNumber = figure?.kind === "number";
    const printed = isNumber ? figure.value : nothing;
    const formula = isNumber && figure.stored === "formula";
    this.indices.set(key, this.drafts.length);
    this.drafts.push({ place, printed, formula, grain: null, constraints: [] });
    return this.drafts.length - 1;
  }

  private toConstraint(
    relation: Relation,
    cells: readonly number[],
    holds: boolean,
  ): Constraint | null {
    switch (relation.kind) {
      case "sum":
        return this.linear(relation, cells, holds, isRounded(this.table, relation.total));
      case "copy":
        return this.linear(relation, cells, holds, false);
      case "ratio":
      case "product":
        return this.ratio(relation, cells, holds);
      case "difference":
      case "growth":
      case "hundred":
      case "atMost":
        return null;
    }
  }

  private linear(
    relation: SumRelation | CopyRelation,
    cells: readonly number[],
    holds: boolean,
    rounded: boolean,
  ): LinearConstraint {
    const drafts: DraftCell[] = [];
    for (const cell of cells) {
      const draft = this.drafts[cell];
      if (draft !== undefined) drafts.push(draft);
    }
    let scale = 0;
    let whole = 0;
    for (const { printed, grain } of drafts) {
      scale = Math.max(scale, printed.scale, grain ?? 0);
      if (printed.scale === 0) whole += 1;
    }
    // One figure with decimals among whole ones is a slip, not the precision of the others.
    const grain = 2 * whole >= cells.length ? 0 : scale;
    let residual = 0n;
    for (const [part, draft] of drafts.entries()) {
      draft.grain ??= grain;
      const units = unitsAt(draft.printed, scale);
      residual += part === 0 ? units : -units;
    }
    const values = drafts.map(({ printed }) => printed);
    const tolerance = relation.kind === "sum" ? sumSlack(values, scale, rounded) : 0n;
    return { kind: "linear", relation, cells, scale, residual, tolerance, holds };
  }

  private ratio(
    relation: RatioRelation | ProductRelation,
    cells: readonly number[],
    holds: boolean,
  ): RatioConstraint | null {
    const [p = -1, n = -1, d = -1] = cells;
    const [percent, numerator, denominator] = [this.drafts[p], this.drafts[n], this.drafts[d]];
    if (percent === undefined || numerator === undefined || denominator === undefined) return null;
    const scale = Math.max(
      numerator.printed.scale,
      denominator.printed.scale,
      numerator.grain ?? 0,
      denominator.grain ?? 0,
    );
    let known: Meaning | null = null;
    const meaning = (): Meaning => {
      if (known !== null) return known;
      const above = unitsAt(numerator.printed, scale);
      const below = unitsAt(denominator.printed, scale);
      known = meaningOf(relation, percent.printed, scale, above, below, holds);
      return known;
    };
    return { kind: "ratio", relation, cells: [p, n, d], scale, meaning, holds };
  }
}

/** What a printed percent says: by its column's rounding, or in the other way in which it is right. */
function meaningOf(
  relation: RatioRelation | ProductRelation,
  percent: Decimal,
  scale: number,
  above: bigint,
  below: bigint,
  holds: boolean,
): Meaning {
  if (relation.kind === "product") {
    const one = powerOfTen(scale);
    const hundred = 100n * powerOfTen(percent.scale);
    return { decimals: percent.scale, band: productBand(percent.units, hundred, one) };
  }
  const means = (reading: Decimal, rounding: Rounding): Meaning => ({
    decimals: reading.scale,
    band: percentBand(reading.units, 100n * powerOfTen(reading.scale), rounding),
  });
  const usual = means(percent, relation.rounding);
  const isRight = ({ band }: Meaning): boolean =>
    below < 0n ? isWithin(band, -above, -below) : isWithin(band, above, below);
  if (!holds || isRight(usual)) return usual;
  const padded = withoutZeros(percent).map((shorter) => means(shorter, "halfUp"));
  const others = [means(percent, "halfUp"), means(percent, "cut"), ...padded];
  return others.find(isRight) ?? usual;
}

/** Columns with two negative figures or more: one alone is more likely a slip. */
function signedColumns(cells: readonly DraftCell[]): ReadonlySet<number> {
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const { place, printed } of cells) {
    if (printed.units >= 0n) continue;
    (once.has(place.column) ? twice : once).add(place.column);
  }
  return twice;
}
