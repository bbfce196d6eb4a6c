import type { Finding } from "../src/core/model/finding";
import { review } from "../src/core/review";
import type { Sheet } from "../src/core/model/workbook";
import { generateTable, type FormTable } from "./generate";
import { inject, slips, type Slip } from "./inject";
import { atLeast, atMost, type Line, type Measurement } from "./measurement";
import { firstFigureColumn, firstUnitRow, printings, printTable } from "./print";
import { Random } from "./random";
import { workbookOf } from "./sample";

/** What alarms an officer; remarks on form do not. */
const alarms = (sheet: Sheet): readonly Finding[] =>
  review(workbookOf(sheet)).tables.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity !== "info"),
  );

const drawTable = (random: Random): FormTable =>
  generateTable(random, random.integer(2, 24), random.chance(0.1) ? "cut" : "halfUp");

/** How often one wrong figure in a table is seen, and how often a right table is doubted. */
export const accuracy: Measurement = {
  title: "Accuracy",
  measure: async ({ tables }) => [
    falseAlarms(tables),
    ...slips.flatMap((slip) => detection(slip, Math.ceil(tables / slips.length))),
  ],
};

function falseAlarms(tables: number): Line {
  let doubted = 0;
  for (let seed = 1; seed <= tables; seed += 1) {
    const random = new Random(seed);
    const sheet = printTable(drawTable(random), random.pick(printings));
    if (alarms(sheet).length > 0) doubted += 1;
  }
  return {
    name: `clean tables doubted, of ${tables}`,
    value: percent(doubted, tables),
    unit: "%",
    against: atMost(0, "goal"),
  };
}

function detection(slip: Slip, tables: number): readonly Line[] {
  let injections = 0;
  let detected = 0;
  let located = 0;
  for (let seed = 1; injections < tables; seed += 1) {
    const random = new Random(1_000_000 + seed);
    const injected = inject(random, drawTable(random), slip);
    if (injected === null) continue;
    injections += 1;
    const found = alarms(printTable(injected.table, random.pick(printings)));
    const row = firstUnitRow + injected.row;
    const column = firstFigureColumn + injected.column;
    const names = ({ cells, operands }: Finding): boolean =>
      [...cells, ...operands].some((cell) => cell.row === row && cell.column === column);
    if (found.length > 0) detected += 1;
    if (found.some(names)) located += 1;
  }
  return [
    {
      name: `"${slip}" slips seen, of ${injections}`,
      value: percent(detected, injections),
      unit: "%",
      against: atLeast(100),
    },
    {
      name: `"${slip}" slips named, of ${injections}`,
      value: percent(located, injections),
      unit: "%",
      against: atLeast(100),
    },
  ];
}

const percent = (part: number, whole: number): number => (100 * part) / whole;
