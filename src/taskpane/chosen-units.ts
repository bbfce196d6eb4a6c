import { unitsFromText } from "../core/appendix/units";
import type { Table } from "../core/model/table";
import { chosenTable, type AppendixState } from "./state/appendix";

/** What the appendix is filled with. */
export type Units =
  | { readonly kind: "list"; readonly names: readonly string[] }
  | { readonly kind: "table"; readonly table: Table };

/** What the user has entered so far; null while there is no unit. */
export function chosenUnits(appendix: AppendixState): Units | null {
  if (appendix.source === "table") {
    const table = chosenTable(appendix);
    return table === null ? null : { kind: "table", table };
  }
  const { names } = unitsFromText(appendix.list);
  return names.length === 0 ? null : { kind: "list", names };
}
