const errors = {
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidObjectPath: [400, "The object path is not valid: the object is gone or was not tracked."],
  ItemAlreadyExists: [409, "A resource with the same name or identifier already exists."],
  InvalidOperation: [400, "This operation is not permitted for the current object."],
  AccessDenied: [403, "You cannot perform the requested operation."],
  GeneralException: [500, "There was an internal error while processing the request."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

export type OfficeErrorCode = keyof typeof errors;

/** A failure Excel would answer with; the interpreter turns it into the response's error. */
export class OfficeError extends Error {
  readonly status: number;

  constructor(
    readonly code: OfficeErrorCode,
    detail?: string,
  ) {
    const [status, text] = errors[code];
    super(detail === undefined ? text : `${text} (${detail})`);
    this.status = status;
  }
}
