import type { FigureReading, SubmittedFigure } from "../../core/consolidate/consolidation";
import { figureKey } from "../../core/consolidate/decisions";
import type { Decimal } from "../../core/model/decimal";
import { formatDecimal } from "../../core/numbers/format";
import { columnName } from "./column-name";
import { useMerge } from "./context";
import { formOf } from "./form-of";
import { ItemHead } from "./item-head";
import { Place } from "./place";
import type { MergeState } from "./state";

interface Props {
  readonly unit: string;
  readonly mark: string;
  readonly figure: SubmittedFigure;
  /** The file it stands in. */
  readonly file: string;
  readonly state: MergeState;
}

/** A figure that was not simply a number: what its cell holds, what was read, and what else it may be. */
export function FigureItem({ unit, mark, figure, file, state }: Props) {
  const { words, send } = useMerge();
  const say = words.pane.review.figure;
  const { reading, value, cell } = figure;
  const key = figureKey(unit, mark);
  const entered = state.decisions.figures.get(key);
  const ways: readonly (Decimal | null)[] = [
    ...(value === null ? [] : [value]),
    ...othersOf(reading),
    null,
  ];
  const isTaken = (way: Decimal | null): boolean =>
    entered === undefined ? way === value : nameOf(way) === nameOf(entered);
  const nameOf = (way: Decimal | null): string => (way === null ? say.blank : formatDecimal(way));
  return (
    <>
      <ItemHead
        icon={value === null ? "warning" : "info"}
        text={say.title(unit, mark, columnName(formOf(state), mark))}
      />
      <p>{sayReading(reading, say)}</p>
      <p class="aside">
        <Place file={file} cell={cell} />
      </p>
      {ways.length > 1 && (
        <fieldset class="choices">
          <legend class="visually-hidden">{say.legend}</legend>
          {ways.map((way, index) => (
            <label key={nameOf(way)}>
              <input
                type="radio"
                name={`figure ${key}`}
                checked={isTaken(way)}
                onChange={() =>
                  send(
                    index === 0 && value !== null
                      ? { kind: "figureReopened", key }
                      : { kind: "figureChosen", key, value: way },
                  )
                }
              />
              {nameOf(way)}
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function othersOf(reading: FigureReading): readonly Decimal[] {
  switch (reading.kind) {
    case "text":
      return reading.others;
    case "slip":
      return [reading.held];
    case "number":
    case "unreadable":
    case "error":
      return [];
  }
}

function sayReading(
  reading: FigureReading,
  say: ReturnType<typeof useMerge>["words"]["pane"]["review"]["figure"],
): string {
  switch (reading.kind) {
    case "number":
      return say.number;
    case "text":
      return say.text(reading.text);
    case "slip":
      return say.slip(formatDecimal(reading.held));
    case "unreadable":
      return say.unreadable(reading.text);
    case "error":
      return say.error(reading.code);
  }
}
