import type { Decimal } from "../src/core/model/decimal";
import type { Rounding } from "../src/core/model/relation";
import type { Table } from "../src/core/model/table";
import { decimal, ratioPercent } from "../src/core/numbers/decimal";
import { findTables } from "../src/core/tables/find-tables";
import type { FormRow, FormTable } from "./generate";
import { printTable } from "./print";
import type { Random } from "./random";

/** What makes a table without a contradiction hard to leave alone. */
export const flavours = ["plain", "round targets", "exact ties", "cut", "mixed decimals"] as const;
export type Flavour = (typeof flavours)[number];

/** Targets and actuals by column mark, 15 being 8: what an officer counts. */
export type Counts = ReadonlyMap<number, number>;

const typedMarks = [1, 2, 4, 5, 7, 8, 10, 11, 13] as const;

/** Percent mark, numerator and denominator. */
export const ratios = [
  [3, 2, 1],
  [6, 5, 4],
  [9, 8, 7],
  [12, 11, 10],
  [16, 15, 13],
] as const;

export interface CleanTable {
  readonly table: Table;
  /** The same units one period earlier. */
  readonly previous: Table;
}

/** A coverage appendix that agrees with itself, recognised from its sheet as any other. */
export function cleanTable(random: Random, unitCount: number, flavour: Flavour): CleanTable {
  const units = Array.from({ length: unitCount }, () => countsOf(random, flavour));
  const earlier = units.map(
    (counts) => new Map([...counts].map(([mark, n]) => [mark, before(random, n)])),
  );
  const names = units.map((_, at) => `Xã ${random.pick(["Phước", "Ninh", "Thuận"])} ${at + 1}`);
  const rates = units.map((counts) => rateOf(counts));
  const print = printerOf(random, flavour);
  const asTable = (rows: readonly Counts[]): Table =>
    recognise({
      names,
      units: rows.map((counts, at) => rowOf(counts, rates[at] ?? decimal(95), print)),
      total: totalOf(rows, print),
    });
  return { table: asTable(units), previous: asTable(earlier) };
}

/** Growth of a few percent, as units of one province differ. */
function before(random: Random, count: number): number {
  const growth = 0.04 + 0.04 * (random.next() + random.next() + random.next() - 1.5);
  return Math.max(1, Math.round(count / (1 + growth)));
}

function countsOf(random: Random, flavour: Flavour): Counts {
  const population = random.magnitude(4_000, 170_000);
  const target = (share: number): number => {
    const people = Math.max(40, Math.round(population * share));
    if (flavour === "round targets") return 100 * Math.max(1, Math.round(people / 100));
    return flavour === "exact ties" ? 800 * Math.max(1, Math.round(people / 800)) : people;
  };
  const done = (people: number): number => {
    const actual = Math.round(people * (0.72 + 0.4 * random.next()));
    return flavour === "exact ties" ? 2 * Math.round(actual / 2) + 1 : Math.max(1, actual);
  };
  const compulsory = target(0.03 + 0.2 * random.next());
  const voluntary = target(0.01 + 0.03 * random.next());
  const unemployment = target(0.02 + 0.15 * random.next());
  const health = Math.round((population * random.integer(900, 990)) / 1000);
  const figures = [
    ...[compulsory, done(compulsory), voluntary, done(voluntary)],
    ...[health, Math.round(health * (0.9 + 0.12 * random.next()))],
    ...[unemployment, done(unemployment), population],
  ];
  return new Map(typedMarks.map((mark, at) => [mark, figures[at] ?? 0]));
}

const countAt = (counts: Counts, mark: number): number => counts.get(mark) ?? 0;

/** With one decimal, as targets are assigned. */
const rateOf = (counts: Counts): Decimal =>
  ratioPercent(decimal(countAt(counts, 7)), decimal(countAt(counts, 13)), 1);

type Print = (numerator: number, denominator: number) => Decimal;

function printerOf(random: Random, flavour: Flavour): Print {
  const usual = flavour === "exact ties" ? 2 : random.pick([1, 2, 2]);
  const rounding: Rounding = flavour === "cut" ? "cut" : "halfUp";
  return (numerator, denominator) => {
    const decimals = flavour === "mixed decimals" ? random.integer(0, 2) : usual;
    return ratioPercent(decimal(numerator), decimal(denominator), decimals, rounding);
  };
}

function rowOf(counts: Counts, rate: Decimal, print: Print): FormRow {
  const count = (mark: number): Decimal => decimal(countAt(counts, mark === 15 ? 8 : mark));
  const percents = new Map<number, Decimal>(
    ratios.map(([percent, n, d]) => [
      percent,
      print(countAt(counts, n === 15 ? 8 : n), countAt(counts, d)),
    ]),
  );
  return Array.from({ length: 16 }, (_, at) =>
    at + 1 === 14 ? rate : (percents.get(at + 1) ?? count(at + 1)),
  );
}

function totalOf(units: readonly Counts[], print: Print): FormRow {
  const totals = new Map(
    typedMarks.map((mark) => [mark, units.reduce((sum, counts) => sum + countAt(counts, mark), 0)]),
  );
  const rate = ratioPercent(decimal(countAt(totals, 7)), decimal(countAt(totals, 13)), 2);
  return rowOf(totals, rate, print);
}

function recognise(form: FormTable): Table {
  const [table, ...others] = findTables(printTable(form, "point numbers"));
  if (table === undefined || others.length > 0) throw new Error("The table was not recognised");
  return table;
}
