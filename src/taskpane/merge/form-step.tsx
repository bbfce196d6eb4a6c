import { formFiles } from "../../core/appendix/forms";
import { titleLines } from "../../core/appendix/title";
import { Step } from "../views/step";
import { TitleFields } from "../views/title-fields";
import { useMerge } from "./context";
import { formOf } from "./form-of";
import type { MergeState } from "./state";

/** Step 3: which form is filled, and the lines above it. */
export function FormStep({ state }: { readonly state: MergeState }) {
  const { words, send } = useMerge();
  const say = words.pane.form;
  const form = formOf(state);
  const subjects = formFiles.find(({ id }) => id === state.formId)?.subjects ?? [];
  return (
    <Step number={3} title={say.title}>
      <label class="field">
        {say.form}
        <select
          value={state.formId}
          onChange={({ currentTarget }) => send({ kind: "formChosen", id: currentTarget.value })}
        >
          {formFiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {subjects.length > 1 && (
        <label class="field">
          {say.subject}
          <select
            value={String(subjects.findIndex(({ block }) => block === state.subject))}
            onChange={({ currentTarget: { selectedIndex } }) => {
              const subject = subjects[selectedIndex];
              if (subject !== undefined) send({ kind: "subjectChosen", subject: subject.block });
            }}
          >
            {subjects.map(({ block, name }, index) => (
              <option key={block} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <TitleFields
        title={state.title}
        lines={titleLines(form, state.title)}
        onTyped={(field, text) => send({ kind: "titleTyped", field, text })}
      />
      {(form.charts ?? []).length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={state.withCharts}
            onChange={({ currentTarget }) =>
              send({ kind: "chartsChosen", withCharts: currentTarget.checked })
            }
          />
          {say.charts}
        </label>
      )}
    </Step>
  );
}
