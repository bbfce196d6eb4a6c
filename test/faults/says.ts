import { sayWrite } from "../../src/taskpane/say-write";
import type { State } from "../../src/taskpane/state/pane";

/** What the pane's lines say, as an officer reads them. */
export function saysOf({ words, notice, check, appendix }: State): string {
  const { pane, failures } = words;
  const lines = [
    check.failure === null ? "" : failures.explain(check.failure),
    appendix.problem?.kind === "host" ? failures.explain(appendix.problem.failure) : "",
    notice?.kind === "failed" ? failures.explain(notice.failure) : "",
    notice?.kind === "written"
      ? sayWrite(notice.write, { ...pane.notice, build: words.appendix.built })
      : "",
    notice?.kind === "undone" ? sayWrite(notice.write, pane.notice.undone) : "",
  ];
  return [...new Set(lines)].filter((line) => line !== "").join(" ");
}
