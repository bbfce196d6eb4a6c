import type { Decimal } from "../model/decimal";
import type { Relation } from "../model/relation";
import type { Place, Table } from "../model/table";
import { agreementAt, isRoundedAt, type Agreement } from "../relations/holds";
import { ColumnFigures } from "./column-figures";
import { linearConstraint, ratioConstraint } from "./constraint";
import { Incidence } from "./incidence";
import { precisionOf, type Precision } from "./precision";
import { isQuotient } from "./quotient";
import { resultPlace } from "./result-place";
import type { Cell, Constraint, System } from "./system";
import { UnionFind } from "./union-find";

/** Translates the relations that can be compared into constraints. */
export function buildSystem(table: Table, relations: readonly Relation[]): System {
  const linear = new Judged();
  const ratios = new Judged();
  for (const relation of relations) {
    if (relation.kind === "atMost" || relation.kind === "average") continue;
    (isQuotient(relation) ? ratios : linear).take(relation, agreementAt(table, relation));
  }
  const broken = [...linear.broken, ...ratios.broken.map((at) => linear.relations.length + at)];
  return new TableSystem(table, [...linear.relations, ...ratios.relations], broken);
}

/** Relations of which something can be said, and the positions of those that do not hold. */
class Judged {
  readonly relations: Relation[] = [];
  readonly broken: number[] = [];

  take(relation: Relation, agreement: Agreement): void {
    // What follows slipped cells will be right once they are mended: nothing can be said of it.
    if (agreement === "unknown" || agreement === "follows") return;
    if (agreement === "disagree") this.broken.push(this.relations.length);
    this.relations.push(relation);
  }
}

/** The cells of a relation, in the order of its constraint. */
function cellsOf(relation: Relation, cellAt: (place: Place) => number): readonly number[] {
  switch (relation.kind) {
    case "sum":
      return [cellAt(relation.total), ...relation.parts.map(cellAt)];
    case "copy":
      return [cellAt(relation.copy), cellAt(relation.original)];
    case "difference": {
      const { minuend, difference, subtrahend } = relation;
      return [cellAt(minuend), cellAt(difference), cellAt(subtrahend)];
    }
    case "balance":
      return [relation.result, ...relation.taken, ...relation.added].map(cellAt);
    case "ratio":
      return [cellAt(relation.percent), cellAt(relation.numerator), cellAt(relation.denominator)];
    case "growth":
      return [cellAt(relation.percent), cellAt(relation.current), cellAt(relation.previous)];
    case "product":
      return [cellAt(relation.rate), cellAt(relation.product), cellAt(relation.base)];
    case "hundred":
      return relation.parts.map(cellAt);
    case "atMost":
    case "average":
      return [];
  }
}

/** Columns that constraints tie to each other. */
class Regions {
  private readonly tied = new UnionFind();
  private readonly known = new Set<number>();

  constructor(private readonly width: number) {}

  tie(cells: readonly number[]): void {
    let last = (cells[0] ?? 0) % this.width;
    cells.forEach((cell) => {
      const column = cell % this.width;
      const pair = last * this.width + column;
      // Rows repeat each other, and parts mostly stand in one column, one below the other.
      if (column !== last && !this.known.has(pair)) {
        this.known.add(pair);
        this.tied.join(last, column);
      }
      last = column;
    });
  }

  regionOf(column: number): number {
    return this.tied.root(column);
  }
}

const nothing: Decimal = { units: 0n, scale: 0 };

class TableSystem implements System {
  private readonly isBroken: ReadonlySet<number>;
  private readonly incidence: Incidence<Relation>;
  private readonly regions: Regions;
  private readonly columns: ColumnFigures;
  private readonly cells: (Cell | undefined)[];
  private readonly constraints: (Constraint | undefined)[];
  private readonly precisions = new Map<number, Precision>();

  /** Linear constraints come first: they settle with how many decimals figures are written. */
  constructor(
    readonly table: Table,
    readonly relations: readonly Relation[],
    readonly broken: readonly number[],
  ) {
    this.isBroken = new Set(broken);
    const width = table.columns.length;
    const size = table.rows.length * width;
    const cellAt = ({ row, column }: Place): number => row * width + column;
    this.regions = new Regions(width);
    this.incidence = new Incidence(size, relations, (relation) => {
      const cells = cellsOf(relation, cellAt);
      this.regions.tie(cells);
      return cells;
    });
    this.columns = new ColumnFigures(table, relations);
    this.cells = new Array<undefined>(size);
    this.constraints = new Array<undefined>(relations.length);
  }

  cell(index: number): Cell {
    const known = this.cells[index];
    if (known !== undefined) return known;
    const place = this.placeOf(index);
    const figure = this.table.figures[place.row]?.[place.column];
    const printed = this.printedIn(index);
    const made: Cell = {
      place,
      printed,
      grain: this.grainOf(index, Infinity) ?? printed.scale,
      signed: this.columns.isSigned(place.column),
      formula: figure?.kind === "number" && figure.stored === "formula",
    };
    this.cells[index] = made;
    return made;
  }

  constraint(index: number): Constraint {
    const known = this.constraints[index];
    if (known !== undefined) return known;
    const made = this.makeConstraint(index);
    this.constraints[index] = made;
    return made;
  }

  relation(constraint: number): Relation {
    const relation = this.relations[constraint];
    if (relation === undefined) throw new RangeError(`No constraint: ${constraint}`);
    return relation;
  }

  holds(constraint: number): boolean {
    return !this.isBroken.has(constraint);
  }

  isRatio(constraint: number): boolean {
    return isQuotient(this.relation(constraint));
  }

  cellsOf(constraint: number): readonly number[] {
    return this.incidence.membersOf(constraint);
  }

  isTally(constraint: number): boolean {
    const { kind } = this.relation(constraint);
    return kind === "sum" || kind === "balance" || kind === "hundred";
  }

  resultOf(constraint: number): number {
    const { kind } = this.relation(constraint);
    const position = kind === "product" || kind === "difference" ? 1 : 0;
    return this.cellsOf(constraint)[position] ?? -1;
  }

  constraintsOf(cell: number): readonly number[] {
    return this.incidence.groupsOf(cell);
  }

  regionOf(constraint: number): number {
    return this.regions.regionOf(resultPlace(this.relation(constraint)).column);
  }

  cellAt(place: Place): number | null {
    const index = place.row * this.table.columns.length + place.column;
    return this.constraintsOf(index).length === 0 ? null : index;
  }

  columnOf(cell: number): number {
    return cell % this.table.columns.length;
  }

  cellsIn(column: number): readonly number[] {
    return [...this.table.rows.keys()].flatMap((row) => this.cellAt({ row, column }) ?? []);
  }

  decimalsIn(column: number): number {
    return this.columns.decimalsIn(column);
  }

  placeOf(cell: number): Place {
    return { row: Math.floor(cell / this.table.columns.length), column: this.columnOf(cell) };
  }

  printedIn(cell: number): Decimal {
    const { row, column } = this.placeOf(cell);
    const figure = this.table.figures[row]?.[column];
    return figure?.kind === "number" ? figure.value : nothing;
  }

  /** What linear constraints before one settled for a cell: the first of them does. */
  private grainOf(cell: number, before: number): number | null {
    const first = this.incidence.firstGroupOf(cell);
    const isSettled = first !== null && first < before && !this.isRatio(first);
    return isSettled ? this.precisionOf(first).grain : null;
  }

  private precisionOf(constraint: number): Precision {
    const known = this.precisions.get(constraint);
    if (known !== undefined) return known;
    const made = precisionOf(
      this.cellsOf(constraint).map((cell) => ({
        printed: this.printedIn(cell),
        grain: this.grainOf(cell, constraint),
      })),
    );
    this.precisions.set(constraint, made);
    return made;
  }

  private isRounded(cell: number): boolean {
    return isRoundedAt(this.table, this.placeOf(cell));
  }

  private makeConstraint(index: number): Constraint {
    const relation = this.relation(index);
    const holds = this.holds(index);
    const cells = this.cellsOf(index);
    switch (relation.kind) {
      case "sum":
      case "copy":
      case "difference":
      case "balance":
      case "hundred": {
        const { scale } = this.precisionOf(index);
        const rounded = isRoundedAt(this.table, resultPlace(relation));
        const printed = cells.map((cell) => this.printedIn(cell));
        return linearConstraint(relation, cells, printed, { scale, rounded, holds });
      }
      case "ratio":
      case "growth":
      case "product": {
        const [p = -1, n = -1, d = -1] = cells;
        const figures = [this.cell(p), this.cell(n), this.cell(d)] as const;
        const rounded = { above: this.isRounded(n), below: this.isRounded(d) };
        return ratioConstraint(relation, [p, n, d], figures, { rounded, holds });
      }
      case "atMost":
      case "average":
        throw new TypeError("Ceilings and averages are no constraints");
    }
  }
}
