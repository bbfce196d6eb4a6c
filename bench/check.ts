import { review } from "../src/core/review";
import { generateTable } from "./generate";
import { atMost, baseline, type Measurement } from "./measurement";
import { printTable } from "./print";
import { Random } from "./random";
import { sampleSheet, workbookOf } from "./sample";
import { medianMilliseconds } from "./timing";

/** Every commune, ward and special zone of the country since July 2025. */
const country = 3_321;
/** With sixteen figures each, a million cells. */
const million = 62_500;

const tableOf = (unitCount: number) =>
  workbookOf(printTable(generateTable(new Random(unitCount), unitCount, "halfUp"), "vi text"));

/** The whole check without a workbook: from a snapshot to findings. */
export const check: Measurement = {
  title: "Check of a snapshot",
  async measure() {
    const sample = workbookOf(sampleSheet());
    const communes = tableOf(country);
    const large = tableOf(million);
    const sampleTime = await medianMilliseconds(() => review(sample), 51);
    const communesTime = await medianMilliseconds(() => review(communes), 7);
    const largeTime = await medianMilliseconds(() => review(large), 1);
    const each = (milliseconds: number, units: number) => (milliseconds * 1_000) / (units * 16);
    return [
      { name: "the sample", value: sampleTime, unit: "ms", against: atMost(200, "no spinner") },
      {
        name: "3,321 units × 16",
        value: communesTime,
        unit: "ms",
        against: atMost(500, "no cancel button"),
      },
      { name: "a million cells", value: largeTime, unit: "ms", against: atMost(10_000) },
      {
        name: "a cell of a million",
        value: each(largeTime, million),
        unit: "µs",
        against: baseline(each(communesTime, country), "a cell of 3,321 units"),
      },
    ];
  },
};
