import type { Around } from "../../effects/around";
import { useProgram } from "../../views/use-program";
import { readHere } from "../reading/read-here";
import { ComparisonStep } from "./comparison-step";
import type { PeriodsCommand, PeriodsEvent } from "./event";
import { performPeriods } from "./perform";
import { initialPeriods, type PeriodsState } from "./state";
import { TablesStep } from "./tables-step";
import { updatePeriods } from "./update";
import { YearFormStep } from "./year-form-step";

/** So sánh kỳ: two tables of two periods, and the year-on-year appendix of them. */
export function PeriodsTask({ around }: { readonly around: Around }) {
  const [state, send] = useProgram<PeriodsState, PeriodsEvent, PeriodsCommand>(
    initialPeriods,
    updatePeriods,
    (command, answer) => performPeriods(command, around, readHere, answer),
  );
  return (
    <>
      <TablesStep state={state} send={send} />
      <ComparisonStep state={state} />
      <YearFormStep state={state} send={send} />
    </>
  );
}
