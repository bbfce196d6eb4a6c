import type { TextFinding, TextReview } from "../../core/model/text-finding";
import { Icon } from "../views/icon";
import { CellButton } from "./cell-button";
import type { TextState } from "./state";
import { useText } from "./context";

interface Props {
  readonly state: TextState;
  readonly review: TextReview;
}

/** The findings in the order of the text; ↑ ↓ walk them and the text follows. */
export function TextFindings({ state, review }: Props) {
  const { words, send } = useText();
  return (
    <div
      class="findings text-findings"
      onKeyDown={(event) => {
        const index = walk(event, event.currentTarget);
        if (index !== null) send({ kind: "findingChosen", index });
      }}
    >
      <h2 class="visually-hidden">{words.pane.audit.list}</h2>
      <ol>
        {review.findings.map((finding, index) => (
          <Item
            key={index}
            finding={finding}
            index={index}
            isCurrent={state.current === index}
            text={state.text}
          />
        ))}
      </ol>
    </div>
  );
}

interface ItemProps {
  readonly finding: TextFinding;
  readonly index: number;
  readonly isCurrent: boolean;
  readonly text: string;
}

/** One finding: its number, what is wrong, the computation, what would settle it, its replacement. */
function Item({ finding, index, isCurrent, text }: ItemProps) {
  const { words, send } = useText();
  const { audit } = words.pane;
  const { severity, printed, replacement, settledBy, detail } = finding;
  return (
    <li class={isCurrent ? "current" : ""}>
      <button
        type="button"
        class="finding"
        data-text-finding={index}
        aria-current={isCurrent}
        onClick={() => send({ kind: "findingChosen", index })}
      >
        <span class={`head ${severity}`}>
          <Icon name={severity} />
          <span>
            <span class="visually-hidden">{audit.severities[severity]}. </span>
            <span class="cell">{index + 1}</span> «{printed}»
          </span>
        </span>
        <span class="explanation">
          <strong>{words.findings.title(finding.rule)}.</strong> {words.findings.explain(finding)}
        </span>
      </button>
      {replacement !== null && (
        <button type="button" class="replace" onClick={() => send({ kind: "replaceAsked", index })}>
          {audit.replace(replacement)}
        </button>
      )}
      {isCurrent && (settledBy.length > 0 || detail.rule === "text-table") && (
        <div class="links">
          <span class="cells">{audit.compare}</span>
          {settledBy.map((span) => (
            <button
              key={span.start}
              type="button"
              class="link"
              onClick={() => send({ kind: "spotChosen", span })}
            >
              {text.slice(span.start, span.end)}
            </button>
          ))}
          {detail.rule === "text-table" && <CellButton cell={detail.cell} />}
        </div>
      )}
    </li>
  );
}

/** ↑ ↓ Home End go from finding to finding, Esc back to the text's buttons. */
function walk(event: KeyboardEvent, list: HTMLElement): number | null {
  const stops = [...list.querySelectorAll<HTMLElement>("[data-text-finding]")];
  const focused = event.target instanceof Element ? event.target.closest("li") : null;
  const here = stops.findIndex((stop) => stop.closest("li") === focused);
  if (event.key === "Escape") document.getElementById("edit-text")?.focus();
  const destinations: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(here + 1, stops.length - 1),
    ArrowUp: Math.max(here - 1, 0),
    Home: 0,
    End: stops.length - 1,
  };
  const index = destinations[event.key];
  if (index === undefined) return null;
  event.preventDefault();
  stops[index]?.focus();
  return index;
}
