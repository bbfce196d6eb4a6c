import { useId } from "preact/hooks";
import type { TitleFields as Title } from "../../core/appendix/form";
import { isReferenceLine } from "../../core/appendix/title";
import { usePane } from "./context";

interface Props {
  readonly title: Title;
  /** The lines as they will be printed. */
  readonly lines: readonly string[];
  onTyped(field: keyof Title, text: string): void;
}

/** What an officer enters for the lines above a table, and how they will read. */
export function TitleFields({ title, lines, onTyped }: Props) {
  const { build } = usePane().words.pane;
  const year = new Date().getFullYear();
  const field = (name: keyof Title) => ({
    value: title[name],
    onTyped: (text: string) => onTyped(name, text),
  });
  return (
    <>
      <div class="fields">
        <Field
          {...field("period")}
          label={build.period}
          example={build.periodExample(year)}
          suggestions={build.periods(year)}
        />
        <Field {...field("province")} label={build.province} example={build.provinceExample} />
        <Field
          {...field("reportNumber")}
          label={build.reportNumber}
          example={build.reportNumberExample}
          half
        />
        <Field
          {...field("reportDate")}
          label={build.reportDate}
          example={build.reportDateExample(year)}
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
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly example: string;
  readonly value: string;
  readonly suggestions?: readonly string[];
  readonly half?: boolean;
  onTyped(text: string): void;
}

function Field({ label, example, value, suggestions, half, onTyped }: FieldProps) {
  const list = useId();
  return (
    <label class={half ? "field half" : "field"}>
      {label}
      <input
        type="text"
        autoComplete="off"
        placeholder={example}
        value={value}
        {...(suggestions === undefined ? {} : { list })}
        onInput={(event) => onTyped(event.currentTarget.value)}
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
