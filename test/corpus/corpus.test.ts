import assert from "node:assert/strict";
import { knownMisses } from "./known-misses";
import { formatAlarms, outcomes } from "./outcomes";

/** Written from the officer's side, without a look at how tables are read. */
describe("tables of many offices", () => {
  const all = outcomes().map((outcome) => {
    const { kind, name, variant } = outcome;
    return { title: `${kind}: ${name}: ${variant}`, ...outcome };
  });

  for (const { title, expected, missing, extra, got } of all) {
    it(title, () => {
      const expectation = expected.length === 0 ? "nothing" : expected.join(", ");
      const message = `expected ${expectation}; got ${formatAlarms(got)}`;
      const known = knownMisses[title] ?? [];
      assert.deepEqual({ missing, extra }, { missing: known, extra: [] }, message);
    });
  }

  it("are what the known misses are about", () => {
    const titles = new Set(all.map(({ title }) => title));
    const unknown = Object.keys(knownMisses).filter((title) => !titles.has(title));
    assert.deepEqual(unknown, []);
  });
});
