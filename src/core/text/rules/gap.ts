import type { Quantity } from "../../model/claim";
import { compareDecimals, decimal, subtractDecimals } from "../../numbers/decimal";
import { magnitude } from "../../numbers/integer";
import { entriesOf, quantitiesOf, type FigureEntry } from "../entries";
import { printQuantity } from "../print";
import { inUnit, isQuotient, meets, minus, rangeOf, singles, type Range } from "../ranges";
import type { TextFound, TextRule } from "../report";
import type { Entry, Statement } from "../statement";
import { subjectKey } from "../subjects";
import { isTypo } from "../typos";
import { exponentOf, isRate, isSameKind } from "../units";

/** Distances: to a target, to a former level, between the two figures of a fraction; what is left to do. */
export const gap: TextRule = ({ statements }) =>
  statements.flatMap((statement, at) => [
    ...gaps(statement),
    ...remaining(statement),
    ...changes(statement),
    ...pointsMoved(statement),
    ...changesSince(statements[at - 1], statement, "amounts"),
    ...changesSince(statements[at - 1], statement, "rates"),
  ]);

interface Ends {
  readonly level: Quantity;
  readonly target: Quantity;
}

/** Compared with another time, not with a target. */
const thenCompared = /^ ?(?:so với |so |với )?(?:cùng kỳ|năm|tháng|quý|bình quân)/;

function gaps(statement: Statement): readonly TextFound[] {
  const all = [...entriesOf(statement, "gap", "rates"), ...entriesOf(statement, "gap", "amounts")];
  return all.flatMap((entry) => {
    const rate = isRate(entry.quantity.unit);
    if (thenCompared.test(entry.figure.after)) return [];
    const of = rate ? "rates" : "amounts";
    const levels = rate
      ? (["level", "share", "attainment"] as const).flatMap((kind) =>
          quantitiesOf(statement, kind, of),
        )
      : quantitiesOf(statement, "level", of);
    const beside = statement.entries[statement.entries.indexOf(entry) + 1];
    // "thấp hơn 5,25% so với … (91,5%) và thấp hơn 5,75% so với … (92%)": each has its own
    const targets =
      beside?.kind === "figure" &&
      beside.role.kind === "target" &&
      isRate(beside.quantity.unit) === rate
        ? [beside.quantity]
        : quantitiesOf(statement, "target", of);
    const ends: Ends[] = targets.flatMap((target) => levels.map((level) => ({ level, target })));
    for (const other of statement.entries) {
      if (other.kind !== "fraction" || rate) continue;
      ends.push({ level: other.numerator, target: other.denominator });
    }
    return check(
      entry,
      ends.filter(({ level, target }) => isComparable(entry, level, target)),
    );
  });
}

const isComparable = ({ quantity }: FigureEntry, level: Quantity, target: Quantity): boolean =>
  isSameKind(quantity.unit, target.unit) && isSameKind(level.unit, target.unit);

function check({ quantity, role }: FigureEntry, ends: readonly Ends[]): readonly TextFound[] {
  const [first] = ends;
  if (first === undefined || !("direction" in role)) return [];
  const printed = rangeOf(quantity);
  const fits = ends.some(({ level, target }) =>
    meets(printed, absolute(minus(rangeOf(level), aimRange(target)))),
  );
  const { level, target } = first;
  if (!fits) return [wrongDistance(quantity, level, target)];
  const above = compareDecimals(singles(level), singles(target)) > 0;
  const below = compareDecimals(singles(level), singles(target)) < 0;
  const contrary = role.direction === "up" ? below : above;
  return contrary
    ? [
        {
          severity: "warning",
          span: quantity.span,
          detail: {
            rule: "text-direction",
            printed: level,
            target,
            direction: role.direction,
          },
          expected: null,
          replacement: null,
          settledBy: [level.span, target.span],
        },
      ]
    : [];
}

/** A whole percent that is a target was set, not rounded: 92% is 92. */
function aimRange(target: Quantity): Range {
  const exact = singles(target);
  const set = isRate(target.unit) && target.value.scale === 0 && target.hedge === "none";
  return set ? { low: exact, high: exact } : rangeOf(target);
}

function absolute({ low, high }: Range): Range {
  const negated = ({ units, scale }: typeof low) => decimal(-units, scale);
  if (low.units >= 0n) return { low, high };
  if (high.units <= 0n) return { low: negated(high), high: negated(low) };
  const most = compareDecimals(negated(low), high) > 0 ? negated(low) : high;
  return { low: decimal(0), high: most };
}

function wrongDistance(printed: Quantity, level: Quantity, target: Quantity): TextFound {
  const { units, scale } = subtractDecimals(singles(level), singles(target));
  const exact = decimal(magnitude(units), scale);
  const decimals = Math.max(level.value.scale, target.value.scale);
  const expected = inUnit(exact, exponentOf(printed.unit), decimals);
  return {
    severity: "error",
    span: printed.span,
    detail: { rule: "text-gap", printed, level, target, expected },
    expected: printQuantity(expected, printed.unit),
    replacement: null,
    settledBy: [level.span, target.span],
  };
}

/** What is left to find is the target less what is done. */
function remaining(statement: Statement): readonly TextFound[] {
  const fraction = statement.entries.find(({ kind }) => kind === "fraction");
  const [level] =
    fraction?.kind === "fraction"
      ? [fraction.numerator]
      : quantitiesOf(statement, "level", "amounts");
  const [target] =
    fraction?.kind === "fraction"
      ? [fraction.denominator]
      : quantitiesOf(statement, "target", "amounts");
  if (level === undefined || target === undefined || !isSameKind(level.unit, target.unit))
    return [];
  return quantitiesOf(statement, "remaining", "amounts")
    .filter((left) => isSameKind(left.unit, level.unit))
    .filter((left) => !meets(rangeOf(left), absolute(minus(rangeOf(target), rangeOf(level)))))
    .map((left) => wrongDistance(left, level, target));
}

/** A change is the level less the former one. */
function changes(statement: Statement): readonly TextFound[] {
  const [level] = quantitiesOf(statement, "level", "amounts");
  const formers = quantitiesOf(statement, "previous", "amounts");
  const moved = quantitiesOf(statement, "change", "amounts");
  const [former] = formers;
  const [change] = moved;
  if (level === undefined || former === undefined || change === undefined) return [];
  if (!isSameKind(level.unit, former.unit) || !isSameKind(level.unit, change.unit)) return [];
  const fits = moved.some((one) => formers.some((other) => isChange(one, level, other)));
  return fits ? [] : [wrongChange(change, level, former)];
}

/**
 * "Năm 2023 có 45.100 người, năm 2024 có 47.200 người, tăng 2.300 người". The two years may be of two
 * things, so only a change a slip away is told.
 */
function changesSince(
  before: Statement | undefined,
  statement: Statement,
  of: "amounts" | "rates",
): readonly TextFound[] {
  const [level, ...levels] = quantitiesOf(statement, "level", of);
  const [change, ...others] = quantitiesOf(statement, of === "rates" ? "growth" : "change", of);
  if (before === undefined || level === undefined || change === undefined) return [];
  const [former, ...formers] = quantitiesOf(before, "level", of);
  if (former === undefined || levels.length + others.length + formers.length > 0) return [];
  const apart =
    before.paragraph === statement.paragraph &&
    before.period !== null &&
    before.period !== statement.period &&
    subjectKey(before.words) === subjectKey(statement.words);
  if (!apart || (of === "amounts" && entriesOf(statement, "growth", "rates").length > 0)) return [];
  if (!isSameKind(level.unit, former.unit) || !isSameKind(level.unit, change.unit)) return [];
  if (isChange(change, level, former)) return [];
  const found = wrongChange(change, level, former);
  return found.detail.rule === "text-change" && isTypo(found.detail.expected, change.value)
    ? [found]
    : [];
}

/**
 * "còn 3,12%, giảm 0,94% so với đầu năm (4,06%)": the difference of the two rates or, worded as a
 * percent, the growth of one over the other.
 */
function pointsMoved({ entries }: Statement): readonly TextFound[] {
  return entries.flatMap((entry, at): readonly TextFound[] => {
    if (entry.kind !== "figure" || entry.role.kind !== "previous") return [];
    const beside = [entries[at - 1], entries[at + 1]].flatMap(rateOf);
    const { quantity: previous } = entry;
    const moved = beside.find(({ role }) => role.kind === "growth")?.quantity;
    const level = entries
      .slice(0, at)
      .flatMap(rateOf)
      .findLast(({ role }) => ["level", "share", "attainment"].includes(role.kind))?.quantity;
    if (moved === undefined || level === undefined || !isRate(previous.unit)) return [];
    if (isChange(moved, level, previous)) return [];
    const difference = absolute(minus(rangeOf(level), rangeOf(previous)));
    const grown =
      moved.unit.kind === "percent" && isQuotient(rangeOf(moved), difference, rangeOf(previous));
    return grown ? [] : [wrongChange(moved, level, previous)];
  });
}

const rateOf = (entry: Entry | undefined): readonly FigureEntry[] =>
  entry?.kind === "figure" && isRate(entry.quantity.unit) ? [entry] : [];

const isChange = (change: Quantity, level: Quantity, former: Quantity): boolean =>
  meets(rangeOf(change), absolute(minus(rangeOf(level), rangeOf(former))));

function wrongChange(printed: Quantity, level: Quantity, previous: Quantity): TextFound {
  const { units, scale } = subtractDecimals(singles(level), singles(previous));
  const expected = inUnit(
    decimal(magnitude(units), scale),
    exponentOf(printed.unit),
    Math.max(level.value.scale, previous.value.scale),
  );
  return {
    severity: "error",
    span: printed.span,
    detail: { rule: "text-change", printed, level, previous, expected },
    expected: printQuantity(expected, printed.unit),
    replacement: null,
    settledBy: [level.span, previous.span],
  };
}
