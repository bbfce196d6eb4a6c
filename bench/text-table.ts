import type { TextFinding } from "../src/core/model/text-finding";
import { formatDecimal, formatPercent } from "../src/core/numbers/format";
import { findTables } from "../src/core/tables/find-tables";
import { auditText } from "../src/core/text/audit-text";
import { generateTable } from "./generate";
import { atLeast, atMost, type Line } from "./measurement";
import { printTable } from "./print";
import { Random } from "./random";
import { mistyped } from "./text-slips";

/** A kind of insurance and the first of its columns. */
type Block = readonly [name: string, first: number];

const blocks: readonly [Block, ...Block[]] = [
  ["BHXH bắt buộc", 0],
  ["BHXH tự nguyện", 3],
  ["BHYT", 6],
  ["BHTN", 9],
];

/** Sentences on the total row of a table: what is seen when one of their figures is mistyped. */
export function tableSlips(tables: number): readonly Line[] {
  let injected = 0;
  let seen = 0;
  let doubted = 0;
  for (let seed = 1; seed <= tables; seed += 1) {
    const random = new Random(9_000_000 + seed);
    const table = generateTable(random, random.integer(3, 12), "halfUp");
    const found = findTables(printTable(table, "vi text"));
    const [name, first] = random.pick(blocks);
    const [target, actual, attainment] = table.total.slice(first, first + 3);
    if (target === undefined || actual === undefined || attainment === undefined) continue;
    const say = (people: string): string =>
      `Tham gia ${name}: ${people} người, đạt ${formatPercent(attainment)} chỉ tiêu giao (${formatDecimal(target)} người).`;
    const alarms = (text: string): readonly TextFinding[] => auditText(text, found).findings;
    if (alarms(say(formatDecimal(actual))).length > 0) doubted += 1;
    const wrong = mistyped(random, Number(actual.units));
    if (BigInt(wrong) === actual.units || wrong < 100) continue;
    injected += 1;
    const text = say(formatDecimal({ units: BigInt(wrong), scale: 0 }));
    if (alarms(text).length > 0) seen += 1;
  }
  return [
    {
      name: `sentences on a table doubted, of ${tables}`,
      value: (100 * doubted) / tables,
      unit: "%",
      against: atMost(0.1, "goal"),
    },
    {
      name: `unlike the table: seen, of ${injected}`,
      value: (100 * seen) / injected,
      unit: "%",
      against: atLeast(98),
    },
  ];
}
