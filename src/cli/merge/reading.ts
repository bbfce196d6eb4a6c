import type { FileFailure } from "../../core/model/file-failure";
import type { Result } from "../../core/model/result";

/** What a thread is asked to read. */
export interface ReadTask {
  readonly path: string;
  /** SHA-256 of the file as an earlier run read it, which is then not read again; null for none. */
  readonly known: string | null;
}

/** What a thread answers. */
export type Reading<Value> =
  | { readonly kind: "unchanged" }
  /** `hash`: SHA-256 of the file's bytes, in hexadecimal. */
  | { readonly kind: "read"; readonly hash: string; readonly value: Value };

/** Why one of many files gave nothing. */
export type ReadFailure = FileFailure | { readonly kind: "bug"; readonly message: string };

/** The work of one thread, as its file exports it. */
export type ReadFile<Value> = (task: ReadTask) => Promise<Result<Reading<Value>, ReadFailure>>;
