import { formatRange } from "../../core/model/a1";
import type { Report } from "../state/check";
import type { Words } from "../words";
import { usePane } from "./context";

/** Nothing to check was found: what a table needs, and what to do. */
export function NoTable({ report }: { readonly report: Report }) {
  const { words } = usePane();
  const { noTable } = words.pane.check;
  return (
    <div class="welcome" role="status">
      <p>
        <strong>{sayMissing(report, words)}</strong>
      </p>
      <p>{noTable.needs}</p>
      <p>{noTable.todo[report.scope]}</p>
    </div>
  );
}

function sayMissing({ scope, sheets, selection }: Report, { pane }: Words): string {
  const { noTable } = pane.check;
  switch (scope) {
    case "sheet":
      return noTable.sheet(sheets[0] ?? "");
    case "selection":
      return noTable.selection(selection === null ? "" : formatRange(selection));
    case "workbook":
      return noTable.workbook(sheets.length);
  }
}
