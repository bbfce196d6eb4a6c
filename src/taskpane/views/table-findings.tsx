import { formatRange } from "../../core/model/a1";
import type { TableGroup } from "../findings/list-findings";
import { usePane } from "./context";
import { FindingItem } from "./finding-item";
import { Icon } from "./icon";

interface Props {
  readonly group: TableGroup;
  readonly current: number | null;
  readonly writing: boolean;
}

/** One table's findings, folded by severity. */
export function TableFindings({ group, current, writing }: Props) {
  const { check, severity: names } = usePane().words.pane;
  const { range, title } = group.table;
  return (
    <details class="table" open>
      <summary>
        <span class="title">{title[0] ?? check.untitled(range.sheet)}</span>
        <span class="place">
          {range.sheet} · {formatRange(range)}
        </span>
      </summary>
      {group.groups.map(({ severity, entries, total }) => (
        <details key={severity} class={`severity ${severity}`} open>
          <summary>
            <Icon name={severity} />
            {names[severity]}
            <span class="number">{total}</span>
          </summary>
          <ul role="list">
            {entries.map((entry) => (
              <FindingItem
                key={entry.index}
                entry={entry}
                isCurrent={entry.index === current}
                isStop={entry.index === (current ?? 0)}
                writing={writing}
              />
            ))}
          </ul>
        </details>
      ))}
    </details>
  );
}
