import type { Aliases } from "../src/core/consolidate/aliases";
import { consolidate } from "../src/core/consolidate/consolidate";
import { noDecisions } from "../src/core/consolidate/decisions";
import { nameMatcher } from "../src/core/consolidate/names/match-name";
import type { Source, SourceFile } from "../src/core/consolidate/source";
import { sourcesOf } from "../src/core/consolidate/sources-of";
import { coverageForm } from "../src/core/appendix/coverage-form";
import { review } from "../src/core/review";
import { generateTable } from "./generate";
import { atLeast, atMost, type Line, type Measurement } from "./measurement";
import { misspell, respell } from "./misspell";
import { unitLists } from "./places";
import { Random } from "./random";
import { medianMilliseconds } from "./timing";
import { unitFile } from "./unit-files";

/** As many as there are communes. */
const unitCount = 3_321;
const noAliases: Aliases = new Map();

/** Names as others spell and misspell them, against lists with real twins. */
export const unitNames: Measurement = {
  title: "Names of units (misspelled with fixed seeds; 317 real units with their twins)",
  async measure() {
    const respelled = tally(new Random(1), respell);
    const misspelled = tally(new Random(2), misspell);
    return [
      share("spelled otherwise: known without asking", respelled.known / respelled.asked, 0.98),
      share(
        "misspelled: right unit known or suggested first",
        misspelled.first / misspelled.asked,
        0.95,
      ),
      share(
        "misspelled: right unit among the suggestions",
        misspelled.among / misspelled.asked,
        0.98,
      ),
      {
        name: "matched without asking, wrongly",
        value: respelled.wrong + misspelled.wrong,
        unit: `of ${respelled.asked + misspelled.asked}`,
        against: atMost(0),
      },
    ];
  },
};

const share = (name: string, value: number, goal: number): Line => ({
  name,
  value: 100 * value,
  unit: "%",
  against: atLeast(100 * goal),
});

function tally(random: Random, spell: (random: Random, name: string) => string) {
  const counts = { asked: 0, known: 0, first: 0, among: 0, wrong: 0 };
  for (const units of unitLists) {
    const { match } = nameMatcher(units);
    const others = new Set(units);
    for (let round = 0; round < 10; round += 1) {
      for (const unit of units) {
        const printed = spell(random, unit);
        // a slip that makes another unit's name of it is that unit's
        if (printed !== unit && others.has(printed)) continue;
        const found = match(printed);
        const candidates: readonly string[] = found.kind === "suggested" ? found.candidates : [];
        const isKnown = found.kind === "matched" && found.unit === unit;
        counts.asked += 1;
        if (isKnown) counts.known += 1;
        if (isKnown || candidates[0] === unit) counts.first += 1;
        if (isKnown || candidates.includes(unit)) counts.among += 1;
        if (found.kind === "matched" && found.unit !== unit) counts.wrong += 1;
      }
    }
  }
  return counts;
}

/** As many different names as wanted, of words that real ones are made of. */
function madeUpNames(random: Random, wanted: number): readonly string[] {
  const words = [...new Set(unitLists.flat().flatMap((name) => name.split(" ").slice(1)))];
  const names = new Set<string>();
  const word = (): string => words[random.integer(0, words.length - 1)] ?? "";
  while (names.size < wanted) {
    names.add(`${random.pick(["Xã", "Xã", "Phường"])} ${word()} ${word()}`);
  }
  return [...names];
}

/** The same table as another unit sent it. */
const renamed = (source: Source, file: string, label: string): Source => ({
  ...source,
  file,
  rows: source.rows.map((row) => ({ ...row, label })),
});

/** What a decision of the user costs, with every commune's file read. */
export const consolidation: Measurement = {
  title: `Merging ${unitCount} units' tables (16 columns), files already read`,
  async measure() {
    const random = new Random(3);
    const names = madeUpNames(random, unitCount);
    const { units } = generateTable(random, 1, "halfUp");
    const figures = units[0] ?? [];
    const { workbook } = unitFile("one row", { name: names[0] ?? "", figures }, []);
    const [source] = sourcesOf("", review(workbook));
    const read = (spell: (name: string) => string): readonly SourceFile[] =>
      names.map((name, at) => ({
        kind: "read",
        file: `${at}.xlsx`,
        sources: source === undefined ? [] : [renamed(source, `${at}.xlsx`, spell(name))],
      }));
    const files = read((name) => name);
    const misspelled = read((name) => (random.chance(0.05) ? misspell(random, name) : name));
    const merge = (sources: readonly SourceFile[], list: readonly string[]) =>
      consolidate(sources, list, coverageForm, noDecisions, noAliases);
    const asked = [...names];
    merge(misspelled, asked);
    return [
      {
        name: "at first, all names known",
        value: await medianMilliseconds(() => merge(files, [...names]), 5),
        unit: "ms",
        against: atMost(1000),
      },
      {
        name: "at first, one name in twenty misspelled",
        value: await medianMilliseconds(() => merge(misspelled, [...names]), 3),
        unit: "ms",
        against: atMost(3_000),
      },
      {
        name: "on each decision",
        value: await medianMilliseconds(() => merge(misspelled, asked), 9),
        unit: "ms",
        against: atMost(300),
      },
    ];
  },
};
