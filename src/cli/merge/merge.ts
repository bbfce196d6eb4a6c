import packageJson from "../../../package.json";
import type { Source } from "../../core/consolidate/source";
import type { MergeCommand } from "../arguments";
import { tellDropped } from "../build";
import type { Around, ExitCode } from "../check";
import { explainForm, explainUnitList, explainUsage, explainWrite } from "../explain";
import { findFiles } from "../find-files";
import { findForm } from "../find-form";
import { words as languages } from "../language";
import { isSameFile } from "../mark-copy";
import { readUnitList } from "../unit-list";
import { checkNew } from "../write-new";
import { noJournal, openJournal } from "./journal";
import { mergeJson } from "./merge-json";
import { mergeReport } from "./merge-report";
import { exitCodeOf, mergeFiles } from "./merged";
import { readUnits } from "./read-units";

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

  const journal =
    output === null
      ? noJournal<readonly Source[]>()
      : await openJournal<readonly Source[]>(`${output}.dang-doc`, packageJson.version);
  const read = await readUnits(files, journal, around, words);
  const merged = mergeFiles(read, form.value, list.value);
  around.print(command.json ? mergeJson(merged, output, words) : mergeReport(merged, words));
  await journal.remove();
  return exitCodeOf(merged);
}

/** The files to merge; a folder of them may hold the list of units and last period's workbook too. */
async function unitFiles({ paths, units, previous }: MergeCommand): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of await findFiles(paths)) {
    const isOther = [units, ...(previous === null ? [] : [previous])].map((other) =>
      isSameFile(path, other),
    );
    if (!(await Promise.all(isOther)).includes(true)) files.push(path);
  }
  return files;
}
