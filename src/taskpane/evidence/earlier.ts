import type { HostFailure } from "../../core/model/failure";
import type { Result } from "../../core/model/result";
import { ok } from "../../core/model/result";
import type { Review } from "../../core/model/review";
import type { Table } from "../../core/model/table";
import { commonWith, type Common } from "../../core/suspects/earlier";
import { findTables } from "../../core/tables/find-tables";
import type { Host } from "../../hosts/port";
import type { Report } from "../state/check";

/** The tables on sheets that were not checked; where all were, of each of them. */
export async function findEarlier(
  host: Host,
  { sheets, scope }: Report,
): Promise<Result<readonly Table[], HostFailure>> {
  const read = await host.read("workbook");
  if (!read.ok) return read;
  const others = read.value.sheets.filter(
    ({ name }) => scope === "workbook" || !sheets.includes(name),
  );
  return ok(others.flatMap(findTables));
}

/** What an earlier table has in common with the one of those checked that it says most of. */
export function mostCommon({ tables }: Review, earlier: Table): Common {
  const [most = { units: 0, columns: 0 }] = tables
    .filter(({ table }) => table.range.sheet !== earlier.range.sheet)
    .map(({ table }) => commonWith(table, earlier))
    .sort((a, b) => b.units - a.units || b.columns - a.columns);
  return most;
}
