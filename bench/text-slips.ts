import type { Random } from "./random";
import type { FactName } from "./text-facts";
import { isBroken, type Fact } from "./text-laws";
import { type Pieces, type Slot } from "./text-pieces";

/** What goes wrong in typed reports, and in which facts. */
export const textSlips = {
  "level digit": ["participation", "collection", "former", "leftToFind"],
  "percent digit": ["participation", "collection", "fraction", "leftToFind"],
  "change digit": ["participation", "collection", "former"],
  "distance digit": ["distance"],
  "unit of money": ["collection"],
  separator: ["collection"],
  "fraction reversed": ["fraction"],
  "sum of parts": ["list"],
  "part above whole": ["some"],
  "told otherwise": ["repeated"],
} as const satisfies Readonly<Record<string, readonly FactName[]>>;

export type TextSlip = keyof typeof textSlips;

export interface Slipped {
  readonly pieces: Pieces;
  readonly wrong: Slot;
}

const names: Readonly<Record<TextSlip, RegExp>> = {
  "level digit": /^level$/,
  "percent digit": /^(attainment|growth|share)$/,
  "change digit": /^change$/,
  "distance digit": /^gap$/,
  "unit of money": /^change$/,
  separator: /^change$/,
  "fraction reversed": /^part$/,
  "sum of parts": /^(whole|part\d)$/,
  "part above whole": /^part$/,
  "told otherwise": /^again/,
};

/** The fact with one slip that plain arithmetic shows; null where this fact has no room for it. */
export function slip(random: Random, fact: Fact, kind: TextSlip): Slipped | null {
  const slots = fact.pieces.filter((piece) => typeof piece !== "string");
  const candidates = slots.filter(({ name }) => names[kind].test(name));
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  const target = random.pick([first, ...others]);
  const wrong = slipped(random, target, kind, slots);
  if (wrong === null) return null;
  const swapped = kind === "fraction reversed" ? slots.find(({ name }) => name === "whole") : null;
  const pieces = fact.pieces.map((piece) => {
    if (piece === target) return wrong;
    return swapped != null && piece === swapped ? { ...target, name: "whole" } : piece;
  });
  const values = new Map(
    pieces.flatMap((piece) => (typeof piece === "string" ? [] : [[piece.name, piece] as const])),
  );
  return fact.laws.some((law) => isBroken(law, values)) ? { pieces, wrong } : null;
}

function slipped(
  random: Random,
  target: Slot,
  kind: TextSlip,
  slots: readonly Slot[],
): Slot | null {
  switch (kind) {
    case "unit of money": {
      const billions = / t[ỷỉ]/.test(target.unit);
      return { ...target, unit: billions ? " triệu đồng" : " tỷ đồng" };
    }
    case "separator": {
      // "32.637 triệu" for "32,637 triệu"
      if (target.scale !== 0 || target.units < 1_000 || target.units >= 1_000_000) return null;
      return { ...target, scale: 3 };
    }
    case "fraction reversed": {
      const whole = slots.find(({ name }) => name === "whole");
      return whole === undefined ? null : { ...target, units: whole.units };
    }
    case "part above whole":
      return { ...target, units: target.units * 10 + random.integer(0, 9) };
    default:
      return { ...target, units: mistyped(random, target.units) };
  }
}

/** One digit changed, two neighbours swapped, one dropped or doubled. */
export function mistyped(random: Random, units: number): number {
  const digits = String(units);
  const at = random.integer(0, digits.length - 1);
  const way = random.pick(["change", "change", "swap", "drop", "double"]);
  switch (way) {
    case "swap":
      return Number(
        digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2),
      );
    case "drop":
      return Number(digits.slice(0, at) + digits.slice(at + 1) || "0");
    case "double":
      return Number(digits.slice(0, at) + (digits[at] ?? "") + digits.slice(at));
    default: {
      const other = (Number(digits[at]) + random.integer(1, 9)) % 10;
      return Number(digits.slice(0, at) + String(other) + digits.slice(at + 1));
    }
  }
}
