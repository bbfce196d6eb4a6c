import type { HostFailure } from "../../core/model/failure";
import { usePane } from "../views/context";
import { Hint } from "../views/hint";

interface Props {
  readonly failure: HostFailure | null;
  onAgain(): void;
}

/** Why the workbook could not be read, and the way to try again. */
export function FailureHint({ failure, onAgain }: Props) {
  const { words } = usePane();
  if (failure === null) return null;
  return (
    <Hint
      kind="failure"
      text={words.failures.explain(failure)}
      action={words.pane.check.again}
      onAction={onAgain}
    />
  );
}
