import type { FigureReading } from "../../core/consolidate/consolidation";
import { formatCell } from "../../core/model/a1";
import { figureKey } from "../../core/consolidate/decisions";
import type { Decimal } from "../../core/model/decimal";
import { formatDecimal } from "../../core/numbers/format";
import { columnName } from "./column-name";
import { useMerge } from "./context";
import { formOf } from "./form-of";
import { ItemHead } from "./item-head";
import type { ReadFigure } from "./review-items";
import type { MergeState } from "./state";

interface Props {
  readonly unit: string;
  readonly figures: readonly ReadFigure[];
  readonly state: MergeState;
}

/** Figures of a unit that were not simply numbers: what each cell holds, and what was read. */
export function FiguresItem({ unit, figures, state }: Props) {
  const { words } = useMerge();
  const isSure = figures.every(({ figure }) => figure.value !== null);
  return (
    <>
      <ItemHead
        icon={isSure ? "info" : "warning"}
        text={words.pane.review.figure.title(unit, figures.length)}
      />
      {[...new Set(figures.map(({ file }) => file))].map((file) => (
        <p key={file} class="aside">
          {file || words.pane.review.thisWorkbook}
        </p>
      ))}
      <ul class="plain-list">
        {figures.map((read) => (
          <li key={read.mark}>
            <FigureLine unit={unit} read={read} state={state} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was read, and where it may mean something else, the ways to take it. */
function FigureLine({
  unit,
  read: { mark, figure },
  state,
}: {
  readonly unit: string;
  readonly read: ReadFigure;
  readonly state: MergeState;
}) {
  const { words, send } = useMerge();
  const say = words.pane.review.figure;
  const { reading, value, cell } = figure;
  const key = figureKey(unit, mark);
  const entered = state.decisions.figures.get(key);
  const others = othersOf(reading);
  const ways = value === null || others.length === 0 ? [] : [value, ...others, null];
  const nameOf = (way: Decimal | null): string => (way === null ? say.blank : formatDecimal(way));
  const taken = nameOf(entered === undefined ? value : entered);
  return (
    <>
      <p>
        {say.column(mark, columnName(formOf(state), mark), formatCell(cell))}{" "}
        {sayReading(reading, ways.length > 0 ? null : value, say)}
      </p>
      {ways.length > 0 && (
        <fieldset class="choices">
          <legend class="visually-hidden">{say.legend}</legend>
          {ways.map((way, index) => (
            <label key={nameOf(way)}>
              <input
                type="radio"
                name={`figure ${key}`}
                checked={nameOf(way) === taken}
                onChange={() =>
                  send(
                    index === 0
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

/** `taken` is said where no choice shows it. */
function sayReading(
  reading: FigureReading,
  taken: Decimal | null,
  say: ReturnType<typeof useMerge>["words"]["pane"]["review"]["figure"],
): string {
  const shown = taken === null ? null : formatDecimal(taken);
  switch (reading.kind) {
    case "number":
      return say.number(shown);
    case "text":
      return say.text(reading.text, shown);
    case "slip":
      return say.slip(formatDecimal(reading.held), shown);
    case "unreadable":
      return say.unreadable(reading.text);
    case "error":
      return say.error(reading.code);
  }
}
