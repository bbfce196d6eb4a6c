/** What a function of the bundle is to the host: arguments in, a value or a grid of values out. */
export type CustomFunction = (...args: readonly unknown[]) => unknown;

export const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** CustomFunctions.Error of the runtime: what a function throws, or returns as one of its cells. */
export class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** Where a bundle stands: the language its messages are in. */
export interface FunctionsPlace {
  readonly displayLanguage: string;
}

/**
 * Runs the functions bundle, and before it what it stands on, as the Office runtime does: with a
 * global `CustomFunctions` to associate with. Gives what it associated, by id. Nothing is left
 * behind in the page's own globals.
 */
export function loadFunctions(
  source: string,
  place: FunctionsPlace,
): ReadonlyMap<string, CustomFunction> {
  const associated = new Map<string, CustomFunction>();
  const runtime = {
    associate: (id: string, compute: CustomFunction) => associated.set(id, compute),
    Error: CustomFunctionError,
    ErrorCode: errorCodes,
  };
  const run = new Function("CustomFunctions", "Office", "globalThis", source);
  run(runtime, { context: place }, {});
  return associated;
}
