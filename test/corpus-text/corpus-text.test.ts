import assert from "node:assert/strict";
import { knownMisses } from "./known-misses";
import { formatAlarms, outcomes } from "./outcomes";

/** Written from the officer's side, without a look at how sentences are read. */
describe("passages of reports", () => {
  const all = outcomes();

  for (const { name, text, expected, missed, extra } of all) {
    if (name in knownMisses) continue;
    it(name, () => {
      const message = `expected one of ${expected.join(", ") || "none"}; got ${formatAlarms(extra)} in: ${text}`;
      assert.deepEqual({ missed, extra }, { missed: false, extra: [] }, message);
    });
  }

  it("misses what is known to be missed, no more and no less, and raises no false alarm there", () => {
    const listed = all.filter(({ name }) => name in knownMisses);
    assert.deepEqual(
      listed.filter(({ missed }) => missed).map(({ name }) => name),
      Object.keys(knownMisses).toSorted(byPlaceIn(all.map(({ name }) => name))),
    );
    assert.deepEqual(
      listed.flatMap(({ extra }) => extra),
      [],
    );
  });
});

const byPlaceIn =
  (names: readonly string[]) =>
  (a: string, b: string): number =>
    names.indexOf(a) - names.indexOf(b);
