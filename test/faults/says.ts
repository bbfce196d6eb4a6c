import { sayWrite } from "../../src/taskpane/say-write";
import type { State } from "../../src/taskpane/state/pane";
import { clockTime } from "../../src/taskpane/views/clock-time";

/** What the pane's lines say, as an officer reads them; the time of day left out. */
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
    check.report === null || check.report.changed === null
      ? ""
      : pane.check.changed(clockTime(check.report.at)).replace(/\d+:\d+/u, "…"),
  ];
  return [...new Set(lines)].filter((line) => line !== "").join(" ");
}
