import { deepEqual, equal, ok } from "node:assert/strict";
import { Random } from "../../../bench/random";
import type { Table } from "../../../src/core/model/table";
import { explainBroken } from "../../../src/core/suspects/clusters";
import { suspicionsOf } from "../../../src/core/suspects/operations";
import { buildSystem } from "../../../src/core/suspects/build-system";
import { form, nameOf, relationsOf } from "./form";

/**
 * Small tables of target, actual, percent and copy, whose cheapest explanations are known by trying
 * every set of figures with every value: an oracle that shares no code with the search.
 */
type Row = { readonly d: number; readonly n: number; readonly p: number; readonly c: number };
type Letter = keyof Row;
const letters: readonly Letter[] = ["d", "n", "p", "c"];
const mostPeople = 32;

const percentOf = (n: number, d: number): number => Math.floor((200 * n + d) / (2 * d));

function generate(random: Random): readonly Row[] {
  const row = (d: number, n: number): Row => ({ d, n, p: percentOf(n, d), c: n });
  const units = [0, 1].map(() => row(random.integer(2, 5), random.integer(1, 5)));
  const add = (letter: Letter): number => units.reduce((sum, unit) => sum + unit[letter], 0);
  let rows: readonly Row[] = [...units, row(add("d"), add("n"))];
  for (let errors = random.integer(1, 2); errors > 0; errors -= 1) {
    const [at, letter] = [random.integer(0, 2), random.pick(["d", "n", "p", "c"])];
    const value = letter === "p" ? random.integer(40, 150) : random.integer(1, 8);
    rows = rows.map((old, index) => {
      if (index !== at) return old;
      const changed = { ...old, [letter]: value };
      const follows = letter !== "p" && letter !== "c" && random.chance(0.5);
      return follows ? { ...changed, p: percentOf(changed.n, changed.d) } : changed;
    });
  }
  return rows;
}

/** Names like "n2" of what a change of one figure frees: itself and what agrees with it. */
function freedBy(rows: readonly Row[], name: string): readonly string[] {
  const at = Number(name.slice(1)) - 1;
  const row = rows[at];
  if (row === undefined) return [];
  const isRatio = Math.abs(200 * row.n - 2 * row.p * row.d) <= row.d || isCut(row);
  const isCopy = row.c === row.n;
  const letter = name.slice(0, 1);
  return [
    name,
    ...(isRatio && (letter === "d" || letter === "n") ? [`p${at + 1}`] : []),
    ...(isCopy && letter === "n" ? [`c${at + 1}`] : []),
  ];
}

const isCut = ({ d, n, p }: Row): boolean => 100 * n - p * d >= 0 && 100 * n - p * d < d;

/** A corrected count has to fit a printed percent the way it was read: rounded, or else cut. */
function fits(printed: Row, row: Row): boolean {
  const isRounded = (one: Row): boolean => Math.abs(200 * one.n - 2 * one.p * one.d) <= one.d;
  return !isRounded(printed) && isCut(printed) ? isCut(row) : isRounded(row);
}

/** All target, actual pairs a row can have with some of its figures free. */
function optionsOf(printed: Row, at: number, freed: ReadonlySet<string>): readonly Row[] {
  const isFree = (letter: Letter): boolean => freed.has(`${letter}${at + 1}`);
  const valuesOf = (letter: Letter): readonly number[] =>
    isFree(letter)
      ? Array.from({ length: mostPeople + 1 }, (_, value) => value)
      : [printed[letter]];
  return valuesOf("n").flatMap((n) => {
    if (!isFree("c") && printed.c !== n) return [];
    return valuesOf("d").flatMap((d) => {
      const row = { d, n, p: printed.p, c: n };
      return isFree("p") || (d > 0 && fits(printed, row)) ? [row] : [];
    });
  });
}

interface Options {
  readonly rows: readonly Row[];
  readonly keys: ReadonlySet<number>;
}

const keyOf = ({ d, n }: Pick<Row, "d" | "n">): number => 10_000 * d + n;

/** Each row's options by which of its figures are free, worked out once. */
function optionsBy(printed: readonly Row[]): (at: number, freed: ReadonlySet<string>) => Options {
  const known = new Map<string, Options>();
  return (at, freed) => {
    const own = [...freed].filter((name) => name.endsWith(String(at + 1))).sort();
    const key = `${at} ${own.join(" ")}`;
    const row = printed[at];
    const rows = row === undefined ? [] : (known.get(key)?.rows ?? optionsOf(row, at, freed));
    const options = known.get(key) ?? { rows, keys: new Set(rows.map(keyOf)) };
    known.set(key, options);
    return options;
  };
}

/** Tries all rows the units can have against all the total can have. */
function isSolvable(
  options: (at: number, freed: ReadonlySet<string>) => Options,
  freed: ReadonlySet<string>,
): boolean {
  const [first, second, total] = [options(0, freed), options(1, freed), options(2, freed)];
  // the two shorter lists are walked, the longest is looked up
  const [a, b] = first.rows.length < second.rows.length ? [first, second] : [second, first];
  return b.rows.length <= total.rows.length
    ? a.rows.some((x) => b.rows.some((y) => total.keys.has(keyOf({ d: x.d + y.d, n: x.n + y.n }))))
    : a.rows.some((x) =>
        total.rows.some(
          (t) => t.d >= x.d && t.n >= x.n && b.keys.has(keyOf({ d: t.d - x.d, n: t.n - x.n })),
        ),
      );
}

function cheapest(rows: readonly Row[]): readonly string[] {
  const names = rows.flatMap((_, at) => letters.map((letter) => `${letter}${at + 1}`));
  const options = optionsBy(rows);
  for (let size = 0; size <= names.length; size += 1) {
    const found = subsets(names, size).filter((roots) =>
      isSolvable(options, new Set(roots.flatMap((root) => freedBy(rows, root)))),
    );
    if (found.length > 0) return found.map((roots) => [...roots].sort().join(" ")).sort();
  }
  return [];
}

function subsets(names: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return names.flatMap((name, at) =>
    subsets(names.slice(at + 1), size - 1).map((rest) => [name, ...rest]),
  );
}

const tableOf = (rows: readonly Row[]): Table =>
  form(
    "d n p c",
    rows.map(({ d, n, p, c }, at) => `${at === 2 ? "T" : `X${at}`} ${d} ${n} ${p} ${c}`).join("\n"),
  );

/** All cheapest sets of figures the search finds, its independent parts multiplied out. */
function searched(table: Table): readonly string[] {
  const system = buildSystem(table, relationsOf(table));
  const suspicions = suspicionsOf(system, { confirmed: new Set(), doubted: new Set() });
  const parts = explainBroken(system, suspicions, { work: 1_000_000, solutions: 10_000 });
  ok(parts.every(({ answer }) => answer.proven));
  let sets: readonly (readonly string[])[] = [[]];
  for (const { answer } of parts) {
    sets = sets.flatMap((before) =>
      answer.solutions.map((solution) => [
        ...before,
        ...solution.flatMap(({ roots }) =>
          roots.flatMap((root) => {
            const place = system.cell(root).place;
            return place === undefined ? [] : [nameOf(table, place)];
          }),
        ),
      ]),
    );
  }
  return sets.map((roots) => [...roots].sort().join(" ")).sort();
}

describe("the cheapest sets of figures", () => {
  it("are exactly those an exhaustive search finds, on 500 small tables", () => {
    let broken = 0;
    for (let seed = 1; broken < 500; seed += 1) {
      const rows = generate(new Random(seed));
      const expected = cheapest(rows);
      if (expected[0] === "") continue;
      broken += 1;
      deepEqual(searched(tableOf(rows)), expected, `seed ${seed}: ${JSON.stringify(rows)}`);
    }
    equal(broken, 500);
  });
});
