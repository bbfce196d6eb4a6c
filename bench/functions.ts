import { attain } from "../src/functions/rates";
import { baseline, type Measurement } from "./measurement";
import { Random } from "./random";
import { medianMilliseconds } from "./timing";

const cells = 10_000;

/** One call of a custom function over whole columns against the bare arithmetic. */
export const functions: Measurement = {
  title: "Custom functions",
  async measure() {
    const random = new Random(1);
    const targets = Array.from({ length: cells }, () => [random.magnitude(10, 1_000_000)]);
    const actuals = targets.map(([target = 0]) => [Math.round(target * random.next())]);
    const spilled = await medianMilliseconds(() => attain(targets, actuals), 31);
    const plain = await medianMilliseconds(
      () => targets.map(([target = 0], at) => [((actuals[at]?.[0] ?? 0) / target) * 100]),
      31,
    );
    const each = (milliseconds: number) => (milliseconds * 1e6) / cells;
    return [
      {
        name: "ATTAIN a cell, 10,000 spilled",
        value: each(spilled),
        unit: "ns",
        against: baseline(each(plain), "plain loop"),
      },
    ];
  },
};
