import type { Quantity } from "../../model/claim";
import type { Decimal } from "../../model/decimal";
import { decimal, ratioPercent } from "../../numbers/decimal";
import { formatDecimal } from "../../numbers/format";
import { printInUnit, printQuantity } from "../print";
import { holds, operandsOf, type Claimed, type Quotient } from "../quotient";
import { findDistantGrowths, findQuotients } from "../quotients";
import type { TextFound, TextRule } from "../report";
import { addDecimals, subtractDecimals } from "../../numbers/decimal";
import { isQuotient, rangeOf, singles } from "../ranges";
import { quantitiesOf } from "../entries";
import type { Statement } from "../statement";
import { subjectKey } from "../subjects";
import { isTypo } from "../typos";
import { exponentOf } from "../units";

/**
 * Percents against the figures they are computed from: attainment, fractions, growth, shares. What
 * breaks is explained by the slip that settles it, where one does: a unit, a separator, a fraction
 * turned round. Otherwise the percent is shown beside what the figures give.
 */
export const quotient: TextRule = ({ statements }) => {
  const levels = levelsByIndicator(statements);
  return statements.flatMap((statement, at) => [
    ...findQuotients(statement, statements[at - 1]).flatMap(explain),
    ...findDistantGrowths(statement, levels.get(indicatorOf(statement)) ?? []).flatMap(explainSlip),
  ]);
};

const indicatorOf = ({ words, period }: Statement): string =>
  `${subjectKey(words)}|${period ?? ""}`;

function levelsByIndicator(
  statements: readonly Statement[],
): ReadonlyMap<string, readonly Quantity[]> {
  const levels = new Map<string, Quantity[]>();
  for (const statement of statements) {
    if (statement.elsewhere || subjectKey(statement.words) === "") continue;
    const key = indicatorOf(statement);
    const known = levels.get(key) ?? [];
    if (known.length > 8) continue;
    levels.set(key, [...known, ...quantitiesOf(statement, "level", "amounts")]);
  }
  return levels;
}

/** Far from the level only what a slip explains is told: the words may mean another indicator. */
function explainSlip(ways: Claimed): readonly TextFound[] {
  if (ways.some(holds)) return [];
  for (const way of ways) {
    const found = slipOf(way);
    if (found !== null) return [found];
  }
  const [way] = ways;
  const expected = percentOf(way);
  const found = wrongPercent(way);
  return found !== null && expected !== null && isTypo(expected, way.percent.value) ? [found] : [];
}

function explain(ways: Claimed): readonly TextFound[] {
  if (ways.some(holds)) return [];
  const [way] = ways;
  const found = slipOf(way) ?? wrongPercent(way);
  return found === null ? [] : [found];
}

function slipOf(way: Quotient): TextFound | null {
  for (const slip of [reversed, mixedUnits, otherSeparator, otherUnit]) {
    const found = slip(way);
    if (found !== null) return found;
  }
  return null;
}

function reversed(way: Quotient): TextFound | null {
  if (way.kind !== "fraction") return null;
  const { numerator, denominator, percent } = way;
  if (!isQuotient(rangeOf(percent), rangeOf(denominator), rangeOf(numerator))) return null;
  const { span } = numerator;
  const turned = `${formatDecimal(denominator.value)}/${formatDecimal(numerator.value)}`;
  return {
    severity: "error",
    span: { line: span.line, start: span.start, end: denominator.digits.end },
    detail: { rule: "text-reversed", percent, numerator, denominator },
    expected: turned,
    replacement: turned,
    settledBy: [percent.span],
  };
}

/** The figures of a quotient that may have slipped, the likeliest first, and the quotient without the slip. */
function* suspects(way: Quotient): Generator<{
  readonly figure: Quantity;
  readonly beside: Quantity;
  readonly instead: (figure: Quantity) => Quotient;
}> {
  switch (way.kind) {
    case "growth":
      yield { figure: way.change, beside: way.level, instead: (change) => ({ ...way, change }) };
      yield { figure: way.level, beside: way.change, instead: (level) => ({ ...way, level }) };
      return;
    case "since":
      yield {
        figure: way.previous,
        beside: way.level,
        instead: (previous) => ({ ...way, previous }),
      };
      yield { figure: way.level, beside: way.previous, instead: (level) => ({ ...way, level }) };
      return;
    case "remaining":
      yield {
        figure: way.remaining,
        beside: way.actual,
        instead: (remaining) => ({ ...way, remaining }),
      };
      yield {
        figure: way.actual,
        beside: way.remaining,
        instead: (actual) => ({ ...way, actual }),
      };
      return;
    case "attainment":
    case "fraction":
    case "share":
    case "ratio":
      yield {
        figure: way.numerator,
        beside: way.denominator,
        instead: (numerator) => ({ ...way, numerator }),
      };
      yield {
        figure: way.denominator,
        beside: way.numerator,
        instead: (denominator) => ({ ...way, denominator }),
      };
  }
}

const moneyExponents = [0, 3, 6, 9, 12];

/** Two amounts in different units that agree in one. */
const mixedUnits = (way: Quotient): TextFound | null => {
  const [first] = suspects(way);
  const mixed =
    first !== undefined && exponentOf(first.figure.unit) !== exponentOf(first.beside.unit);
  return mixed ? otherUnit(way) : null;
};

function otherUnit(way: Quotient): TextFound | null {
  for (const { figure, beside, instead } of suspects(way)) {
    const { unit } = figure;
    if (unit.kind !== "money") continue;
    const exponent = moneyExponents.find(
      (other) =>
        other !== unit.exponent &&
        holds(instead({ ...figure, unit: { ...unit, exponent: other } })),
    );
    if (exponent === undefined) continue;
    const expected = printInUnit(figure, exponent);
    return {
      severity: "error",
      span: figure.span,
      detail: { rule: "text-unit", printed: figure, expected, proof: way.percent, beside },
      expected,
      // the one of two figures in another unit: in the neighbour's own the quotient is right
      replacement:
        exponent === exponentOf(beside.unit) && way.kind === "growth" && figure === way.change
          ? expected
          : null,
      settledBy: [beside.span, way.percent.span],
    };
  }
  return null;
}

function otherSeparator(way: Quotient): TextFound | null {
  for (const { figure, beside, instead } of suspects(way)) {
    if (figure.otherwise === null || !holds(instead({ ...figure, value: figure.otherwise })))
      continue;
    const meant = formatDecimal(figure.otherwise);
    return {
      severity: "error",
      span: figure.digits,
      detail: {
        rule: "text-separator",
        printed: figure,
        expected: figure.otherwise,
        proof: way.percent,
      },
      expected: meant,
      replacement: meant,
      settledBy: [beside.span, way.percent.span],
    };
  }
  return null;
}

function wrongPercent(way: Quotient): TextFound | null {
  const expected = percentOf(way);
  const detail = detailOf(way, expected);
  const [first, second] = [...suspects(way)];
  if (detail === null || first === undefined || second === undefined) return null;
  const { percent } = way;
  return {
    severity: "error",
    span: percent.span,
    detail,
    expected: expected === null ? null : printQuantity(expected, percent.unit),
    replacement: null,
    settledBy: [first.figure.span, second.figure.span],
  };
}

/** What the printed figures give at the percent's decimals; null where they cannot be divided. */
function percentOf(way: Quotient): Decimal | null {
  const [numerator, denominator] = printedOperands(way);
  const [, range] = operandsOf(way);
  if (denominator.units <= 0n || range.low.units <= 0n) return null;
  return ratioPercent(numerator, denominator, way.percent.value.scale);
}

function printedOperands(way: Quotient): readonly [Decimal, Decimal] {
  switch (way.kind) {
    case "attainment":
    case "fraction":
    case "share":
    case "ratio":
      return [singles(way.numerator), singles(way.denominator)];
    case "growth": {
      const [level, change] = [singles(way.level), singles(way.change)];
      const previous =
        way.direction === "up" ? subtractDecimals(level, change) : addDecimals(level, change);
      return [change, previous];
    }
    case "since": {
      const [level, previous] = [singles(way.level), singles(way.previous)];
      const moved = subtractDecimals(level, previous);
      return [way.direction === "up" ? moved : decimal(-moved.units, moved.scale), previous];
    }
    case "remaining": {
      const actual = singles(way.actual);
      return [actual, addDecimals(actual, singles(way.remaining))];
    }
  }
}

function detailOf(way: Quotient, expected: Decimal | null): TextFound["detail"] | null {
  const printed = way.percent;
  if (way.kind === "growth") {
    const { level, change, direction } = way;
    return { rule: "text-growth", printed, level, change, direction, expected };
  }
  if (expected === null) return null;
  switch (way.kind) {
    case "attainment":
      return {
        rule: "text-attainment",
        printed,
        actual: way.numerator,
        target: way.denominator,
        expected,
      };
    case "fraction":
      return {
        rule: "text-fraction",
        printed,
        numerator: way.numerator,
        denominator: way.denominator,
        expected,
      };
    case "share":
      return { rule: "text-share", printed, part: way.numerator, whole: way.denominator, expected };
    case "ratio":
      return {
        rule: "text-change",
        printed,
        level: way.numerator,
        previous: way.denominator,
        expected,
      };
    case "since":
      return { rule: "text-change", printed, level: way.level, previous: way.previous, expected };
    case "remaining":
      return {
        rule: "text-remaining",
        printed,
        actual: way.actual,
        remaining: way.remaining,
        expected,
      };
  }
}
