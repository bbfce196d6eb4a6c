import type { Form } from "../core/appendix/form";
import { matchColumns } from "../core/appendix/match-columns";
import type { Table } from "../core/model/table";

/** The table that fills most of a form's columns; null where none fills any. */
export function likestTable(form: Form, tables: readonly Table[]): Table | null {
  let likest: Table | null = null;
  let most = 0;
  for (const table of tables) {
    const filled = matchColumns(form, table.columns).size;
    if (filled > most) [likest, most] = [table, filled];
  }
  return likest;
}
