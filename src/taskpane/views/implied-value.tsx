import { figureText } from "../../core/cause-subject";
import type { FigureRepair } from "../../core/model/cause";
import type { Table } from "../../core/model/table";
import { isOpen } from "../../core/settle-figures";
import { usePane } from "./context";

interface Props {
  readonly table: Table;
  readonly repair: FigureRepair;
}

/** What a figure would be; "≈ 63.375" where the others leave it some play. */
export function ImpliedValue({ table, repair }: Props) {
  const { check } = usePane().words.pane;
  const text = figureText(table, repair.place, repair.value);
  return <>{isOpen(repair) ? check.about(text) : text}</>;
}

/** How a figure came to be wrong, or else which values fit. */
export function ImpliedReason({ table, repair }: Props) {
  const { pane, causes } = usePane().words;
  const { place, interval, slip } = repair;
  const { low, high } = interval;
  if (slip !== null) return <span class="aside">({causes.slips[slip]})</span>;
  if (!isOpen(repair) || low === null || high === null) return null;
  const [least, most] = [low, high].map((end) => figureText(table, place, end));
  return <span class="aside">({pane.check.between(least ?? "", most ?? "")})</span>;
}
