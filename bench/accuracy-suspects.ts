import type { Cause, Explanation } from "../src/core/model/cause";
import type { Place, Table } from "../src/core/model/table";
import { compareDecimals } from "../src/core/numbers/decimal";
import { findRelations } from "../src/core/relations/find-relations";
import { explain } from "../src/core/suspects/explain";
import { errorKinds, keyOf, valueAt, wrong, type ErrorKind } from "./accuracy-errors";
import { cleanTable } from "./accuracy-tables";
import { atLeast, atMost, type Against, type Line, type Measurement } from "./measurement";
import { Random } from "./random";

/** Units in a table, and one table in how many is so large. */
const sizes = [
  { units: 7, share: 1 },
  { units: 31, share: 4 },
  { units: 201, share: 40 },
] as const;

/** How one error kind fared at one size. */
class Tally {
  tables = 0;
  first = 0;
  three = 0;
  repairs = 0;
  repaired = 0;
  /** Figures the first explanations change. */
  proposed = 0;
  certain = 0;
  certainlyWrong = 0;
  unproven = 0;
}

/** How well wrong figures are found, named and repaired, on tables with errors as officers make them. */
export const suspects: Measurement = {
  title: "Suspects, against errors put into clean tables",
  async measure({ tables }) {
    return sizes.flatMap((size) => measureSize(tables, size));
  },
};

function measureSize(tables: number, { units, share }: (typeof sizes)[number]): readonly Line[] {
  return errorKinds.flatMap((kind) => {
    const withPrevious = kind === "propagated" ? [true, false] : [false];
    return withPrevious.flatMap((known) => {
      const tally = new Tally();
      for (let seed = 1; seed <= Math.ceil(tables / share); seed += 1) {
        measureOne(tally, new Random(seed * 7919 + units), units, kind, known);
      }
      const name = `${units} rows, ${kind}${kind === "propagated" ? (known ? ", last period known" : ", alone") : ""}`;
      return linesOf(name, tally, units, kind, known);
    });
  });
}

function measureOne(
  tally: Tally,
  random: Random,
  units: number,
  kind: ErrorKind,
  known: boolean,
): void {
  const clean = cleanTable(random, units, "plain");
  const { table, culprits } = wrong(random, clean, kind);
  const relations = findRelations(table);
  const causes = explain(table, relations, known ? { previous: clean.previous } : {});
  tally.tables += 1;
  const isRight = kind === "stale column" ? isVersion : isNamed;
  if (isRight(causes, culprits, 1)) tally.first += 1;
  if (isRight(causes, culprits, 3)) tally.three += 1;
  if (causes.some(({ explanations: [first] }) => !first.proven)) tally.unproven += 1;
  countRepairs(tally, causes, clean.table, culprits);
}

const rootsOf = ({ operations }: Explanation): readonly string[] =>
  operations.flatMap(({ cells }) => cells.map(keyOf));

/** Whether one of each cause's first explanations together name exactly the culprits. */
function isNamed(causes: readonly Cause[], culprits: readonly Place[], among: number): boolean {
  const wanted = new Set(culprits.map(keyOf));
  const named = causes.map(({ explanations }) =>
    explanations
      .slice(0, among)
      .find((explanation) => rootsOf(explanation).every((root) => wanted.has(root))),
  );
  if (named.some((explanation) => explanation === undefined)) return false;
  const roots = new Set(named.flatMap((explanation) => (explanation ? rootsOf(explanation) : [])));
  return roots.size === wanted.size;
}

/** Whether stale counts are told as another version: some agree with the new percents all the same. */
function isVersion(causes: readonly Cause[], culprits: readonly Place[], among: number): boolean {
  const stale = new Set(culprits.map(keyOf));
  const [cause, ...others] = causes;
  if (cause === undefined || others.length > 0) return false;
  return cause.explanations
    .slice(0, among)
    .some(
      ({ operations: [operation] }) =>
        operation?.kind === "otherFigures" &&
        operation.cells.every((cell) => stale.has(keyOf(cell))),
    );
}

function countRepairs(
  tally: Tally,
  causes: readonly Cause[],
  clean: Table,
  culprits: readonly Place[],
): void {
  const repairs = causes.flatMap(({ explanations: [first] }) => first.repairs);
  const isRight = (place: Place): boolean =>
    repairs.some(
      (repair) =>
        keyOf(repair.place) === keyOf(place) &&
        compareDecimals(repair.value, valueAt(clean, place)) === 0,
    );
  const counts = culprits.filter(
    ({ row, column }) => clean.columns[column]?.unit === "count" && row >= 0,
  );
  tally.repairs += counts.length;
  tally.repaired += counts.filter(isRight).length;
  tally.proposed += repairs.length;
  for (const { certain, place, value } of repairs) {
    if (!certain) continue;
    tally.certain += 1;
    if (compareDecimals(value, valueAt(clean, place)) !== 0) tally.certainlyWrong += 1;
  }
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

function linesOf(
  name: string,
  tally: Tally,
  units: number,
  kind: ErrorKind,
  known: boolean,
): readonly Line[] {
  const line = (what: string, value: number, against: Against | null): Line => ({
    name: `${name}: ${what}`,
    value,
    unit: "%",
    against,
  });
  const { first, three, tables } = tally;
  const goals = goalsOf(kind, known, units);
  return [
    line("culprit first", percent(first, tables), goals.first),
    line("culprit among three", percent(three, tables), goals.three),
    line("first repair right", percent(tally.repaired, tally.repairs), goals.repair),
    line("repairs said certain", percent(tally.certain, tally.proposed), null),
    line("wrong among certain", percent(tally.certainlyWrong, tally.certain), atMost(0.5, "goal")),
    line("not proven", percent(tally.unproven, tables), null),
  ];
}

interface Goals {
  readonly first: Against | null;
  readonly three: Against | null;
  readonly repair: Against | null;
}

/** Goals, or what R's errorlocate and deductive and our own prototype reached on 7 × 16 tables. */
function goalsOf(kind: ErrorKind, known: boolean, units: number): Goals {
  const none = { first: null, three: null, repair: null };
  switch (kind) {
    case "typed single":
      return {
        first: atLeast(98, "errorlocate 96.7, prototype 97.5"),
        three: atLeast(99),
        repair: atLeast(95, "deductive 60.5"),
      };
    case "typed double":
      return { ...none, first: atLeast(95, "errorlocate 93.3, prototype 94.0") };
    case "propagated":
      if (units > 7) return none;
      return known
        ? { ...none, first: atLeast(80), three: atLeast(95) }
        : { ...none, first: atLeast(65, "errorlocate 3.3, prototype 64.7") };
    case "separator":
    case "×1000":
    case "swapped rows":
    case "stale column":
      return none;
  }
}
