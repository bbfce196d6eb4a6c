import type { HostFailure } from "../../core/model/failure";

/** What the officer is told of something thrown: a file that did not arrive, or a bug of ours. */
export function failureOf(thrown: unknown): HostFailure {
  if (!(thrown instanceof Error)) {
    return { kind: "unexpected", code: String(thrown), partly: false };
  }
  // webpack's name for it
  if (thrown.name === "ChunkLoadError") return { kind: "notFetched" };
  return { kind: "unexpected", code: thrown.message, partly: false };
}
