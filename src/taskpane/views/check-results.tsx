import type { Ignored } from "../../core/records/ignored";
import type { Around } from "../effects/around";
import { setAside } from "../findings/set-aside";
import type { CheckState, Report } from "../state/check";
import { EvidenceProvider, EvidenceSection } from "./evidence-part";
import { FindingList } from "./finding-list";
import { ListActions } from "./list-actions";
import { NoTable } from "./no-table";
import { RecordsProvider, useRecords } from "./records-part";
import { Summary } from "./summary";

export interface CheckResultsProps {
  readonly check: CheckState;
  readonly ignored: Ignored;
  readonly full: Report;
  readonly writing: boolean;
  readonly around: Around;
}

/** What a check came to. */
export const CheckResults = (props: CheckResultsProps) => (
  <RecordsProvider>
    <Results {...props} />
  </RecordsProvider>
);

function Results({ check, ignored, full, writing, around }: CheckResultsProps) {
  const records = useRecords();
  const { report, aside } = setAside(full, ignored);
  if (report.review.tables.length === 0) return <NoTable report={report} />;
  const hasFindings = report.review.tables.some(({ findings }) => findings.length > 0);
  return (
    <EvidenceProvider>
      <Summary checked={report} writing={writing} />
      {(report.causes ?? []).length > 0 && (
        <EvidenceSection report={report} known={check.known} around={around} />
      )}
      {hasFindings && <FindingList report={report} check={check} writing={writing} />}
      {records !== null && <records.AsideList aside={aside} />}
      {records !== null && <records.RecordActions writing={writing} />}
      {hasFindings && <ListActions marking={check.marking} />}
    </EvidenceProvider>
  );
}
