import { useRef } from "preact/hooks";
import { formatRange } from "../../../core/model/a1";
import { usePane } from "../../views/context";
import { Icon } from "../../views/icon";
import { Step } from "../../views/step";
import { useMerge } from "../context";
import type { PeriodsEvent } from "./event";
import type { OfferedTable, PeriodsState } from "./state";

interface Props {
  readonly state: PeriodsState;
  readonly send: (event: PeriodsEvent) => void;
}

/** Step 1: the table of this period, and that of the period before. */
export function TablesStep({ state, send }: Props) {
  const { words } = useMerge();
  const { failures } = usePane().words;
  const say = words.pane.periods;
  const chooser = useRef<HTMLInputElement>(null);
  const { tables, doing, problem } = state;
  return (
    <Step number={1} title={say.title}>
      <div class="answers">
        <button
          type="button"
          class={tables.length === 0 ? "primary" : ""}
          disabled={doing !== null}
          onClick={() => send({ kind: "readAsked" })}
        >
          {doing === "reading" ? say.reading : tables.length === 0 ? say.read : say.readAgain}
        </button>
        <button type="button" disabled={doing !== null} onClick={() => chooser.current?.click()}>
          {say.file}
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          accept=".xlsx,.csv,.tsv"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file !== undefined) send({ kind: "fileChosen", file });
            currentTarget.value = "";
          }}
        />
      </div>
      {problem !== null && (
        <p class="problem" role="alert">
          <Icon name="error" />
          <span>
            {problem.kind === "noTable"
              ? say.noTable
              : problem.kind === "file"
                ? `${problem.file}: ${words.fileFailures.explain(problem.failure)}`
                : failures.explain(problem.failure)}
          </span>
        </p>
      )}
      {tables.length > 0 && (
        <>
          <TableChoice
            label={say.current}
            tables={tables}
            chosen={state.current}
            onChosen={(index) => send({ kind: "currentChosen", index })}
          />
          <TableChoice
            label={say.previous}
            tables={tables}
            chosen={state.previous}
            onChosen={(index) => send({ kind: "previousChosen", index })}
          />
        </>
      )}
      {state.hasMap && (
        <label class="check">
          <input
            type="checkbox"
            checked={state.withMap}
            onChange={({ currentTarget }) =>
              send({ kind: "mapChosen", withMap: currentTarget.checked })
            }
          />
          {say.withMap}
        </label>
      )}
    </Step>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly tables: readonly OfferedTable[];
  readonly chosen: number | null;
  onChosen(index: number): void;
}

function TableChoice({ label, tables, chosen, onChosen }: ChoiceProps) {
  const { periods } = useMerge().words.pane;
  return (
    <label class="field">
      {label}
      <select
        value={chosen === null ? "" : String(chosen)}
        onChange={({ currentTarget: { value } }) => {
          if (value !== "") onChosen(Number(value));
        }}
      >
        {chosen === null && <option value="">{periods.choose}</option>}
        {tables.map((one, index) => (
          <option key={index} value={index}>
            {nameOf(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

const nameOf = ({ file, table: { range, title } }: OfferedTable): string =>
  [
    ...(file === "" ? [] : [file]),
    `${range.sheet}!${formatRange(range)}`,
    ...(title[0] === undefined ? [] : [title[0]]),
  ].join(" · ");
