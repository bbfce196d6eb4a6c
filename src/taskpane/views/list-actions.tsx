import { useMemo } from "preact/hooks";
import type { Review } from "../../core/model/review";
import { joinRepairs } from "../findings/repairs";
import { usePane } from "./context";

interface Props {
  readonly review: Review;
  readonly marking: boolean;
  readonly writing: boolean;
}

/** What can be done with the whole list. */
export function ListActions({ review, marking, writing }: Props) {
  const { words, send } = usePane();
  const { check } = words.pane;
  const repairs = useMemo(
    () => joinRepairs(review.tables.flatMap(({ findings }) => findings)).length,
    [review],
  );
  return (
    <div class="list-actions">
      <label class="check">
        <input
          type="checkbox"
          checked={marking}
          onChange={(event) =>
            send({ kind: "markingChosen", marking: event.currentTarget.checked })
          }
        />
        {check.marking}
      </label>
      {repairs > 1 && (
        <button type="button" disabled={writing} onClick={() => send({ kind: "allRepairsAsked" })}>
          {check.repairAll(repairs)}
        </button>
      )}
      <button type="button" onClick={() => send({ kind: "copyAsked" })}>
        {check.copy}
      </button>
    </div>
  );
}
