import type { Decimal } from "../model/decimal";
import { compareDecimals, subtractDecimals } from "../numbers/decimal";
import { defaultSettings, type Settings } from "../settings/settings";
import { magnitude } from "../numbers/integer";
import type { Compared } from "./period";
import { dividedUp, printedPercent } from "./rounding";
import type { Change, Sentence, Subject, Trend } from "./sentence";

/** What is known of one indicator; null what is not. */
export interface Known {
  readonly subject: Subject;
  readonly actual: Decimal;
  readonly target: Decimal | null;
  readonly previous: Decimal | null;
  readonly compared: Compared;
}

/**
 * Level, attainment, target, change and growth of one indicator. A target of 0 has no attainment and
 * is left out.
 */
export function levelSentence(
  { subject, actual, target, previous, compared }: Known,
  settings: Settings = defaultSettings,
): Sentence {
  return {
    kind: "level",
    subject,
    value: actual,
    target:
      target === null || target.units === 0n
        ? null
        : { value: target, attainment: printedPercent(actual, target, [], "attainment", settings) },
    change: previous === null ? null : changeSince(previous, actual, compared, settings),
  };
}

function changeSince(
  previous: Decimal,
  actual: Decimal,
  compared: Compared,
  settings: Settings,
): Change {
  const amount = absolute(subtractDecimals(actual, previous));
  const growth =
    previous.units === 0n
      ? null
      : printedPercent(amount, absolute(previous), [], "growth", settings);
  return { trend: trendOf(actual, previous), amount, growth, compared };
}

/**
 * How far the target is: what is still to be found, and how much a month when months are left of the
 * year; or by how much it was exceeded. Null where it was met exactly.
 */
export function remainingSentence(
  subject: Subject,
  actual: Decimal,
  target: Decimal,
  monthsLeft: number | null,
): Sentence | null {
  const value = absolute(subtractDecimals(target, actual));
  switch (trendOf(actual, target)) {
    case "same":
      return null;
    case "up":
      return { kind: "exceeded", subject, value };
    case "down": {
      const months = monthsLeft ?? 0;
      const monthly = months < 1 ? null : { value: dividedUp(value, months), months };
      return { kind: "remaining", subject, value, monthly };
    }
  }
}

/** How `value` stands to what it is compared with. */
export function trendOf(value: Decimal, other: Decimal): Trend {
  const order = compareDecimals(value, other);
  return order > 0 ? "up" : order < 0 ? "down" : "same";
}

export const absolute = ({ units, scale }: Decimal): Decimal => ({
  units: magnitude(units),
  scale,
});
