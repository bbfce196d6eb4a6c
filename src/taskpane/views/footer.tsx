import { formatRange } from "../../core/model/a1";
import { sayWrite } from "../say-write";
import type { Report } from "../state/check";
import type { Write } from "../state/pane";
import type { Words } from "../words";
import { clockTime } from "./clock-time";
import { usePane } from "./context";
import { Icon } from "./icon";

interface Props {
  readonly report: Report | null;
  readonly writes: readonly Write[];
  readonly writing: boolean;
}

/** What was read and when, and the undo of our last write. */
export function Footer({ report, writes, writing }: Props) {
  const { words, send } = usePane();
  const last = writes.at(-1);
  const what = last === undefined ? null : sayWrite(last, words.pane.undoWhat);
  if (report === null && what === null) return null;
  return (
    <footer>
      <p class="read">{report !== null && sayRead(report, words)}</p>
      {what !== null && (
        <button
          type="button"
          class="quiet"
          title={what}
          aria-label={what}
          disabled={writing}
          onClick={() => send({ kind: "undoAsked" })}
        >
          <Icon name="undo" />
          {words.pane.undo}
        </button>
      )}
    </footer>
  );
}

/** "Phụ lục · B5:S15 · 14:02" */
function sayRead({ sheets, selection, review, at }: Report, { pane }: Words): string {
  const [sheet] = sheets;
  const [table, ...more] = review.tables;
  const place =
    sheets.length !== 1 || sheet === undefined
      ? [pane.read.sheets(sheets.length, review.tables.length)]
      : selection !== null
        ? [sheet, formatRange(selection)]
        : table !== undefined && more.length === 0
          ? [sheet, pane.check.tableSize(table.table.range.rowCount, table.table.range.columnCount)]
          : [sheet];
  return [...place, clockTime(at)].join(" · ");
}
