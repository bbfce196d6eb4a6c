import type { Host } from "../../hosts/port";
import type { CheckState, Report } from "../state/check";
import { countCells, isLive, LIVE_CELLS } from "../state/live";
import { usePane } from "./context";

interface Props {
  readonly check: CheckState;
  readonly report: Report;
  /** When the program tells of edits. */
  readonly tells: Host["tellsEdits"];
}

/** "Kiểm tra khi nhập": whether edits are followed, and when they are not unless it is asked for. */
export function LiveSwitch({ check, report, tells }: Props) {
  const { words, send } = usePane();
  const { live: says } = words.pane;
  const cells = countCells(report.workbook);
  return (
    <div class="live">
      <label class="check">
        <input
          type="checkbox"
          role="switch"
          aria-describedby="live-hint"
          checked={isLive(check)}
          onChange={(event) => send({ kind: "liveChosen", live: event.currentTarget.checked })}
        />
        {says.title[tells]}
      </label>
      <p class="aside" id="live-hint">
        {cells > LIVE_CELLS ? says.large(cells, LIVE_CELLS) : says.hint[tells](LIVE_CELLS)}
      </p>
    </div>
  );
}
