import type { Comparison } from "../../../core/model/comparison";
import { Icon } from "../../views/icon";
import { Step } from "../../views/step";
import { useMerge } from "../context";
import type { PeriodsState } from "./state";

/** Step 2: whether the two count the same, who came and went, and what has to be asked. */
export function ComparisonStep({ state: { compared } }: { readonly state: PeriodsState }) {
  const { words } = useMerge();
  const say = words.pane.periods;
  if (compared === null) {
    return (
      <Step number={2} title={say.result}>
        <p class="aside">{say.none}</p>
      </Step>
    );
  }
  const { comparison, problems } = compared;
  const { columns, units, questions, scope } = comparison;
  const both = units.filter(({ presence }) => presence === "both").length;
  return (
    <Step number={2} title={say.result}>
      <p role="status">
        {columns.length === 0 ? say.noColumn : say.compared(both, columns.length)}
      </p>
      {scope.kind === "notAlike" && <Told icon="warning" text={words.compare.scope(scope)} />}
      {problems.map((problem, index) => (
        <Told key={index} icon="error" text={words.compare.mapProblem(problem)} />
      ))}
      {presences.map((presence) => (
        <Names key={presence} comparison={comparison} presence={presence} />
      ))}
      {questions.length > 0 && (
        <details>
          <summary>{say.questions(questions.length)}</summary>
          <ul class="plain-list">
            {questions.map((question, index) => {
              const column = columns[question.column];
              return (
                column !== undefined && (
                  <li key={index}>{words.compare.question(question, column)}</li>
                )
              );
            })}
          </ul>
        </details>
      )}
    </Step>
  );
}

const presences = ["appeared", "vanished"] as const;

const Told = ({ icon, text }: { readonly icon: "warning" | "error"; readonly text: string }) => (
  <p class={`told ${icon}`}>
    <Icon name={icon} />
    <span>{text}</span>
  </p>
);

/** Units that stand in one of the two periods only. */
function Names({
  comparison: { units },
  presence,
}: {
  readonly comparison: Comparison;
  readonly presence: "appeared" | "vanished";
}) {
  const { periods } = useMerge().words.pane;
  const names = units.filter((unit) => unit.presence === presence).map(({ name }) => name);
  return names.length === 0 ? null : <p>{periods[presence](names)}</p>;
}
