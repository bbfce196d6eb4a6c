import type { Table } from "../src/core/model/table";
import { findRelations } from "../src/core/relations/find-relations";
import { rules } from "../src/core/rules";
import { wrong, type ErrorKind } from "./accuracy-errors";
import { cleanTable, flavours } from "./accuracy-tables";
import { atLeast, atMost, type Line, type Measurement } from "./measurement";
import { Random } from "./random";

/** Rates near 0 and 100 % are worth little over fewer. */
const fewest = 10_000;

/** Whether wrong figures are seen at all, and right tables left alone: no causes are sought here. */
export const detection: Measurement = {
  title: "Detection, on tables of 7, 31 and 201 units",
  measure: async ({ tables }) => {
    const count = Math.max(fewest, tables);
    return [
      ...flavours.map((_, at) => falseAlarms(at, Math.ceil(count / flavours.length))),
      seen("typed single", count),
      seen("typed double", count),
    ];
  },
};

const unitsOf = (seed: number): number => (seed % 200 === 0 ? 201 : seed % 20 === 0 ? 31 : 7);

/**
 * Errors and warnings, but for more insured than people: that is asked of right tables too. A percent
 * cut or padded at its last decimal is a remark of form.
 */
function findingsIn(table: Table): { readonly alarms: number; readonly remarks: number } {
  const relations = findRelations(table);
  let [alarms, remarks] = [0, 0];
  for (const rule of rules) {
    const found = rule.check(table, relations).length;
    if (rule.severity !== "info" && rule.id !== "over-population") alarms += found;
    if (rule.id === "cut-percent" || rule.id === "padded-percent") remarks += found;
  }
  return { alarms, remarks };
}

function falseAlarms(at: number, tables: number): Line {
  const flavour = flavours[at] ?? "plain";
  let alarmed = 0;
  for (let seed = 1; seed <= tables; seed += 1) {
    const { table } = cleanTable(new Random(seed * 31 + at), unitsOf(seed), flavour);
    if (findingsIn(table).alarms > 0) alarmed += 1;
  }
  const name = `false alarms on ${tables} clean tables, ${flavour}`;
  return { name, value: alarmed, unit: "", against: atMost(0, "goal") };
}

function seen(kind: ErrorKind, tables: number): Line {
  let detected = 0;
  for (let seed = 1; seed <= tables; seed += 1) {
    const random = new Random(500_000 + seed);
    const { table } = wrong(random, cleanTable(random, unitsOf(seed), "plain"), kind);
    const { alarms, remarks } = findingsIn(table);
    if (alarms + remarks > 0) detected += 1;
  }
  const name = `${kind} errors seen, of ${tables} tables`;
  return { name, value: (100 * detected) / tables, unit: "%", against: atLeast(100) };
}
