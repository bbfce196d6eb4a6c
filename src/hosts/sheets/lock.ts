import type { HostFailure } from "../../core/model/failure";
import { fail, type Result } from "../../core/model/result";
import type { Services } from "./services";

/** How long another script of this spreadsheet is waited for. */
const lockMilliseconds = 10_000;

/** Does the work while no other script of this spreadsheet writes. */
export function whileLocked<Value>(
  { locks }: Services,
  work: () => Result<Value, HostFailure>,
): Result<Value, HostFailure> {
  const lock = locks.getDocumentLock();
  if (!lock.tryLock(lockMilliseconds)) return fail({ kind: "busy" });
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
