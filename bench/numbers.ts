import { readText } from "../src/core/numbers/read";
import { generateTable } from "./generate";
import { baseline, type Measurement } from "./measurement";
import { printTable } from "./print";
import { Random } from "./random";
import { medianMilliseconds } from "./timing";

const nanoseconds = 1e6;

/** Reading printed figures against the shortest code that reads a well-behaved one. */
export const numbers: Measurement = {
  title: "Reading printed figures",
  async measure() {
    const table = generateTable(new Random(1), 3_000, "halfUp");
    const texts = printTable(table, "vi text")
      .values.flat()
      .filter((value) => typeof value === "string");
    const read = await medianMilliseconds(() => texts.map((text) => readText(text).kind), 15);
    const naive = await medianMilliseconds(
      () => texts.map((text) => Number(text.replace(/\./g, "").replace(",", ".").replace("%", ""))),
      15,
    );
    const each = (milliseconds: number) => (milliseconds * nanoseconds) / texts.length;
    return [
      {
        name: "readText a cell",
        value: each(read),
        unit: "ns",
        against: baseline(each(naive), "Number(text.replace(…))"),
      },
      {
        name: "readText / naive",
        value: read / naive,
        unit: "times",
        against: baseline(1, "naive"),
      },
    ];
  },
};
