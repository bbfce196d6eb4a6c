/**
 * The part of the custom-functions runtime that functions use. Importing it defines the global, as
 * Excel does before it loads them.
 */
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

export class FunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

Object.assign(globalThis, {
  CustomFunctions: {
    ErrorCode,
    Error: FunctionError,
  },
});

/** What a cell shows: the value, or the error code with its reason. */
const shown = (value: unknown): unknown =>
  value instanceof FunctionError ? [value.code, value.message].filter(Boolean).join(" ") : value;

/** Calls a function as Excel does and returns what its cells show; one cell is not wrapped. */
export function call(implementation: () => unknown[][]): unknown {
  try {
    const cells = implementation().map((row) => row.map(shown));
    return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
  } catch (error) {
    if (error instanceof FunctionError) return shown(error);
    throw error;
  }
}

/** A column of cells. */
export const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
