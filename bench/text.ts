import { auditText } from "../src/core/text/audit-text";
import { atMost, baseline, type Measurement } from "./measurement";
import { Random } from "./random";
import { facts } from "./text-facts";
import { printPieces } from "./text-pieces";
import { medianMilliseconds } from "./timing";

/** Letters of a printed page. */
const page = 3_000;

const prose =
  "Công tác chỉ đạo được thực hiện quyết liệt, linh hoạt; các sở, ngành và địa phương phối hợp chặt chẽ trong tuyên truyền, vận động, giải quyết kịp thời quyền lợi của người lao động và người dân trên địa bàn. ";

/** A report of so many pages, with three times the figures a real one has. */
function reportOf(pages: number): string {
  const random = new Random(pages);
  const makers = Object.values(facts);
  const sentences: string[] = [];
  for (let length = 0; length < pages * page; length += sentences.at(-1)?.length ?? 1) {
    const make = makers[random.integer(0, makers.length - 1)] ?? facts.noise;
    sentences.push(`${random.integer(1, 9)}. ${prose}${printPieces(make(random).pieces)}`);
  }
  return sentences.join("\n");
}

/** From the text of a report to its findings. */
export const text: Measurement = {
  title: "Check of a text",
  async measure() {
    const [short, long] = [reportOf(10), reportOf(100)];
    const shortTime = await medianMilliseconds(() => auditText(short), 7);
    const longTime = await medianMilliseconds(() => auditText(long), 5);
    const digits = "9".repeat(1_000_000);
    return [
      { name: "a report of 10 pages", value: shortTime, unit: "ms", against: atMost(200) },
      {
        name: "a report of 100 pages",
        value: longTime,
        unit: "ms",
        against: atMost(1_000, "goal"),
      },
      {
        name: "a page of 100",
        value: longTime / 100,
        unit: "ms",
        against: baseline(shortTime / 10, "a page of 10"),
      },
      {
        name: "a million digits",
        value: await medianMilliseconds(() => auditText(digits), 3),
        unit: "ms",
        against: atMost(1_000),
      },
    ];
  },
};
