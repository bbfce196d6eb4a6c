import type { HostFailure } from "../core/model/failure";
import type { SheetLayout } from "../core/model/layout";
import { rangeRef } from "../core/model/reference";
import type { Result } from "../core/model/result";
import type { Around } from "./around";
import { writeNew, type WriteFailure } from "./write-new";

/** Writes sheets as a new workbook that opens on the first of them; no file is overwritten. */
export async function writeWorkbook(
  path: string,
  sheets: readonly SheetLayout[],
  { newWorkbook }: Pick<Around, "newWorkbook">,
): Promise<Result<null, HostFailure | WriteFailure>> {
  const host = newWorkbook();
  const edits = sheets.map((layout) => ({ kind: "addSheet", layout }) as const);
  const applied = await host.apply(edits, "");
  if (!applied.ok) return applied;
  const [first] = sheets;
  // the one added last is shown otherwise
  if (first !== undefined) {
    await host.reveal(rangeRef(first.name, 0, 0, 1, 1));
  }
  return writeNew(path, await host.toBytes());
}
