import type { Around } from "../effects/around";
import type { Ignored } from "../../core/records/ignored";
import type { CheckState } from "../state/check";
import { Busy } from "./busy";
import { usePane } from "./context";
import { CopyByHand } from "./copy-by-hand";
import { FetchedFlow } from "./fetched-flow";
import { Hint } from "./hint";
import { LiveSwitch } from "./live-switch";
import { ScopeForm } from "./scope-form";

/** With what checks, which is fetched while the officer reads. */
const fetchResults = async () =>
  (await import(/* webpackChunkName: "check" */ "./check-results")).CheckResults;

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
        <FetchedFlow
          isWanted
          fetch={fetchResults}
          flow={{ check, ignored, full: report, writing, around }}
        />
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
