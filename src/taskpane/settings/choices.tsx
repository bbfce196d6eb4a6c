import type { ComponentChildren } from "preact";

interface Props<Value> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  /** Each with an example or what it means. */
  readonly choices: readonly (readonly [value: Value, label: string, hint: string])[];
  readonly onChoose: (value: Value) => void;
  readonly children?: ComponentChildren;
}

/** One setting of a few choices, one a line. */
export const Choices = <Value extends string | null>({
  legend,
  name,
  value,
  choices,
  onChoose,
  children,
}: Props<Value>) => (
  <fieldset class="setting">
    <legend>{legend}</legend>
    {choices.map(([choice, label, hint]) => (
      <label key={choice} class="check">
        <input
          type="radio"
          name={name}
          checked={value === choice}
          onChange={() => onChoose(choice)}
        />
        <span>
          {label} {hint !== "" && <span class="aside">{hint}</span>}
        </span>
      </label>
    ))}
    {children}
  </fieldset>
);
