import type { Form } from "../../core/appendix/form";
import { appendixWords } from "../appendix-words";
import { formsOfOnePeriod } from "../chosen-form";
import { usePane } from "./context";

interface Props {
  readonly form: Form;
  /** Whether the table that was read has no column of it. */
  readonly takesUnitsOnly: boolean;
}

/** Which form is laid out. */
export function FormSelect({ form, takesUnitsOnly }: Props) {
  const { words, send } = usePane();
  const say = appendixWords[words.language].choice;
  return (
    <>
      <label class="field">
        {say.form}
        <select
          value={form.id}
          onChange={({ currentTarget }) =>
            send({ kind: "formChosen", choice: { formId: currentTarget.value } })
          }
        >
          {formsOfOnePeriod.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {takesUnitsOnly && (
        <p class="aside" role="status">
          {say.unitsOnly(form.name)}
        </p>
      )}
    </>
  );
}
