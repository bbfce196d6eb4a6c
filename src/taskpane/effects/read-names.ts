import type { HostFailure } from "../../core/model/failure";
import type { Result } from "../../core/model/result";
import type { Workbook } from "../../core/model/workbook";
import type { Host } from "../../hosts/port";

/** The smallest read that tells which sheet names are taken. */
export async function readNames(host: Host): Promise<Result<Workbook, HostFailure>> {
  const read = await host.read("selection");
  return !read.ok && read.failure.kind === "noSelection" ? host.read("sheet") : read;
}
