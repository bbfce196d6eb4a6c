import { chosenWay } from "../findings/chosen-way";
import { entryCell, type CauseEntry } from "../findings/list-findings";
import { editsOf } from "../findings/repairs";
import { formatCell } from "../../core/model/a1";
import type { CheckState } from "../state/check";
import { CauseVersions } from "./cause-versions";
import { CauseWays } from "./cause-ways";
import { usePane } from "./context";
import { FindingItem } from "./finding-item";
import { Icon } from "./icon";
import { useEvidence } from "./evidence-part";
import { useRecords } from "./records-part";

interface Props {
  readonly entry: CauseEntry;
  readonly check: CheckState;
  readonly writing: boolean;
}

/** One cause; open, the ways to settle it and the findings it explains. */
export function CauseItem({ entry, check, writing }: Props) {
  const { words, send } = usePane();
  const evidence = useEvidence();
  const records = useRecords();
  const { check: says } = words.pane;
  const { index, key, found, severity, entries } = entry;
  const isOpen = check.opened.has(key);
  const isCurrent = index === check.current;
  const tabIndex = index === (check.current ?? 0) ? 0 : -1;
  const story = words.causes.story(found);
  const way = chosenWay(entry, check.chosen);
  const isCertain = way?.repairs.every(({ certain }) => certain) === true;
  const isDisputed = found.disputed.length > 0;
  const isRepairable = isCertain && !isDisputed && editsOf(entry, check.chosen).length > 0;
  return (
    <li
      class={`cause ${severity} ${isCurrent ? "current" : ""} ${isRepairable ? "repairable" : ""}`}
    >
      <button
        type="button"
        class="finding"
        data-entry={index}
        tabIndex={tabIndex}
        aria-current={isCurrent}
        aria-expanded={isOpen}
        onClick={() => send({ kind: "causeToggled", index })}
      >
        <span class="head">
          <Icon name={severity} />
          <span>
            {words.causes.title(found)}{" "}
            <span class="number">{says.places(found.findings.length)}</span>
          </span>
        </span>
        {story !== null && <span class="explanation">{story}</span>}
      </button>
      {isRepairable && (
        <button
          type="button"
          class="repair"
          tabIndex={tabIndex}
          aria-label={says.repairCell(formatCell(entryCell(entry)))}
          disabled={writing}
          onClick={() => send({ kind: "repairAsked", index })}
        >
          {says.repair}
        </button>
      )}
      {isOpen && (
        <div class="beneath">
          <CauseVersions found={found} />
          {!isDisputed && <CauseWays entry={entry} way={way} check={check} writing={writing} />}
          {evidence !== null && <evidence.CauseEvidence entry={entry} known={check.known} />}
          {records !== null && <records.IgnoreForm entry={entry} />}
          <p class="label">{says.broken}</p>
          <ul role="list" aria-label={says.broken}>
            {entries.map((finding) => (
              <FindingItem key={finding.index} entry={finding} check={check} writing={writing} />
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
