import type { HostFailure } from "../model/failure";
import { fitsMemory, type Memory, type MemoryKey } from "../model/memory";
import { fail, ok, type Result } from "../model/result";

/** A memory with another text under a key; an empty one forgets. Refused when it is too long. */
export function remember(
  memory: Memory,
  key: MemoryKey,
  text: string,
): Result<Memory, HostFailure> {
  if (!fitsMemory(text)) return fail({ kind: "memoryFull" });
  const { [key]: _, ...others } = memory;
  return ok(text === "" ? others : { ...others, [key]: text });
}
