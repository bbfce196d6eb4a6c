import assert from "node:assert/strict";
import { formatAlarms, outcomes } from "./outcomes";

/** Written from the officer's side, without a look at how tables are read. */
describe("tables of many offices", () => {
  for (const { kind, name, variant, expected, missing, extra, got } of outcomes()) {
    it(`${kind}: ${name}: ${variant}`, () => {
      const expectation = expected.length === 0 ? "nothing" : expected.join(", ");
      const message = `expected ${expectation}; got ${formatAlarms(got)}`;
      assert.deepEqual({ missing, extra }, { missing: [], extra: [] }, message);
    });
  }
});
