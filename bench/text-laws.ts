import type { Random } from "./random";
import { valueOf, type Pieces, type Slot } from "./text-pieces";

/** What must hold between the figures of a fact: the gap between a percent and its quotient, a sum and its parts. */
export type Law =
  | { readonly kind: "percent"; readonly percent: string; readonly of: (value: Value) => number }
  | {
      readonly kind: "equal";
      readonly left: (value: Value) => number;
      readonly right: (value: Value) => number;
      readonly slack: number;
    }
  | { readonly kind: "atMost"; readonly part: string; readonly whole: string };

/** The value of a figure by its name. */
type Value = (name: string) => number;

/** A text that is right, and what makes it right. */
export interface Fact {
  readonly pieces: Pieces;
  readonly laws: readonly Law[];
}

export type Make = (random: Random) => Fact;

/** The percent a change is of the level before it. */
export const growthLaw = (level: string, change: string, up: boolean, growth: string): Law => ({
  kind: "percent",
  percent: growth,
  of: (value) =>
    (100 * value(change)) / (up ? value(level) - value(change) : value(level) + value(change)),
});

export const shareLaw = (percent: string, part: string, whole: string): Law => ({
  kind: "percent",
  percent,
  of: (value) => (100 * value(part)) / value(whole),
});

/** Whether the printed figures contradict the law by plain arithmetic, however its percent was rounded. */
export function isBroken(law: Law, slots: ReadonlyMap<string, Slot>): boolean {
  const value: Value = (name) => {
    const found = slots.get(name);
    return found === undefined ? Number.NaN : valueOf(found) * scaleOf(found);
  };
  switch (law.kind) {
    case "percent": {
      const percent = slots.get(law.percent);
      if (percent === undefined) return false;
      return Math.abs(law.of(value) - valueOf(percent)) > 1.1 * 10 ** -percent.scale;
    }
    case "equal":
      return Math.abs(law.left(value) - law.right(value)) > law.slack;
    case "atMost":
      return value(law.part) > value(law.whole);
  }
}

/** Money is compared in triệu. */
const scaleOf = ({ unit }: Slot): number => (/ t[ỷỉ]/.test(unit) ? 1_000 : 1);
