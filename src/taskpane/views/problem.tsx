import type { AppendixProblem } from "../state/appendix";
import type { Words } from "../words";
import { usePane } from "./context";
import { Icon } from "./icon";

/** Why nothing was built, and what to do. */
export function Problem({ problem }: { readonly problem: AppendixProblem }) {
  const { words } = usePane();
  return (
    <p class="problem" role="alert" id="appendix-problem">
      <Icon name="error" />
      <span>{sayProblem(problem, words)}</span>
    </p>
  );
}

function sayProblem(problem: AppendixProblem, { pane, failures }: Words): string {
  return problem.kind === "host"
    ? failures.explain(problem.failure)
    : pane.build.problem[problem.kind];
}
