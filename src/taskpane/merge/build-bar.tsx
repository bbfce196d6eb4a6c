import { Icon } from "../views/icon";
import { usePane } from "../views/context";
import { useMerge } from "./context";
import { isOpen, reviewItems } from "./review-items";
import type { MergeState } from "./state";

/** What is left to decide, and the button that builds; it stays in view. */
export function BuildBar({ state }: { readonly state: MergeState }) {
  const { words: pane } = usePane();
  const { words, send } = useMerge();
  const say = words.pane.build;
  const { review, decisions, doing, reading, problem, built } = state;
  const open = review === null ? 0 : reviewItems(review, decisions).filter(isOpen).length;
  const blank = review?.units.filter(({ state: { kind } }) => kind === "missing").length ?? 0;
  return (
    <div class="build-bar">
      {problem !== null && (
        <p class="problem" role="alert">
          <Icon name="error" />
          <span>
            {problem.kind === "host"
              ? pane.failures.explain(problem.failure)
              : words.pane.problem[problem.kind]}
          </span>
        </p>
      )}
      {built !== null && <p role="status">{say.built(built.sheet, built.log)}</p>}
      {built === null && (
        <p role="status" class="aside">
          {review === null
            ? say.promise
            : open > 0
              ? say.left(open)
              : blank > 0
                ? say.missing(blank)
                : say.ready}
        </p>
      )}
      <button
        type="button"
        class="primary wide"
        disabled={doing !== null || reading !== null}
        onClick={() => {
          send({ kind: "buildAsked" });
          if (open > 0) document.getElementById("filter-open")?.focus();
          else if (review === null) document.getElementById("choose-files")?.focus();
        }}
      >
        {doing === "building" ? say.building : open > 0 ? say.decide : say.build}
      </button>
    </div>
  );
}
