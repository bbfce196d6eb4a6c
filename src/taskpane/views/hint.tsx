import { Icon } from "./icon";

interface Props {
  /** Something failed, or what is shown may no longer hold. */
  readonly kind: "failure" | "changed";
  readonly title?: string;
  readonly text: string;
  readonly action: string;
  onAction(): void;
}

/** What happened, and the one thing to do about it. */
export const Hint = ({ kind, title, text, action, onAction }: Props) => (
  <div class={`hint ${kind}`} role={kind === "failure" ? "alert" : "status"}>
    <Icon name={kind === "failure" ? "error" : "warning"} />
    <p>
      {title !== undefined && <strong>{title}. </strong>}
      {text}
    </p>
    <button type="button" onClick={onAction}>
      {action}
    </button>
  </div>
);
