import { useEffect, useMemo, useRef } from "preact/hooks";
import { firstFindings, listEntries, listFindings } from "../findings/list-findings";
import { pageSize, type CheckState, type Report } from "../state/check";
import { usePane } from "./context";
import { TableFindings } from "./table-findings";
import { walkList } from "./walk-list";

interface Props {
  readonly report: Report;
  readonly check: CheckState;
  readonly writing: boolean;
}

/** All causes and findings by table; ↑ ↓ walk them and the sheet's selection follows. */
export function FindingList({ report, check, writing }: Props) {
  const { words, send } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const { review, causes } = report;
  const tables = useMemo(() => listFindings(report), [review, causes]);
  const total = useMemo(() => listEntries(report).length, [review, causes]);
  const clean = review.tables.length - tables.length;
  const rest = total - check.shown;
  useFocusKept(list, report);

  return (
    <div
      class="findings"
      ref={list}
      onKeyDown={(event) => {
        const step = walkList(event, event.currentTarget);
        if (step !== null) send(step);
      }}
    >
      <h2 class="visually-hidden">{words.pane.check.list}</h2>
      {firstFindings(tables, check.shown).map((group) => (
        <TableFindings
          key={`${group.table.range.sheet}!${group.table.range.row},${group.table.range.column}`}
          group={group}
          check={check}
          writing={writing}
        />
      ))}
      {rest > 0 && (
        <button type="button" class="more" onClick={() => send({ kind: "moreAsked" })}>
          {words.pane.check.more(Math.min(pageSize, rest), rest)}
        </button>
      )}
      {clean > 0 && <p class="aside">{words.pane.check.clean(clean)}</p>}
    </div>
  );
}

/**
 * A repaired line takes its button away with it: the keyboard goes on from the next one. While the
 * user types in the grid the pane has no focus to keep, and takes none.
 */
function useFocusKept(list: { readonly current: HTMLElement | null }, report: Report): void {
  const hadFocus = useRef(false);
  hadFocus.current ||= list.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    const isLost = document.hasFocus() && document.activeElement === document.body;
    if (hadFocus.current && isLost) {
      list.current?.querySelector<HTMLElement>('[data-entry][tabindex="0"]')?.focus();
    }
    hadFocus.current = false;
  }, [report]);
}
