import type { FileFailure } from "../../core/model/file-failure";
import type { Result } from "../../core/model/result";

/** A file as it was when it was read: equal stamps, equal contents. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly modified: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
}

/** What a thread is asked to read. */
export interface ReadTask {
  readonly path: string;
  /** The file as an earlier run read it; what was read then is not read again. */
  readonly known: Stamp | null;
}

/** What a thread answers. */
export type Reading<Value> =
  | { readonly kind: "unchanged" }
  | { readonly kind: "read"; readonly stamp: Stamp; readonly value: Value };

/** Why a file of many gave nothing; a thread that fails takes no other file with it. */
export type ReadFailure = FileFailure | { readonly kind: "bug"; readonly message: string };

/** The work of one thread, as its file exports it. */
export type ReadFile<Value> = (task: ReadTask) => Promise<Result<Reading<Value>, ReadFailure>>;
