import type { Around } from "../effects/around";
import type { Ignored } from "../../core/records/ignored";
import { setAside } from "../findings/set-aside";
import type { CheckState, Report } from "../state/check";
import { Busy } from "./busy";
import { usePane } from "./context";
import { CopyByHand } from "./copy-by-hand";
import { FindingList } from "./finding-list";
import { Hint } from "./hint";
import { ListActions } from "./list-actions";
import { LiveSwitch } from "./live-switch";
import { NoTable } from "./no-table";
import { ScopeForm } from "./scope-form";
import { Summary } from "./summary";
import { EvidenceProvider, EvidenceSection } from "./evidence-part";
import { RecordsProvider, useRecords } from "./records-part";

interface Props {
  readonly check: CheckState;
  readonly ignored: Ignored;
  readonly writing: boolean;
  readonly hidden: boolean;
  readonly around: Around;
}

/** Kiểm tra: is anything wrong, where, what should it be? */
export function CheckTab({ check, ignored, writing, hidden, around }: Props) {
  const { words, send } = usePane();
  const { failure, report, run } = check;
  return (
    <section
      id="check-panel"
      role="tabpanel"
      aria-labelledby="check-tab"
      aria-busy={run !== null}
      hidden={hidden}
    >
      <ScopeForm scope={check.scope} />
      {report !== null && (
        <LiveSwitch check={check} report={report} tells={around.host.tellsEdits} />
      )}
      {run !== null && <Busy step={run.step} />}
      {run === null && failure !== null && (
        <Hint
          kind="failure"
          title={words.pane.check.failed}
          text={words.failures.explain(failure)}
          action={words.pane.check.again}
          onAction={() => send({ kind: "checkAsked" })}
        />
      )}
      {report === null ? (
        run === null && failure === null && <Welcome />
      ) : (
        <RecordsProvider>
          <Results
            check={check}
            ignored={ignored}
            full={report}
            writing={writing}
            around={around}
          />
        </RecordsProvider>
      )}
      {check.uncopied !== null && <CopyByHand text={check.uncopied} />}
    </section>
  );
}

function Welcome() {
  const { check } = usePane().words.pane;
  return (
    <div class="welcome">
      <p>{check.welcome}</p>
      <p>{check.promise}</p>
    </div>
  );
}

interface ResultsProps extends Omit<Props, "hidden"> {
  readonly full: Report;
}

function Results({ check, ignored, full, writing, around }: ResultsProps) {
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
