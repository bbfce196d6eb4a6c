import { appendixFromTable } from "../core/appendix/from-table";
import type { AppendixInput, Form, TitleFields } from "../core/appendix/form";
import { layoutAppendix } from "../core/appendix/layout-appendix";
import type { DroppedName } from "../core/appendix/units";
import { fail, ok, type Result } from "../core/model/result";
import { findTables } from "../core/tables/find-tables";
import type { BuildCommand } from "./arguments";
import type { Around, ExitCode } from "./around";
import { openFile } from "./check-file";
import { explainFailure, explainForm, explainUnitList, explainWrite } from "./explain";
import { findForm } from "./find-form";
import { words as languages, type Words } from "./language";
import { likestTable } from "./likest-table";
import { readUnitList } from "./unit-list";
import { checkNew } from "./write-new";
import { writeWorkbook } from "./write-workbook";

/** `bhxh build`: one appendix as a file, empty or with a table's figures. */
export async function build(command: BuildCommand, around: Around): Promise<ExitCode> {
  const words = languages[command.language];
  const built = await tryBuild(command, around, words);
  around.tell(`${built.ok ? words.merge.written(command.output) : built.failure}\n`);
  return built.ok ? 0 : 2;
}

/** Fails with what to tell the user. */
async function tryBuild(
  command: BuildCommand,
  around: Around,
  words: Words,
): Promise<Result<null, string>> {
  const { output } = command;
  const free = await checkNew(output);
  if (!free.ok) return fail(explainWrite(free.failure, words));
  const form = await findForm(command.form);
  if (!form.ok) return fail(explainForm(form.failure, words));
  const input = await inputOf(command, form.value, around, words);
  if (!input.ok) return input;
  const title = command.title.length > 0 ? command.title : input.value.title;
  const layout = layoutAppendix(form.value, { ...input.value, title });
  const written = await writeWorkbook(output, [layout], around);
  return written.ok ? ok(null) : fail(explainWrite(written.failure, words));
}

async function inputOf(
  { source }: BuildCommand,
  form: Form,
  around: Around,
  words: Words,
): Promise<Result<AppendixInput, string>> {
  const { path } = source;
  if (source.kind === "units") {
    const list = await readUnitList(path, around);
    if (!list.ok) return fail(`${path}: ${explainUnitList(list.failure, words)}`);
    tellDropped(list.value.dropped, around, words);
    const units = list.value.names.map((name) => ({ name, figures: {} }));
    return ok({ title: noTitle, units, sheetNames: [] });
  }
  const opened = await openFile(path, around.open);
  if (!opened.ok) return fail(`${path}: ${explainFailure(opened.failure, words)}`);
  const table = likestTable(form, opened.value.workbook.sheets.flatMap(findTables));
  if (table === null) return fail(`${path}: ${words.merge.noColumn(form.name)}`);
  return ok(appendixFromTable(form, table, []));
}

/** Dots to fill in by hand. */
export const noTitle: TitleFields = { period: "", province: "", reportNumber: "", reportDate: "" };

const reasons: readonly DroppedName["reason"][] = ["duplicate", "total", "heading"];

/** Says which lines of a list are no units. */
export function tellDropped(dropped: readonly DroppedName[], around: Around, words: Words): void {
  for (const reason of reasons) {
    const names = dropped.filter((line) => line.reason === reason);
    if (names.length > 0) around.tell(`${words.appendix.dropped(reason, names)}\n`);
  }
}
