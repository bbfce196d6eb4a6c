import type { TitleFields } from "../../core/appendix/form";
import { isReferenceLine } from "../../core/appendix/title";
import type { UnitSource } from "../state/appendix";
import { usePane } from "./context";
import { Step } from "./step";

interface Props {
  readonly title: TitleFields;
  readonly source: UnitSource;
  /** The lines as they will be printed. */
  readonly lines: readonly string[];
}

/** Step 2: the lines above the table. */
export function TitleStep({ title, source, lines }: Props) {
  const { words } = usePane();
  const { build } = words.pane;
  const year = new Date().getFullYear();
  return (
    <Step number={2} title={build.heading}>
      <div class="fields">
        <Field
          field="period"
          label={build.period}
          example={build.periodExample(year)}
          value={title.period}
          suggestions={build.periods(year)}
        />
        <Field
          field="province"
          label={build.province}
          example={build.provinceExample}
          value={title.province}
        />
        <Field
          field="reportNumber"
          label={build.reportNumber}
          example={build.reportNumberExample}
          value={title.reportNumber}
          half
        />
        <Field
          field="reportDate"
          label={build.reportDate}
          example={build.reportDateExample(year)}
          value={title.reportDate}
          half
        />
      </div>
      <div class="title-lines" role="group" aria-label={build.titlePreview}>
        {lines.map((line) => (
          <p key={line} class={isReferenceLine(line) ? "reference" : ""}>
            {line}
          </p>
        ))}
      </div>
      <p class="aside">{source === "table" ? build.keepsTitle : build.blankFields}</p>
    </Step>
  );
}

interface FieldProps {
  readonly field: keyof TitleFields;
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly suggestions?: readonly string[];
  readonly half?: boolean;
}

function Field({ field, label, example, value, suggestions, half }: FieldProps) {
  const { send } = usePane();
  const list = `${field}-suggestions`;
  return (
    <label class={half ? "field half" : "field"}>
      {label}
      <input
        type="text"
        autoComplete="off"
        placeholder={example}
        value={value}
        {...(suggestions === undefined ? {} : { list })}
        onInput={(event) => send({ kind: "titleTyped", field, text: event.currentTarget.value })}
      />
      {suggestions !== undefined && (
        <datalist id={list}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </label>
  );
}
