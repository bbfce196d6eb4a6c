import { useMemo } from "preact/hooks";
import { Step } from "../views/step";
import { useMerge } from "./context";
import { filtered, filters, isOpen, reviewItems, type Filter } from "./review-items";
import { ReviewItemView } from "./review-item";
import type { MergeState } from "./state";

/** Step 4: what was matched how, and what the user has to settle. */
export function ReviewStep({ state }: { readonly state: MergeState }) {
  const { words, send } = useMerge();
  const say = words.pane.review;
  const { review, decisions, filter, shown } = state;
  const items = useMemo(
    () => (review === null ? [] : reviewItems(review, decisions)),
    [review, decisions],
  );
  if (review === null) {
    return (
      <Step number={4} title={say.title}>
        <p class="aside">{say.empty}</p>
      </Step>
    );
  }
  const count = (one: Filter): number =>
    one === "open" ? items.filter(isOpen).length : filtered(items, one).length;
  const listed = filtered(items, filter);
  const reported = review.units.filter(({ state: { kind } }) => kind !== "missing").length;
  return (
    <Step number={4} title={say.title}>
      <p role="status">{say.summary(review.units.length, reported)}</p>
      <fieldset class="choices filters">
        <legend class="visually-hidden">{say.show}</legend>
        {filters.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="review-filter"
              id={`filter-${one}`}
              checked={filter === one}
              onChange={() => send({ kind: "filterChosen", filter: one })}
            />
            {say.filters[one]} ({count(one)})
          </label>
        ))}
      </fieldset>
      {listed.length === 0 ? (
        <p class="aside">{say.nothing[filter]}</p>
      ) : (
        <ul class="review-items">
          {listed.slice(0, shown).map((item) => (
            <li key={item.key} class={isOpen(item) ? "open" : ""}>
              <ReviewItemView item={item} state={state} review={review} />
            </li>
          ))}
        </ul>
      )}
      {listed.length > shown && (
        <button type="button" class="more" onClick={() => send({ kind: "moreAsked" })}>
          {say.more(listed.length - shown)}
        </button>
      )}
    </Step>
  );
}
