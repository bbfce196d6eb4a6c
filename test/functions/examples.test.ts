import { deepEqual, equal, ok } from "node:assert/strict";
import { decimalFromNumber, roundDecimal } from "../../src/core/numbers/decimal";
import { formatDecimal } from "../../src/core/numbers/format";
import { functionExamples } from "../../src/functions/examples";
import { call } from "./runtime";
import * as exported from "../../src/functions/functions";

describe("function examples", () => {
  const { check: wholeTable, ...others } = exported;
  const functions = new Map(
    Object.entries<(...cells: unknown[][][]) => unknown[][]>(others).map(
      ([name, implementation]) => [name.toUpperCase(), implementation],
    ),
  );

  for (const { id, cells, shows } of functionExamples) {
    it(`BHXH.${id}(${cells.join("; ")}) shows ${shows}`, () => {
      const implementation = functions.get(id);
      ok(implementation);
      const value = call(() => implementation(...cells.map((cell) => [[cell]])));
      equal(typeof value === "number" ? inTwoDecimals(value) : value, shows);
    });
  }

  it(`show every function but ${wholeTable.name.toUpperCase()}`, () => {
    const shown = new Set(functionExamples.map(({ id }) => id));
    deepEqual([...functions.keys()].sort(), [...shown].sort());
  });
});

/** As a General cell two decimals wide shows it. */
function inTwoDecimals(value: number): string {
  const exact = decimalFromNumber(Number(value.toPrecision(15)));
  return formatDecimal(exact.scale <= 2 ? exact : roundDecimal(exact, 2, "halfUp"));
}
