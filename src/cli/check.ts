import type { Table } from "../core/model/table";
import { review } from "../core/review";
import type { CheckCommand } from "./arguments";
import type { Around, ExitCode } from "./around";
import { checkFile, findingsOf, openFile, type FileOutcome, type OpenedFile } from "./check-file";
import { explainFailure, explainMark, explainUsage } from "./explain";
import { findFiles } from "./find-files";
import { words as languages, type Words } from "./language";
import { isSameFile, writeMarkedCopy } from "./mark-copy";
import { reportJson } from "./report-json";
import { reportText } from "./report-text";
import type { UsageProblem } from "./usage-problem";

/** `bhxh check`: every file is tried, whatever becomes of the others. */
export async function check(command: CheckCommand, around: Around): Promise<ExitCode> {
  const words = languages[command.language];
  const files = await findFiles(command.paths);
  const problem = await usageProblem(command, files);
  if (problem !== null) {
    around.tell(`${explainUsage(problem, words)} ${words.cli.usage.hint}\n`);
    return 2;
  }
  const previous = command.previous === null ? null : await openFile(command.previous, around.open);
  if (previous?.ok === false) {
    around.tell(`${command.previous ?? ""}: ${explainFailure(previous.failure, words)}\n`);
    return 2;
  }
  const options = {
    sheet: command.sheet,
    previous: previous === null ? [] : tablesIn(previous.value),
  };
  const outcomes: FileOutcome[] = [];
  for (const [index, path] of files.entries()) {
    around.progress(words.cli.checking(index + 1, files.length, path));
    outcomes.push({ path, result: await checkFile(path, options, around.open) });
  }
  around.progress(null);
  around.print((command.json ? reportJson : reportText)(outcomes, words));
  const marked = await mark(command.mark, outcomes, words, around);
  return marked ? exitCode(outcomes) : 2;
}

/** What a command cannot mean, seen only once its files are known. */
async function usageProblem(
  { mark: copy, previous }: CheckCommand,
  files: readonly string[],
): Promise<UsageProblem | null> {
  if (files.length === 0) return { kind: "emptyFolder" };
  if (copy === null) return null;
  if (files.length > 1) return { kind: "markNeedsOneFile", count: files.length };
  for (const input of previous === null ? files : [...files, previous]) {
    if (await isSameFile(copy, input)) return { kind: "markOverInput", path: copy };
  }
  return null;
}

const tablesIn = ({ workbook }: OpenedFile): readonly Table[] =>
  review(workbook).tables.map(({ table }) => table);

/** Writes the marked copy of the one file there is; false when it was asked for and there is none. */
async function mark(
  copy: string | null,
  [outcome]: readonly FileOutcome[],
  words: Words,
  around: Around,
): Promise<boolean> {
  if (copy === null || outcome === undefined || !outcome.result.ok) return true;
  const { path, result } = outcome;
  const opened = await openFile(path, around.open);
  if (!opened.ok) {
    around.tell(`${explainFailure(opened.failure, words)}\n`);
    return false;
  }
  const source = { path, opened: opened.value, review: result.value.review };
  const written = await writeMarkedCopy(source, copy, words);
  if (!written.ok) {
    around.tell(`${explainMark(written.failure, words)}\n`);
    return false;
  }
  around.tell(`${words.cli.marked(copy)}\n`);
  if (written.value.length > 0) {
    around.tell(`${words.cli.lost(written.value.map((part) => words.cli.parts[part]))}\n`);
  }
  return true;
}

function exitCode(outcomes: readonly FileOutcome[]): ExitCode {
  if (outcomes.some(({ result }) => !result.ok)) return 2;
  const found = outcomes.some(
    ({ result }) => result.ok && findingsOf(result.value.review).length > 0,
  );
  return found ? 1 : 0;
}
