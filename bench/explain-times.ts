import { findRelations } from "../src/core/relations/find-relations";
import { explain } from "../src/core/suspects/explain";
import { errorKinds, wrong, type ErrorKind } from "./accuracy-errors";
import { cleanTable } from "./accuracy-tables";
import { Random } from "./random";

/** What explaining a table took, and whether all of it was proven. */
export interface ExplainTime {
  readonly milliseconds: number;
  readonly proven: boolean;
}

/** Explains one wrong table of `units` rows and a total, from its relations to its causes. */
export function explainTime(units: number, kind: ErrorKind, seed: number): ExplainTime {
  const random = new Random(seed * 104_729 + units);
  const { table } = wrong(random, cleanTable(random, units, "plain"), kind);
  const relations = findRelations(table);
  const start = performance.now();
  const causes = explain(table, relations);
  const milliseconds = performance.now() - start;
  return { milliseconds, proven: causes.every(({ explanations: [first] }) => first.proven) };
}

/** As many tables of every kind of error, after a few that only warm up. */
export function explainTimes(units: number, tables: number): readonly ExplainTime[] {
  for (let seed = 1; seed <= 3; seed += 1) {
    for (const kind of errorKinds) explainTime(units, kind, -seed);
  }
  return errorKinds.flatMap((kind) =>
    Array.from({ length: tables }, (_, at) => explainTime(units, kind, at + 1)),
  );
}
