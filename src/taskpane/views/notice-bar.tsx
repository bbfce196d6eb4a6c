import type { Notice } from "../state/pane";
import { sayWrite } from "../say-write";
import type { Words } from "../words";
import { usePane } from "./context";
import { Icon } from "./icon";

/** One sentence about the last action, above the footer; read out by screen readers. */
export function NoticeBar({ notice }: { readonly notice: Notice | null }) {
  const { words } = usePane();
  const isFailure = notice?.kind === "failed";
  return (
    <div class="notices">
      <p role="alert" class={isFailure ? "notice failure" : "empty"}>
        {isFailure && <Icon name="error" />}
        {isFailure && <span>{words.failures.explain(notice.failure)}</span>}
      </p>
      <p role="status" class={notice !== null && !isFailure ? "notice success" : "empty"}>
        {notice !== null && !isFailure && <Icon name="done" />}
        {notice !== null && !isFailure && <span>{sayNotice(notice, words)}</span>}
      </p>
    </div>
  );
}

function sayNotice(notice: Exclude<Notice, { kind: "failed" }>, words: Words): string {
  const { notice: says } = words.pane;
  switch (notice.kind) {
    case "written":
      return sayWrite(notice.write, { ...says, build: words.appendix.built });
    case "undone":
      return sayWrite(notice.write, says.undone);
    case "copied":
      return says.copied(notice.count);
    case "recorded":
      return says.recorded(notice.sheet);
    case "noChanges":
      return says.noChanges;
    case "marksCleared":
      return says.marksCleared;
    case "settingsSaved":
      return says.settingsSaved;
  }
}
