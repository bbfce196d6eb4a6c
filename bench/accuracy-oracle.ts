import loadHighs from "highs";
import { buildSystem } from "../src/core/suspects/build-system";
import { explainBroken } from "../src/core/suspects/clusters";
import { costs, suspicionsOf } from "../src/core/suspects/operations";
import { form, relationsOf } from "../test/core/suspects/form";
import { atLeast, type Measurement } from "./measurement";
import { fits, letters, programOf, type OracleRow } from "./oracle-program";
import { Random } from "./random";

const wanted = 500;
/** No figure of such a table is larger, right or wrong. */
const most = 20_000;

/**
 * The cost the search proves least, against that of HiGHS, an integer solver that shares nothing with
 * it: forms of 3 to 7 units and a total, of target, actual, percent and copy, with one to three
 * figures mistyped, some with their percent computed after. Plain operations alone: versions, swaps
 * and shifts are held to cases instead, and all ties to an exhaustive search (test/core/suspects).
 */
export const oracle: Measurement = {
  title: "The least number of wrong figures, against HiGHS 1.15",
  async measure() {
    const highs = await loadHighs({});
    let [compared, agreed] = [0, 0];
    for (let seed = 1; compared < wanted; seed += 1) {
      const rows = wrongForm(new Random(seed));
      const cost = searched(rows);
      if (cost === 0) continue;
      compared += 1;
      const solved = highs.solve(programOf(rows, most), { mip_rel_gap: 0, mip_abs_gap: 0 });
      if (solved.Status === "Optimal" && Math.round(solved.ObjectiveValue) === cost) agreed += 1;
    }
    const name = `same minimum, of ${wanted} tables`;
    return [{ name, value: (100 * agreed) / wanted, unit: "%", against: atLeast(100) }];
  },
};

const percentOf = (n: number, d: number): number => Math.floor((200 * n + d) / (2 * d));

function wrongForm(random: Random): readonly OracleRow[] {
  const rowOf = (d: number, n: number): OracleRow => ({ d, n, p: percentOf(n, d), c: n });
  const units = Array.from({ length: random.integer(3, 7) }, () => {
    const target = random.integer(40, 900);
    return rowOf(target, random.integer(20, target));
  });
  const add = (letter: "d" | "n"): number => units.reduce((sum, row) => sum + row[letter], 0);
  let rows: readonly OracleRow[] = [...units, rowOf(add("d"), add("n"))];
  for (let errors = random.integer(1, 3); errors > 0; errors -= 1) {
    const at = random.integer(0, rows.length - 1);
    const letter = random.pick(letters);
    const computed = random.chance(0.3);
    rows = rows.map((row, index) => {
      if (index !== at) return row;
      const changed = { ...row, [letter]: Math.max(1, row[letter] + random.integer(-300, 300)) };
      return computed && letter !== "p" && letter !== "c"
        ? { ...changed, p: percentOf(changed.n, changed.d) }
        : changed;
    });
  }
  // a percent that was cut is read as such, which the program does not know of
  return rows.some((row) => !fits(row) && isCut(row)) ? wrongForm(random) : rows;
}

const isCut = ({ d, n, p }: OracleRow): boolean => 100 * n - p * d >= 0 && 100 * n - p * d < d;

/** The least cost in operations; 0 where nothing is broken. */
function searched(rows: readonly OracleRow[]): number {
  const lines = rows.map(({ d, n, p, c }, at) => {
    const label = at === rows.length - 1 ? "T" : `X${at}`;
    return `${label} ${d} ${n} ${p} ${c}`;
  });
  const table = form("d n p c", lines.join("\n"));
  const system = buildSystem(table, relationsOf(table));
  const suspicions = suspicionsOf(system, { confirmed: new Set(), doubted: new Set() });
  const parts = explainBroken(system, suspicions, { work: 1_000_000, solutions: 10_000 });
  if (parts.some(({ answer }) => !answer.proven)) throw new Error("The search gave up");
  return parts.reduce((sum, { answer }) => sum + answer.cost, 0) / costs.plain;
}
