import { formById, formFiles } from "../../../core/appendix/forms";
import { coverageForm } from "../../../core/appendix/coverage-form";
import { titleLines } from "../../../core/appendix/title";
import { Step } from "../../views/step";
import { TitleFields } from "../../views/title-fields";
import { useMerge } from "../context";
import type { PeriodsEvent } from "./event";
import type { PeriodsState } from "./state";

interface Props {
  readonly state: PeriodsState;
  readonly send: (event: PeriodsEvent) => void;
}

/** Step 3: of which insurance, the lines above the table, and the button that builds. */
export function YearFormStep({ state, send }: Props) {
  const { words } = useMerge();
  const say = words.pane;
  const subjects = formFiles.find(({ id }) => id === "year-on-year")?.subjects ?? [];
  const form = formById("year-on-year", state.subject) ?? coverageForm;
  return (
    <Step number={3} title={say.form.title}>
      <label class="field">
        {say.form.subject}
        <select
          value={state.subject}
          onChange={({ currentTarget: { selectedIndex } }) => {
            const subject = subjects[selectedIndex];
            if (subject !== undefined) send({ kind: "subjectChosen", subject: subject.block });
          }}
        >
          {subjects.map(({ block, name }) => (
            <option key={block} value={block}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <TitleFields
        title={state.title}
        lines={titleLines(form, state.title)}
        onTyped={(field, text) => send({ kind: "titleTyped", field, text })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={state.withCharts}
          onChange={({ currentTarget }) =>
            send({ kind: "chartsChosen", withCharts: currentTarget.checked })
          }
        />
        {say.form.charts}
      </label>
      {state.built !== null && <p role="status">{say.periods.built(state.built)}</p>}
      <button
        type="button"
        class="primary wide"
        disabled={state.compared === null || state.doing !== null}
        onClick={() => send({ kind: "buildAsked" })}
      >
        {state.doing === "building" ? say.build.building : say.periods.build}
      </button>
    </Step>
  );
}
