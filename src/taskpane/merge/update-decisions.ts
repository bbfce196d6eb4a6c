import type { Decisions } from "../../core/consolidate/decisions";
import { nameKey } from "../../core/consolidate/names/unit-name";
import type { MergeEvent } from "./event";
import type { MergeState } from "./state";

type DecisionEvent = Extract<
  MergeEvent,
  {
    readonly kind:
      | "rowSettled"
      | "rowReopened"
      | "submissionTaken"
      | "columnChosen"
      | "figureChosen"
      | "figureReopened";
  }
>;

/** What the user settles, and takes back. */
export function updateDecisions(state: MergeState, event: DecisionEvent): MergeState {
  const { decisions } = state;
  const decide = (changed: Partial<Decisions>): MergeState => ({
    ...state,
    decisions: { ...decisions, ...changed },
  });
  switch (event.kind) {
    case "rowSettled": {
      const rows = new Map(decisions.rows).set(event.key, event.decision);
      const settled = decide({ rows });
      const name = aliasName(state, event.key);
      if (name === null || event.decision.kind !== "unit") return settled;
      // the same name in another file, or next period, is the same unit
      return { ...settled, aliases: new Map(state.aliases).set(name, event.decision.unit) };
    }
    case "rowReopened": {
      const name = aliasName(state, event.key);
      return {
        ...decide({ rows: without(decisions.rows, event.key) }),
        aliases: name === null ? state.aliases : without(state.aliases, name),
      };
    }
    case "submissionTaken":
      return decide({ taken: new Map(decisions.taken).set(event.unit, event.key) });
    case "columnChosen":
      return decide({ columns: new Map(decisions.columns).set(event.heading, event.mark) });
    case "figureChosen":
      return decide({ figures: new Map(decisions.figures).set(event.key, event.value) });
    case "figureReopened":
      return decide({ figures: without(decisions.figures, event.key) });
  }
}

/** A name printed on a row is worth remembering; a title or a file's name holds much else. */
function aliasName({ review }: MergeState, key: string): string | null {
  const submission = review?.submissions.find((one) => one.key === key);
  return submission?.namedBy === "row" ? nameKey(submission.printed) : null;
}

function without<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
