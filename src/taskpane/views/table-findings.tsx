import type { ComponentChildren } from "preact";
import { formatRange } from "../../core/model/a1";
import type { Severity } from "../../core/model/severity";
import type { TableGroup } from "../findings/list-findings";
import type { CheckState } from "../state/check";
import { CauseItem } from "./cause-item";
import { usePane } from "./context";
import { FindingItem } from "./finding-item";
import { Icon } from "./icon";

interface Props {
  readonly group: TableGroup;
  readonly check: CheckState;
  readonly writing: boolean;
}

/** One table's causes, then by severity what has none. */
export function TableFindings({ group, check, writing }: Props) {
  const { check: says, severity: names } = usePane().words.pane;
  const { table, causes, causeCount, groups } = group;
  const { range, title } = table;
  const [worst] = causes;
  return (
    <details class="table" open>
      <summary>
        <span class="title">{title[0] ?? says.untitled(range.sheet)}</span>
        <span class="place">
          {range.sheet} · {formatRange(range)}
        </span>
      </summary>
      {worst !== undefined && (
        <Section severity={worst.severity} name={says.cause} total={causeCount}>
          {causes.map((entry) => (
            <CauseItem key={entry.key} entry={entry} check={check} writing={writing} />
          ))}
        </Section>
      )}
      {groups.map(({ severity, entries, total }) => (
        <Section
          key={severity}
          severity={severity}
          name={severity === "error" && causeCount > 0 ? says.otherErrors : names[severity]}
          total={total}
        >
          {entries.map((entry) => (
            <FindingItem key={entry.index} entry={entry} check={check} writing={writing} />
          ))}
        </Section>
      ))}
    </details>
  );
}

interface SectionProps {
  readonly severity: Severity;
  readonly name: string;
  readonly total: number;
  readonly children: ComponentChildren;
}

const Section = ({ severity, name, total, children }: SectionProps) => (
  <details class={`severity ${severity}`} open>
    <summary>
      <Icon name={severity} />
      {name}
      <span class="number">{total}</span>
    </summary>
    <ul role="list">{children}</ul>
  </details>
);
