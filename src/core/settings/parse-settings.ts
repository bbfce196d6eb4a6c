import type { Decimal } from "../model/decimal";
import { compareDecimals, decimal, parseDecimal } from "../numbers/decimal";
import {
  defaultSettings,
  MOST_DECIMALS,
  percentKinds,
  type Settings,
  type Thresholds,
} from "./settings";

export interface ParsedSettings {
  readonly settings: Settings;
  /** What was stored and cannot be read, for which the default holds. */
  readonly unread: readonly (keyof Settings)[];
}

type Field = keyof Settings;

/** What a field's stored value says; null where it says nothing. */
type Readers = { readonly [Name in Field]: (stored: unknown) => Settings[Name] | undefined };

/**
 * Settings as `formatSettings` wrote them, or whatever else a workbook holds: each field that is
 * missing or cannot be read gets its default. Without a text all of them do.
 *
 * @example parseSettings('{"rounding":"cut","units":7}')
 *          // { settings: { ...defaultSettings, rounding: "cut" }, unread: ["units"] }
 */
export function parseSettings(text: string): ParsedSettings {
  const stored = text === "" ? {} : parseObject(text);
  if (stored === null) return { settings: defaultSettings, unread: fields };
  const unread: Field[] = [];
  const read = <Name extends Field>(name: Name): Settings[Name] => {
    const value = stored[name];
    if (value === undefined) return defaultSettings[name];
    const known = readers[name](value);
    if (known === undefined) unread.push(name);
    return known === undefined ? defaultSettings[name] : known;
  };
  const settings: Settings = {
    rounding: read("rounding"),
    decimals: read("decimals"),
    latePaymentBase: read("latePaymentBase"),
    thresholds: read("thresholds"),
    numberStyle: read("numberStyle"),
    units: read("units"),
    live: read("live"),
    language: read("language"),
  };
  return { settings, unread };
}

const oneOf =
  <const Choice>(...choices: readonly Choice[]) =>
  (stored: unknown): Choice | undefined =>
    choices.find((choice) => choice === stored);

const readers: Readers = {
  rounding: oneOf("asPrinted", "halfUp", "cut"),
  decimals: readDecimals,
  latePaymentBase: oneOf("due", "planned"),
  thresholds: readThresholds,
  numberStyle: oneOf("vietnamese", "english"),
  units: readUnits,
  live: oneOf(true, false, null),
  language: oneOf("vi", "en", null),
};

const fields: readonly Field[] = [
  "rounding",
  "decimals",
  "latePaymentBase",
  "thresholds",
  "numberStyle",
  "units",
  "live",
  "language",
];

function readDecimals(stored: unknown): Settings["decimals"] | undefined {
  if (!isObject(stored)) return undefined;
  const decimals = { ...defaultSettings.decimals };
  for (const kind of percentKinds) {
    const count = stored[kind];
    if (count === undefined) continue;
    if (typeof count !== "number" || !Number.isInteger(count)) return undefined;
    if (count < 0 || count > MOST_DECIMALS) return undefined;
    decimals[kind] = count;
  }
  return decimals;
}

function readThresholds(stored: unknown): Thresholds | undefined {
  if (!isObject(stored)) return undefined;
  const met = readPercent(stored["met"]);
  const near = readPercent(stored["near"]);
  if (met === null || near === null) return undefined;
  return compareDecimals(near, met) > 0 ? undefined : { met, near };
}

/** A percent above 0 and up to 1000, with up to two decimals. */
function readPercent(stored: unknown): Decimal | null {
  if (typeof stored !== "string" || !/^\d{1,4}(\.\d{1,2})?$/.test(stored)) return null;
  const percent = parseDecimal(stored);
  return percent.units > 0n && compareDecimals(percent, decimal(1000)) <= 0 ? percent : null;
}

function readUnits(stored: unknown): readonly string[] | undefined {
  if (!Array.isArray(stored)) return undefined;
  const names: readonly unknown[] = stored;
  return names.every((name) => typeof name === "string") ? names : undefined;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const stored: unknown = JSON.parse(text);
    return isObject(stored) ? stored : null;
  } catch {
    return null;
  }
}

const isObject = (stored: unknown): stored is Readonly<Record<string, unknown>> =>
  typeof stored === "object" && stored !== null && !Array.isArray(stored);
