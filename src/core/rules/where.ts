import type { Where } from "../model/finding";
import type { Place, Table } from "../model/table";

export const whereAt = (table: Table, { row, column }: Place): Where => ({
  row: table.rows[row]?.label ?? "",
  column: table.columns[column]?.heading ?? "",
  mark: table.columns[column]?.mark ?? null,
});
