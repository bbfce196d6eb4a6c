import { deepEqual } from "node:assert/strict";
import fc from "fast-check";
import { wrong, type ErrorKind } from "../../../bench/accuracy-errors";
import { cleanTable, flavours } from "../../../bench/accuracy-tables";
import { Random } from "../../../bench/random";
import type { Cause } from "../../../src/core/model/cause";
import type { Place, Table } from "../../../src/core/model/table";
import { findRelations } from "../../../src/core/relations/find-relations";
import { explain } from "../../../src/core/suspects/explain";
import { plain } from "./form";

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const clean = fc
  .tuple(seeds, fc.integer({ min: 3, max: 9 }), fc.constantFrom(...flavours))
  .map(([seed, units, flavour]) => cleanTable(new Random(seed), units, flavour));

const causesOf = (table: Table): readonly Cause[] => explain(table, findRelations(table));

/** What is said whatever stands next to each other: cells by their labels, values where certain. */
function said(table: Table, causes: readonly Cause[]): readonly string[] {
  const nameOf = ({ row, column }: Place): string => `${table.rows[row]?.label}/${column}`;
  return causes
    .map(({ explanations }) => {
      const each = explanations.map(({ operations, repairs, cost }) => {
        const cells = operations.flatMap((operation) => operation.cells.map(nameOf)).sort();
        const values = repairs
          .filter(({ certain }) => certain)
          .map(({ place, value }) => `${nameOf(place)}=${plain(value)}`);
        return [cost, ...cells, ...values.sort()].join(" ");
      });
      return each.sort().join("; ");
    })
    .sort();
}

describe("explanations", () => {
  it("are not sought in a table that agrees", () => {
    fc.assert(
      fc.property(clean, ({ table }) => deepEqual(causesOf(table), [])),
      { numRuns: 60 },
    );
  });

  it("move with the rows they are about", () => {
    // Not those that look at neighbouring rows: neighbours are what is permuted here.
    const kinds = fc.constantFrom<ErrorKind>(
      "typed single",
      "typed double",
      "propagated",
      "separator",
    );
    fc.assert(
      fc.property(clean, kinds, seeds, fc.nat(), (tables, kind, seed, turn) => {
        const { table } = wrong(new Random(seed), tables, kind);
        const units = table.rows.length - 1;
        const order = [...table.rows.keys()].map((row) =>
          row < units ? (row + turn) % units : row,
        );
        const turned: Table = {
          ...table,
          rows: order.flatMap((row) => table.rows[row] ?? []),
          figures: order.flatMap((row) => [table.figures[row] ?? []]),
        };
        deepEqual(said(turned, causesOf(turned)), said(table, causesOf(table)));
      }),
      { numRuns: 60 },
    );
  });

  it("settle what they explain, with the values they propose where these are single", () => {
    fc.assert(
      fc.property(clean, seeds, (tables, seed) => {
        const { table } = wrong(new Random(seed), tables, "typed single");
        const figures = table.figures.map((row) => [...row]);
        for (const { explanations } of causesOf(table)) {
          for (const { place, value, certain } of explanations[0].repairs) {
            const figure = figures[place.row]?.[place.column];
            if (!certain || figure?.kind !== "number") return;
            figures[place.row]?.splice(place.column, 1, { ...figure, value });
          }
        }
        deepEqual(causesOf({ ...table, figures }), []);
      }),
      { numRuns: 60 },
    );
  });
});
