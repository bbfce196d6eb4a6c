import type { HostFailure } from "../../core/model/failure";

/** A failure of Excel's, as its client throws it. */
export interface OfficeError {
  readonly code: string;
  readonly debugInfo: unknown;
}

/** Whether Excel refused or failed; anything else that is thrown is a bug of ours. */
export const isOfficeError = (error: unknown): error is OfficeError =>
  typeof error === "object" &&
  error !== null &&
  "debugInfo" in error &&
  "code" in error &&
  typeof error.code === "string";

/** Whether an answer of Excel's was too long to send (5 MB in Excel on the web). */
export const isResponseTooLarge = (error: unknown): boolean =>
  isOfficeError(error) && error.code === "ResponsePayloadSizeLimitExceeded";

/** What Excel would hand over, but no pane can hold: refused as Excel refuses what is too large for itself. */
export const rangeTooLarge = (): OfficeError & Error =>
  Object.assign(new Error("more cells than can be read"), {
    code: "RangeExceedsLimit",
    debugInfo: null,
  });

/** A request to Excel: `Excel.run`. */
export type Run = typeof Excel.run;

/**
 * An error of Excel's as data. `sheets` are those the request was about: with one of them it is
 * known which one is protected; which one is missing has to be asked.
 */
export async function failureOf(
  run: Run,
  error: OfficeError,
  sheets: readonly string[],
): Promise<HostFailure> {
  const [only = null, second = null] = sheets;
  switch (error.code) {
    case "AccessDenied":
      return { kind: "protected", sheet: second === null ? only : null };
    case "ItemNotFound": {
      const missing = await run((context) => firstMissing(context, sheets));
      return missing === null ? unexpected(error) : { kind: "sheetMissing", sheet: missing };
    }
    case "InvalidSelection":
      return { kind: "noSelection" };
    case "InvalidOperationInCellEditMode":
    case "ActivityLimitReached":
    case "Conflict":
      return { kind: "busy" };
    case "ResponsePayloadSizeLimitExceeded":
    case "RequestPayloadSizeLimitExceeded":
    case "OperationCellsExceedLimit":
    case "RangeExceedsLimit":
      return { kind: "tooLarge" };
    case "ApiNotFound":
    case "ApiNotAvailable":
      return { kind: "outdated" };
    default:
      return unexpected(error);
  }
}

const unexpected = ({ code }: OfficeError): HostFailure => ({
  kind: "unexpected",
  code,
  partly: false,
});

async function firstMissing(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<string | null> {
  const names = await sheetNames(context);
  return sheets.find((sheet) => !names.includes(sheet)) ?? null;
}

/** The names of all worksheets, in one request. */
export async function sheetNames(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}
