import type { FindingEntry } from "../findings/list-findings";
import type { Known } from "../state/known";
import { confirmables } from "./confirm";
import { ConfirmList } from "./confirm-list";

interface Props {
  readonly entry: FindingEntry;
  readonly known: Known;
}

/** The figures a finding compares, any of which can be confirmed. */
export const FindingEvidence = ({ entry: { finding, table }, known }: Props) => (
  <ConfirmList
    figures={confirmables(table, [...finding.cells, ...finding.operands])}
    known={known}
  />
);
