import { findRelations } from "../src/core/relations/find-relations";
import { explain } from "../src/core/suspects/explain";
import { wrong, type ErrorKind } from "./accuracy-errors";
import { cleanTable } from "./accuracy-tables";
import { Random } from "./random";

/** What explaining a table took, and whether all of it was proven. */
export interface ExplainTime {
  readonly milliseconds: number;
  readonly proven: boolean;
}

/** Explains a table of `units` rows and a total for each seed, from its relations to its causes. */
export const explainTimes = (
  units: number,
  kind: ErrorKind,
  seeds: readonly number[],
): readonly ExplainTime[] =>
  seeds.map((seed) => {
    const random = new Random(seed * 104_729 + units);
    const { table } = wrong(random, cleanTable(random, units, "plain"), kind);
    const relations = findRelations(table);
    const start = performance.now();
    const causes = explain(table, relations);
    const milliseconds = performance.now() - start;
    return { milliseconds, proven: causes.every(({ explanations: [first] }) => first.proven) };
  });
