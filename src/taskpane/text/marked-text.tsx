import { useEffect, useMemo, useRef } from "preact/hooks";
import type { TextReview } from "../../core/model/text-finding";
import { segmentsOf, type Segment } from "./segments";
import type { TextState } from "./state";
import { useText } from "./context";

interface Props {
  readonly state: TextState;
  readonly review: TextReview;
}

/** The text as it was pasted, with a numbered mark at every finding. Markup in it stays text. */
export function MarkedText({ state, review }: Props) {
  const { words, send } = useText();
  const box = useRef<HTMLDivElement>(null);
  const { text, current, spot } = state;
  const segments = useMemo(
    () =>
      segmentsOf(text, review, current === null ? [] : (review.findings[current]?.settledBy ?? [])),
    [text, review, current],
  );
  useEffect(() => {
    if (spot === null) return;
    const marks = [...(box.current?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
    const mark = marks.findLast((element) => Number(element.dataset["start"]) <= spot.start);
    mark?.scrollIntoView({ block: "nearest" });
  }, [spot]);
  return (
    <div
      class="marked-text"
      ref={box}
      role="region"
      aria-label={words.pane.audit.marked}
      tabIndex={0}
      onClick={(event) => {
        const mark = event.target instanceof Element ? event.target.closest("mark") : null;
        const index = mark?.dataset["first"];
        if (index === undefined) return;
        send({ kind: "findingChosen", index: Number(index) });
        document
          .querySelector(`[data-text-finding="${index}"]`)
          ?.scrollIntoView({ block: "nearest" });
      }}
    >
      {segments.map((segment) => draw(segment, review, current))}
    </div>
  );
}

function draw(segment: Segment, { findings }: TextReview, current: number | null) {
  const { text, start, findings: here, linked, against } = segment;
  const [first] = here;
  if (first !== undefined) {
    const isCurrent = current !== null && here.includes(current);
    return (
      <mark
        key={start}
        data-start={start}
        data-first={first}
        data-number={here.map((index) => index + 1).join(", ")}
        class={`${findings[first]?.severity ?? "info"} ${isCurrent ? "current" : ""}`}
      >
        {text}
      </mark>
    );
  }
  if (!linked && !against) return text;
  return (
    <mark key={start} data-start={start} class={against ? "against" : "linked"}>
      {text}
    </mark>
  );
}
