/**
 * What Excel's runtime gives the functions as the global `CustomFunctions`; the build puts this in
 * its place for Google Sheets, so that each function is written once.
 */
const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** What a function throws, or gives as the answer of one of its cells. */
export class FunctionError {
  readonly code: string;
  readonly message: string | undefined;

  constructor(code: string, message?: string) {
    this.code = code;
    this.message = message;
  }
}

export const CustomFunctions = { Error: FunctionError, ErrorCode };
