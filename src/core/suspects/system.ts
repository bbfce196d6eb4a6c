import type { Decimal } from "../model/decimal";
import type {
  CopyRelation,
  ProductRelation,
  RatioRelation,
  Relation,
  Rounding,
  SumRelation,
} from "../model/relation";
import type { Figure, Place, Table } from "../model/table";
import { powerOfTen } from "../numbers/integer";
import { isWithin, percentBand, productBand, type Band } from "./band";

/** One figure that stands in a relation. */
export interface Cell {
  readonly place: Place;
  readonly printed: Decimal;
  /** Decimals a corrected value may have. */
  readonly grain: number;
  /** Whether a corrected value may be negative. */
  readonly signed: boolean;
  readonly formula: boolean;
  /** Indices of the constraints it stands in. */
  readonly constraints: readonly number[];
}

/** Σ sign · cell = 0, give or take `tolerance`, in units of 10^-scale. */
export interface LinearConstraint {
  readonly kind: "linear";
  readonly relation: SumRelation | CopyRelation;
  /** What is computed first, then what it is computed from. */
  readonly cells: readonly number[];
  readonly scale: number;
  /** Of the printed figures: the first less all others. */
  readonly residual: bigint;
  readonly tolerance: bigint;
  readonly holds: boolean;
}

/** A printed percent and the two counts it relates, in units of 10^-scale. */
export interface RatioConstraint {
  readonly kind: "ratio";
  readonly relation: RatioRelation | ProductRelation;
  readonly cells: readonly [percent: number, numerator: number, denominator: number];
  readonly scale: number;
  /** 100 · 10^k for a percent of k decimals. */
  readonly hundred: bigint;
  /** What the printed percent allows. */
  readonly band: Band;
  readonly holds: boolean;
}

export type Constraint = LinearConstraint | RatioConstraint;

/** A table's figures and relations as integers. */
export interface System {
  readonly table: Table;
  readonly cells: readonly Cell[];
  readonly constraints: readonly Constraint[];
  /** The cell at a place, or undefined where no relation looks at it. */
  readonly cellAt: (place: Place) => number | undefined;
}

/** `value` in units of 10^-scale, for a scale no smaller than its own. */
export const unitsAt = (value: Decimal, scale: number): bigint =>
  scale === value.scale ? value.units : value.units * powerOfTen(scale - value.scale);

/**
 * Translates relations into constraints. Blanks among parts count 0. A relation with an unreadable
 * figure, or with a denominator of 0, says nothing here: it is a finding of its own.
 */
export function buildSystem(table: Table, relations: readonly Relation[]): System {
  const width = table.columns.length;
  const indices = new Map<number, number>();
  const drafts: DraftCell[] = [];
  const cellFor = (place: Place, printed: Decimal): number => {
    const key = place.row * width + place.column;
    const known = indices.get(key);
    if (known !== undefined) return known;
    const figure = table.figures[place.row]?.[place.column];
    indices.set(key, drafts.length);
    const formula = figure?.kind === "number" && figure.stored === "formula";
    drafts.push({ place, printed, formula, grain: null, signed: false, constraints: [] });
    return drafts.length - 1;
  };
  const constraints: Constraint[] = [];
  for (const relation of linearFirst(relations)) {
    const read = readRelation(table, relation);
    if (read === null) continue;
    const cells = read.map(({ place, value }) => cellFor(place, value));
    const constraint = toConstraint(table, relation, cells, drafts);
    if (constraint === null) continue;
    for (const cell of cells) drafts[cell]?.constraints.push(constraints.length);
    constraints.push(constraint);
  }
  const signed = signedColumns(drafts);
  const cells = drafts.map((draft): Cell => ({
    ...draft,
    grain: draft.grain ?? draft.printed.scale,
    signed: signed.has(draft.place.column),
  }));
  const cellAt = (place: Place): number | undefined =>
    indices.get(place.row * width + place.column);
  return { table, cells, constraints, cellAt };
}

/** Sums and copies settle with how many decimals the figures are written that ratios then compare. */
function linearFirst(relations: readonly Relation[]): readonly Relation[] {
  const isLinear = ({ kind }: Relation): boolean => kind === "sum" || kind === "copy";
  return [...relations.filter(isLinear), ...relations.filter((relation) => !isLinear(relation))];
}

interface DraftCell {
  readonly place: Place;
  readonly printed: Decimal;
  readonly formula: boolean;
  grain: number | null;
  signed: boolean;
  readonly constraints: number[];
}

interface Operand {
  readonly place: Place;
  readonly value: Decimal;
}

const nothing: Decimal = { units: 0n, scale: 0 };

/** The figures of a relation, what is computed in front; null where one cannot be compared. */
function readRelation(table: Table, relation: Relation): readonly Operand[] | null {
  const places = placesOf(relation);
  const operands: Operand[] = [];
  for (const [index, place] of places.entries()) {
    const value = valueOf(table.figures[place.row]?.[place.column]);
    if (value === null) return null;
    if (value === undefined && (relation.kind !== "sum" || index === 0)) return null;
    operands.push({ place, value: value ?? nothing });
  }
  const isRatio = relation.kind === "ratio" || relation.kind === "product";
  if (isRatio && operands[2]?.value.units === 0n) return null;
  return operands.length > 1 ? operands : null;
}

/** null for what cannot be read, undefined for a blank. */
function valueOf(figure: Figure | undefined): Decimal | null | undefined {
  if (figure === undefined || figure.kind === "blank") return undefined;
  return figure.kind === "number" ? figure.value : null;
}

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
    case "atMost":
      return [];
  }
}

const isRounded = (table: Table, relation: SumRelation | CopyRelation): boolean =>
  relation.kind === "sum" && table.columns[relation.total.column]?.unit !== "count";

function toConstraint(
  table: Table,
  relation: Relation,
  cells: readonly number[],
  drafts: readonly DraftCell[],
): Constraint | null {
  switch (relation.kind) {
    case "sum":
    case "copy":
      return linearConstraint(relation, cells, drafts, isRounded(table, relation));
    case "ratio":
    case "product":
      return ratioConstraint(relation, cells, drafts);
    case "atMost":
      return null;
  }
}

function linearConstraint(
  relation: SumRelation | CopyRelation,
  cells: readonly number[],
  drafts: readonly DraftCell[],
  amounts: boolean,
): LinearConstraint {
  let whole = 0;
  let scale = 0;
  for (const cell of cells) {
    const own = drafts[cell]?.printed.scale ?? 0;
    if (own === 0) whole += 1;
    scale = Math.max(scale, own);
  }
  // One figure with decimals among whole ones is a slip, not the precision of the others.
  const grain = 2 * whole >= cells.length ? 0 : scale;
  let residual = 0n;
  for (const [index, cell] of cells.entries()) {
    const draft = drafts[cell];
    if (draft === undefined) continue;
    draft.grain ??= grain;
    scale = Math.max(scale, draft.grain);
    const units = unitsAt(draft.printed, scale);
    residual += index === 0 ? units : -units;
  }
  const tolerance = relation.kind === "sum" ? slackOf(cells, drafts, scale, amounts) : 0n;
  const holds = -tolerance <= residual && residual <= tolerance;
  return { kind: "linear", relation, cells, scale, residual, tolerance, holds };
}

/** Whole counts add exactly; figures printed rounded may each be half a last digit off. */
function slackOf(
  cells: readonly number[],
  drafts: readonly DraftCell[],
  scale: number,
  amounts: boolean,
): bigint {
  let slack = 0n;
  for (const cell of cells) {
    const own = drafts[cell]?.printed.scale ?? 0;
    if (amounts || own > 0) slack += powerOfTen(scale - own);
  }
  return slack / 2n;
}

function ratioConstraint(
  relation: RatioRelation | ProductRelation,
  cells: readonly number[],
  drafts: readonly DraftCell[],
): RatioConstraint | null {
  const [p = -1, n0 = -1, d0 = -1] = cells;
  const [percent, numerator, denominator] = [drafts[p], drafts[n0], drafts[d0]];
  if (percent === undefined || numerator === undefined || denominator === undefined) return null;
  const scale = Math.max(
    numerator.printed.scale,
    denominator.printed.scale,
    numerator.grain ?? 0,
    denominator.grain ?? 0,
  );
  const other = relation.kind === "ratio" && relation.rounding === "cut" ? "halfUp" : "cut";
  const readings = [percent.printed, ...withoutZeros(percent.printed)];
  const ways = readings.flatMap((reading) =>
    relation.kind === "product"
      ? [readPercent(reading, null, scale)]
      : [readPercent(reading, relation.rounding, scale), readPercent(reading, other, scale)],
  );
  const [first] = ways;
  if (first === undefined) return null;
  const n = unitsAt(numerator.printed, scale);
  const d = unitsAt(denominator.printed, scale);
  // Cut where its column rounds, or padded with a 0 ("91,90" for 91,9): remarks, not contradictions.
  const right = ways.find(({ band }) => (d < 0n ? isWithin(band, -n, -d) : isWithin(band, n, d)));
  const { hundred, band } = right ?? first;
  const holds = right !== undefined;
  return { kind: "ratio", relation, cells: [p, n0, d0], scale, hundred, band, holds };
}

/** What a percent says when it was rounded so; null for the rate of a product. */
function readPercent(
  percent: Decimal,
  rounding: Rounding | null,
  scale: number,
): Pick<RatioConstraint, "hundred" | "band"> {
  const hundred = 100n * powerOfTen(percent.scale);
  const band =
    rounding === null
      ? productBand(percent.units, hundred, powerOfTen(scale))
      : percentBand(percent.units, hundred, rounding);
  return { hundred, band };
}

/** The same percent with fewer and fewer of its last zeros: 91,90 as 91,9. */
function withoutZeros({ units, scale }: Decimal): readonly Decimal[] {
  if (scale === 0 || units % 10n !== 0n) return [];
  const shorter = { units: units / 10n, scale: scale - 1 };
  return [shorter, ...withoutZeros(shorter)];
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
