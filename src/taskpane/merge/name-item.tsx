import type { Submission } from "../../core/consolidate/consolidation";
import { useMerge } from "./context";
import { ItemHead } from "./item-head";
import { Place } from "./place";

interface Props {
  readonly submission: Submission;
  readonly units: readonly string[];
}

/** Which unit a printed name is: the likeliest by a click, any other from the list, or none. */
export function NameItem({ submission, units }: Props) {
  const { words, send } = useMerge();
  const say = words.pane.review;
  const { key, printed, match, file, cell, namedBy } = submission;
  const settle = (unit: string): void =>
    send({ kind: "rowSettled", key, decision: { kind: "unit", unit } });
  const where = (
    <p class="aside">
      <Place file={file} cell={cell} /> ({say.name.namedBy[namedBy]})
    </p>
  );
  if (match.kind === "matched" || match.kind === "leftOut") {
    const settled =
      match.kind === "matched" ? say.name.is(printed, match.unit) : say.name.leftOut(printed);
    return (
      <>
        <ItemHead icon="done" text={settled} />
        {where}
        <button type="button" onClick={() => send({ kind: "rowReopened", key })}>
          {say.reopen}
        </button>
      </>
    );
  }
  const candidates: readonly string[] = match.kind === "suggested" ? match.candidates : [];
  const others = units.filter((unit) => !candidates.includes(unit));
  return (
    <>
      <ItemHead icon="warning" text={say.name.asks(printed)} />
      {where}
      {candidates.length === 0 && <p>{say.name.unknown}</p>}
      <div class="answers">
        {candidates.map((unit) => (
          <button key={unit} type="button" onClick={() => settle(unit)}>
            {say.name.confirm(unit)}
          </button>
        ))}
        <button
          type="button"
          onClick={() => send({ kind: "rowSettled", key, decision: { kind: "leaveOut" } })}
        >
          {say.name.leaveOut}
        </button>
      </div>
      <label class="field">
        {say.name.other}
        <select
          value=""
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== "") settle(currentTarget.value);
          }}
        >
          <option value="">{say.name.choose}</option>
          {others.map((unit) => (
            <option key={unit} value={unit}>
              {unit}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
