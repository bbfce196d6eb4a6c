import type { TextReview } from "../../core/model/text-finding";
import { Hint } from "../views/hint";
import { Icon } from "../views/icon";
import { MarkedText } from "./marked-text";
import { Notice } from "./notice";
import { replaceables } from "./replace";
import type { TextState } from "./state";
import { TextFindings } from "./text-findings";
import { TextLinks } from "./text-links";
import { useText } from "./context";

interface Props {
  readonly state: TextState;
  readonly review: TextReview;
}

const severities = ["error", "warning", "info"] as const;

/** The text with its marks, what can be done with it, and the list of what was found. */
export function TextResults({ state, review }: Props) {
  const { words, send } = useText();
  const { audit } = words.pane;
  const { findings, claims, links } = review;
  const certain = replaceables(findings).length;
  return (
    <>
      {state.tables?.changed === true && (
        <Hint
          kind="changed"
          text={audit.changed}
          action={audit.again}
          onAction={() => send({ kind: "auditAsked" })}
        />
      )}
      <div class="checked-text">
        <MarkedText state={state} review={review} />
        <div class="text-actions">
          <button type="button" id="edit-text" onClick={() => send({ kind: "editAsked" })}>
            {audit.edit}
          </button>
          <button type="button" onClick={() => send({ kind: "copyAsked" })}>
            {audit.copy}
          </button>
          {state.former.length > 0 && (
            <button type="button" onClick={() => send({ kind: "undoAsked" })}>
              <Icon name="undo" />
              {audit.undo}
            </button>
          )}
        </div>
        <Notice notice={state.notice} />
      </div>
      <div class="summary" role="status">
        {findings.length === 0 ? (
          <p class="count done">
            <Icon name="done" />
            {claims.length === 0 ? audit.noClaim : audit.nothing}
          </p>
        ) : (
          <p class="counts">
            {severities.map((severity) => {
              const count = findings.filter((finding) => finding.severity === severity).length;
              return (
                count > 0 && (
                  <span key={severity} class={`count ${severity}`}>
                    <Icon name={severity} />
                    {audit.tally[severity](count)}
                  </span>
                )
              );
            })}
          </p>
        )}
        <p>{audit.read(claims.length, state.tables?.found.length ?? 0)}</p>
        {certain > 0 && (
          <button type="button" onClick={() => send({ kind: "replaceAllAsked" })}>
            {audit.replaceAll(certain)}
          </button>
        )}
      </div>
      {findings.length > 0 && <TextFindings state={state} review={review} />}
      {links.length > 0 && <TextLinks links={links} />}
    </>
  );
}
