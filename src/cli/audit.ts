import { findTables } from "../core/tables/find-tables";
import type { Table } from "../core/model/table";
import type { AuditCommand } from "./arguments";
import { auditFile } from "./audit-file";
import { auditJson } from "./audit-json";
import { auditReport } from "./audit-report";
import type { Around, ExitCode } from "./around";
import { openFile } from "./check-file";
import { explainAuditFailure, explainFailure } from "./explain";
import { words as languages } from "./language";

/** `bhxh audit`: the figures of a report's sentences. */
export async function audit(command: AuditCommand, around: Around): Promise<ExitCode> {
  const { path, table } = command;
  const words = languages[command.language];
  let tables: readonly Table[] = [];
  if (table !== null) {
    const opened = await openFile(table, around.open);
    if (!opened.ok) {
      around.tell(`${table}: ${explainFailure(opened.failure, words)}\n`);
      return 2;
    }
    tables = opened.value.workbook.sheets.flatMap(findTables);
    if (tables.length === 0) around.tell(`${words.cli.audit.noTable(table)}\n`);
  }
  const result = await auditFile(path, tables, around.readReport);
  if (command.json) around.print(auditJson(path, result, words));
  else if (result.ok) around.print(auditReport(path, result.value, table !== null, words));
  else around.tell(`${path}: ${explainAuditFailure(result.failure, words)}\n`);
  // a comparison that was asked for and could not be made is no clean bill
  if (!result.ok || (table !== null && tables.length === 0)) return 2;
  return result.value.review.findings.length > 0 ? 1 : 0;
}
