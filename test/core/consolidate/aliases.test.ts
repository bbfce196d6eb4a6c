import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { formatAliases, parseAliases } from "../../../src/core/consolidate/aliases";

describe("aliases", () => {
  it("come back as they were kept, whatever their order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const aliases = new Map(pairs);
        deepEqual(parseAliases(formatAliases(aliases)), aliases);
        equal(formatAliases(aliases), formatAliases(new Map([...aliases].reverse())));
      }),
    );
  });

  for (const text of ["", "{", "null", "7", '{"__proto__":"x"}', '"a"']) {
    it(`are none in ${text || "nothing"}`, () => {
      equal(parseAliases(text).size, 0);
    });
  }

  it("leave out what is no pair of names", () => {
    deepEqual(
      parseAliases('[["a","b"],["c"],["d",1],null,["__proto__","e"],["f","g","h"]]'),
      new Map([
        ["a", "b"],
        ["__proto__", "e"],
      ]),
    );
  });
});
