import type { Submission, UnitReview } from "../../core/consolidate/consolidation";
import { formatDecimal } from "../../core/numbers/format";
import { useMerge } from "./context";
import { ItemHead } from "./item-head";
import { Place } from "./place";

interface Props {
  readonly unit: UnitReview;
  readonly submissions: readonly Submission[];
}

/** A unit reported several times, with the figures they differ in: one is to be taken. */
export function DoubledItem({ unit: { unit, state, submissions: keys }, submissions }: Props) {
  const { words, send } = useMerge();
  const { doubled } = words.pane.review;
  if (state.kind !== "doubled") return null;
  const figureAt = ({ figures }: Submission, mark: string): string => {
    const value = figures.get(mark)?.value ?? null;
    return value === null ? doubled.blank : formatDecimal(value);
  };
  return (
    <>
      <ItemHead icon={state.chosen === null ? "warning" : "done"} text={doubled.asks(unit)} />
      <fieldset class="ways">
        <legend class="visually-hidden">{doubled.legend(unit)}</legend>
        {submissions
          .filter(({ key }) => keys.includes(key))
          .map((submission) => (
            <label key={submission.key}>
              <input
                type="radio"
                name={`doubled ${unit}`}
                checked={state.chosen === submission.key}
                onChange={() => send({ kind: "submissionTaken", unit, key: submission.key })}
              />
              <span>
                <Place file={submission.file} cell={submission.cell} />
                <br />
                {doubled.figures(
                  state.marks.map((mark) => [mark, figureAt(submission, mark)] as const),
                )}
              </span>
            </label>
          ))}
      </fieldset>
    </>
  );
}
