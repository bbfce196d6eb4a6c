import type { RequestBatch } from "./wire";

export interface Request {
  readonly id: number;
  readonly batch: RequestBatch;
}

interface Envelope {
  readonly id: number;
  readonly message: { readonly url: string; readonly body: RequestBatch | string };
}

/** Opens the client's envelope. Only the client writes these, so another shape is a bug and throws. */
export function readRequest(text: string): Request {
  const envelope: unknown = JSON.parse(text);
  if (!isEnvelope(envelope)) throw new Error(`Not a request of the Office client: ${text}`);
  const { body } = envelope.message;
  const batch: RequestBatch = typeof body === "string" ? JSON.parse(body) : body;
  return { id: envelope.id, batch };
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  "message" in value &&
  typeof value.message === "object" &&
  value.message !== null &&
  "body" in value.message;
