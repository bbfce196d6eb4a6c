import type { MergeCommand } from "../arguments";
import type { Around, ExitCode } from "../check";

/** `bhxh merge`: many units' files as one appendix. */
export async function merge(_command: MergeCommand, _around: Around): Promise<ExitCode> {
  return 2;
}
