import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Review } from "../../core/model/review";
import { firstFindings, listEntries, listFindings } from "../findings/list-findings";
import { pageSize } from "../state/check";
import { usePane } from "./context";
import { TableFindings } from "./table-findings";
import { walkList } from "./walk-list";

interface Props {
  readonly review: Review;
  readonly current: number | null;
  readonly shown: number;
  readonly writing: boolean;
}

/** All findings by table; ↑ ↓ walk them and the sheet's selection follows. */
export function FindingList({ review, current, shown, writing }: Props) {
  const { words, send } = usePane();
  const list = useRef<HTMLDivElement>(null);
  const tables = useMemo(() => listFindings(review), [review]);
  const total = useMemo(() => listEntries(review).length, [review]);
  const clean = review.tables.length - tables.length;
  const rest = total - shown;
  useFocusKept(list, review);

  return (
    <div
      class="findings"
      ref={list}
      onKeyDown={(event) => {
        const index = walkList(event, event.currentTarget);
        if (index !== null) send({ kind: "findingChosen", index });
      }}
    >
      <h2 class="visually-hidden">{words.pane.check.list}</h2>
      {firstFindings(tables, shown).map((group) => (
        <TableFindings
          key={`${group.table.range.sheet}!${group.table.range.row},${group.table.range.column}`}
          group={group}
          current={current}
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

/** A repaired finding takes its button away with it: the keyboard goes on from the next one. */
function useFocusKept(list: { readonly current: HTMLElement | null }, review: Review): void {
  const hadFocus = useRef(false);
  hadFocus.current ||= list.current?.contains(document.activeElement) ?? false;
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (hadFocus.current && isLost) {
      list.current?.querySelector<HTMLElement>('[data-finding][tabindex="0"]')?.focus();
    }
    hadFocus.current = false;
  }, [review]);
}
