import { fitsMemory } from "../model/memory";
import { parseArray } from "./parse-array";

/** Findings an officer has looked at and let stand, by key, with the reason given; the newest last. */
export type Ignored = ReadonlyMap<string, string>;

export const noneIgnored: Ignored = new Map();

/** The longest reason kept. */
const longestReason = 300;

/**
 * Ignores findings until their figures change. The oldest are forgotten where a workbook could not
 * remember all of them.
 */
export function withIgnored(ignored: Ignored, keys: readonly string[], reason: string): Ignored {
  const kept = [...withoutIgnored(ignored, keys)];
  const next = [...kept, ...keys.map((key) => [key, reason.slice(0, longestReason)] as const)];
  while (next.length > 0 && !fitsMemory(formatIgnored(new Map(next)))) {
    next.splice(0, Math.ceil(next.length / 10));
  }
  return new Map(next);
}

/** Takes findings back among those that are listed. */
export function withoutIgnored(ignored: Ignored, keys: readonly string[]): Ignored {
  const gone = new Set(keys);
  return new Map([...ignored].filter(([key]) => !gone.has(key)));
}

export const formatIgnored = (ignored: Ignored): string =>
  ignored.size === 0 ? "" : JSON.stringify([...ignored]);

/** What `formatIgnored` wrote; of anything else, the entries that can be read. */
export function parseIgnored(text: string): Ignored {
  const entries: (readonly [string, string])[] = [];
  for (const stored of parseArray(text)) {
    if (!Array.isArray(stored)) continue;
    const [key, reason]: readonly unknown[] = stored;
    if (typeof key === "string" && typeof reason === "string") entries.push([key, reason]);
  }
  return new Map(entries);
}
