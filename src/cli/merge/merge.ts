import packageJson from "../../../package.json";
import { layoutConsolidation } from "../../core/consolidate/layout-consolidation";
import type { Source } from "../../core/consolidate/source";
import type { Form } from "../../core/appendix/form";
import type { SheetLayout } from "../../core/model/layout";
import type { Workbook } from "../../core/model/workbook";
import type { MergeCommand } from "../arguments";
import { noTitle, tellDropped } from "../build";
import type { Around, ExitCode } from "../around";
import { openFile } from "../check-file";
import {
  explainFailure,
  explainForm,
  explainUnitList,
  explainUsage,
  explainWrite,
} from "../explain";
import { findFiles } from "../find-files";
import { findForm } from "../find-form";
import { words as languages, type Words } from "../language";
import { isSameFile } from "../mark-copy";
import { readUnitList } from "../unit-list";
import { checkNew } from "../write-new";
import { writeWorkbook } from "../write-workbook";
import { noJournal, openJournal } from "./journal";
import { mergeJson } from "./merge-json";
import { mergeReport } from "./merge-report";
import { exitCodeOf, mergeFiles } from "./merged";
import { readUnits } from "./read-units";
import { yearOnYear } from "./year-on-year";

/** `bhxh merge`: many units' files as one appendix. */
export async function merge(command: MergeCommand, around: Around): Promise<ExitCode> {
  const words = languages[command.language];
  const { output } = command;
  const refuse = (reason: string): ExitCode => {
    around.tell(`${reason}\n`);
    return 2;
  };
  const files = await unitFiles(command);
  if (files.length === 0) return refuse(explainUsage({ kind: "emptyFolder" }, words));
  const free = output === null ? null : await checkNew(output);
  if (free?.ok === false) return refuse(explainWrite(free.failure, words));
  const form = await findForm(command.form);
  if (!form.ok) return refuse(explainForm(form.failure, words));
  const list = await readUnitList(command.units, around);
  if (!list.ok) return refuse(`${command.units}: ${explainUnitList(list.failure, words)}`);
  tellDropped(list.value.dropped, around, words);
  const previous = command.previous === null ? null : await openFile(command.previous, around.open);
  if (previous?.ok === false) {
    return refuse(`${command.previous ?? ""}: ${explainFailure(previous.failure, words)}`);
  }

  const journal =
    output === null
      ? noJournal<readonly Source[]>()
      : await openJournal<readonly Source[]>(`${output}.dang-doc`, packageJson.version);
  const read = await readUnits(files, journal, around, words);
  const merged = mergeFiles(read, form.value, list.value);
  around.print((command.json ? mergeJson : mergeReport)(merged, words));
  if (output === null) return exitCodeOf(merged);
  if (merged.consolidation.submissions.length === 0) {
    await journal.remove();
    return refuse(words.merge.nothingToWrite);
  }
  const [appendix, log] = layoutConsolidation(merged.consolidation, form.value, {
    title: command.title.length > 0 ? command.title : noTitle,
    sheetNames: [],
    time: words.merge.time(new Date()),
    words: words.consolidate,
  });
  const sheets =
    previous === null
      ? []
      : previousSheets(previous.value.workbook, appendix, log, form.value, around, words);
  const written = await writeWorkbook(output, [appendix, log, ...sheets], around);
  if (!written.ok) return refuse(explainWrite(written.failure, words));
  around.tell(`${words.merge.written(output)}\n`);
  await journal.remove();
  return exitCodeOf(merged);
}

/** The sheets that hold an appendix against last period's; says what stands between the two. */
function previousSheets(
  previous: Workbook,
  appendix: SheetLayout,
  log: SheetLayout,
  form: Form,
  around: Around,
  words: Words,
): readonly SheetLayout[] {
  const sheetNames = [appendix.name, log.name];
  const compared = yearOnYear(appendix, previous, form, { title: noTitle, sheetNames }, words);
  if (compared === null || compared.sheets.length === 0) {
    around.tell(`${words.merge.nothingToCompare}\n`);
    return [];
  }
  const { comparison, mapProblems, sheets } = compared;
  const told = [
    ...mapProblems.map(words.compare.mapProblem),
    words.compare.scope(comparison.scope),
    ...comparison.questions.flatMap((question) => {
      const column = comparison.columns[question.column];
      return column === undefined ? [] : [words.compare.question(question, column)];
    }),
  ];
  for (const line of told) if (line !== "") around.tell(`${line}\n`);
  return sheets;
}

/** The files to merge; a folder of them may hold the list of units and last period's workbook too. */
async function unitFiles({ paths, units, previous }: MergeCommand): Promise<readonly string[]> {
  const others = previous === null ? [units] : [units, previous];
  const files: string[] = [];
  for (const path of await findFiles(paths)) {
    const isOther = await Promise.all(others.map((other) => isSameFile(path, other)));
    if (!isOther.includes(true)) files.push(path);
  }
  return files;
}
