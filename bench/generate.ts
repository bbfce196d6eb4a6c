import { decimal, ratioPercent, sumDecimals } from "../src/core/numbers/decimal";
import type { Decimal } from "../src/core/model/decimal";
import type { Rounding } from "../src/core/model/relation";
import type { Random } from "./random";

/** The sixteen figures of one row in the order of the form's column marks. */
export type FormRow = readonly Decimal[];

/** Columns by mark - 1: what is counted, and what percents are taken of. */
export const countColumns = [0, 1, 3, 4, 6, 7, 9, 10, 12, 14] as const;
export const percentColumns = [2, 5, 8, 11, 15] as const;
export const rateColumn = 13;

export interface FormTable {
  readonly names: readonly string[];
  readonly units: readonly FormRow[];
  readonly total: FormRow;
}

/** A coverage appendix without a contradiction, its percents printed with `decimals` decimals. */
export function generateTable(random: Random, unitCount: number, rounding: Rounding): FormTable {
  const decimals = random.pick([1, 2, 2]);
  const printed: Printing = { decimals, rounding };
  const units = Array.from({ length: unitCount }, () => generateUnit(random, printed));
  return {
    names: units.map((_, at) => `Xã ${at + 1} ${random.pick(["Phước", "Ninh", "Thuận"])}`),
    units,
    total: totalOf(units, printed),
  };
}

interface Printing {
  readonly decimals: number;
  readonly rounding: Rounding;
}

function generateUnit(random: Random, printed: Printing): FormRow {
  const population = random.magnitude(4_000, 300_000);
  const rate = decimal(random.integer(8_500, 9_990), 2);
  const compulsory = Math.max(20, Math.round(population * (0.02 + random.next() * 0.2)));
  const voluntary = Math.max(20, Math.round(population * (0.01 + random.next() * 0.03)));
  const unemployment = Math.max(20, Math.round(compulsory * (0.6 + random.next() * 0.35)));
  const done = (target: number) => Math.max(1, Math.round(target * (0.35 + random.next())));
  const insured = Math.round(population * (0.75 + random.next() * 0.25));
  return rowOf(
    [compulsory, done(compulsory)],
    [voluntary, done(voluntary)],
    [peopleAt(population, rate), insured],
    [unemployment, done(unemployment)],
    population,
    rate,
    printed,
  );
}

type TargetAndActual = readonly [target: number, actual: number];

function rowOf(
  compulsory: TargetAndActual,
  voluntary: TargetAndActual,
  health: TargetAndActual,
  unemployment: TargetAndActual,
  population: number,
  rate: Decimal,
  { decimals, rounding }: Printing,
): FormRow {
  const percent = (part: number, whole: number) =>
    ratioPercent(decimal(part), decimal(whole), decimals, rounding);
  const block = ([target, actual]: TargetAndActual) => [
    decimal(target),
    decimal(actual),
    percent(actual, target),
  ];
  return [
    ...block(compulsory),
    ...block(voluntary),
    ...block(health),
    ...block(unemployment),
    ...[decimal(population), rate, decimal(health[1]), percent(health[1], population)],
  ];
}

/** Population × rate, the rate in hundredths of a percent, rounded half-up. */
const peopleAt = (population: number, rate: Decimal): number =>
  Math.floor((population * Number(rate.units) + 5_000) / 10_000);

function totalOf(units: readonly FormRow[], printed: Printing): FormRow {
  const sum = (column: number) =>
    Number(sumDecimals(units.map((row) => figureAt(row, column))).units);
  const population = sum(12);
  const target = sum(6);
  return rowOf(
    [sum(0), sum(1)],
    [sum(3), sum(4)],
    [target, sum(7)],
    [sum(9), sum(10)],
    population,
    ratioPercent(decimal(target), decimal(population), 2),
    printed,
  );
}

export function figureAt(row: FormRow, column: number): Decimal {
  const figure = row[column];
  if (figure === undefined) throw new RangeError(`A form row has no column ${column}`);
  return figure;
}
