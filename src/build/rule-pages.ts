import { gridLines, parseGrid, workbookOf } from "../../test/grid";
import { ruleCases } from "../../test/core/rules/cases";
import type { RuleCase } from "../../test/core/rules/rule-case";
import type { RuleId } from "../core/model/finding";
import { review } from "../core/review";
import { rules } from "../core/rules";
import { findings as messages } from "../messages/vi/findings";

/** The documentation page of every rule, by its path: made from the cases its tests run. */
export const rulePages = (): ReadonlyMap<string, string> =>
  new Map(
    rules.map(({ id, severity }) => [
      `docs/rules/${id}.md`,
      [
        `# ${messages.title(id)}`,
        `\`${id}\` · ${messages.severity(severity)}`,
        ...ruleCases[id].about,
        ...ruleCases[id].cases.filter(({ doc }) => doc).flatMap((one) => example(id, one)),
      ].join("\n\n") + "\n",
    ]),
  );

/** A sheet with its marked cells in bold, and what is said of it. */
function example(rule: RuleId, { name, grid }: RuleCase): readonly string[] {
  const { tables } = review(workbookOf(parseGrid(grid).sheet));
  const said = tables
    .flatMap((table) => table.findings)
    .filter(({ detail }) => detail.rule === rule)
    .map((finding) => `> ${messages.explain(finding)}`);
  return [`## ${name}`, pageTable(gridLines(grid)), said.join("\n>\n")];
}

function pageTable(lines: readonly (readonly string[])[]): string {
  const [header = [], ...body] = lines.map((line) => line.map(pageCell));
  const rule = header.map(() => "---");
  return [header, rule, ...body].map((line) => `| ${line.join(" | ")} |`).join("\n");
}

/** "[67.269]" in bold; a text's quotes and a formula's value stay as they are written. */
const pageCell = (cell: string): string =>
  cell.replace(/^\[(.*)\]$/, (_, marked: string) => (marked === "" ? "**…**" : `**${marked}**`));
