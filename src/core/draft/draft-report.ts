import type { Decimal } from "../model/decimal";
import type { Table } from "../model/table";
import { subtractDecimals } from "../numbers/decimal";
import { defaultSettings, type Settings } from "../settings/settings";
import { extremesOf } from "./extremes";
import { coverageColumns, indicatorsOf, numberAt, type Indicator } from "./figures";
import { absolute, levelSentence, remainingSentence, trendOf } from "./level";
import { comparedWith, periodOf, type Compared } from "./period";
import { printedPercent, withoutZeros } from "./rounding";
import type { Sentence, Subject } from "./sentence";

/** Sentences of one indicator, which stand in one paragraph. */
export type Paragraph = readonly Sentence[];

/**
 * The standard sentences a table gives: of each indicator the level, attainment, target and change,
 * what is still to be found and a month's share of it; then coverage; after each the units with the
 * highest and the lowest rate. Nothing is said of what the table does not hold: without a total row
 * there is no paragraph.
 *
 * `previous` is the table of an earlier period; without one a column of the same table that names
 * the earlier period is compared with.
 *
 * @example draftReport(table, null)[0]?.[0] // { kind: "level", subject: compulsory, value: 45.925, … }
 */
export function draftReport(
  table: Table,
  previous: Table | null,
  settings: Settings = defaultSettings,
): readonly Paragraph[] {
  const total = totalRow(table);
  if (total < 0) return [];
  const period = periodOf(table.title);
  const monthsLeft = period === null ? null : 12 - period.months;
  const compared = comparedWith(period, previous === null ? null : periodOf(previous.title));
  return [
    ...indicatorsOf(table).map((indicator) =>
      indicatorParagraph(
        table,
        total,
        indicator,
        earlier(previous, compared),
        monthsLeft,
        settings,
      ),
    ),
    coverageParagraph(table, total, settings),
  ].filter((paragraph) => paragraph.length > 0);
}

/** The last total row: above it stand those of groups. */
const totalRow = ({ rows }: Table): number => rows.findLastIndex(({ kind }) => kind === "total");

/** Finds what an indicator was in the table of an earlier period. */
type Earlier = (
  subject: Subject,
) => { readonly value: Decimal; readonly compared: Compared } | null;

const earlier =
  (previous: Table | null, compared: Compared): Earlier =>
  (subject) => {
    if (previous === null) return null;
    const same = indicatorsOf(previous).find((other) => isSame(other.subject, subject));
    const value = same === undefined ? null : numberAt(previous, totalRow(previous), same.actual);
    return value === null ? null : { value, compared };
  };

function isSame(a: Subject, b: Subject): boolean {
  if (a.kind === "people" || b.kind === "people") {
    return a.kind === "people" && b.kind === "people" && a.block === b.block;
  }
  return a.name === b.name && a.unit === b.unit;
}

function indicatorParagraph(
  table: Table,
  total: number,
  { subject, ...columns }: Indicator,
  before: Earlier,
  monthsLeft: number | null,
  settings: Settings,
): Paragraph {
  const at = (column: number): Decimal | null => numberAt(table, total, column);
  const actual = at(columns.actual);
  if (actual === null) return [];
  const target = at(columns.target);
  const own = at(columns.previous);
  const last =
    before(subject) ??
    (own === null ? null : { value: own, compared: comparedWith(periodOf(table.title), null) });
  return [
    levelSentence(
      {
        subject,
        actual,
        target,
        previous: last?.value ?? null,
        compared: last?.compared ?? { kind: "yearBefore", year: null },
      },
      settings,
    ),
    target === null || target.units === 0n
      ? null
      : remainingSentence(subject, actual, target, monthsLeft),
    extremesOf(table, columns.actual, columns.target, "attainment", settings),
  ].filter((sentence) => sentence !== null);
}

function coverageParagraph(table: Table, total: number, settings: Settings): Paragraph {
  const columns = coverageColumns(table);
  const insured = numberAt(table, total, columns.insured);
  const population = numberAt(table, total, columns.population);
  if (insured === null || population === null || population.units === 0n) return [];
  const target = numberAt(table, total, columns.targetRate);
  const rate = printedPercent(
    insured,
    population,
    target === null ? [] : [target],
    "coverage",
    settings,
  );
  const sentence: Sentence = {
    kind: "coverage",
    rate,
    insured,
    population,
    target:
      target === null
        ? null
        : {
            rate: withoutZeros(target),
            points: withoutZeros(absolute(subtractDecimals(rate, target))),
            trend: trendOf(rate, target),
          },
  };
  const extremes = extremesOf(table, columns.insured, columns.population, "coverage", settings);
  return extremes === null ? [sentence] : [sentence, extremes];
}
