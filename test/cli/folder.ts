import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { printedGrid, printedTitle } from "../../src/workbench/sample/printed";
import { run } from "../../src/cli/run";
import { newWorkbook, open, readReport } from "../../src/cli/open";
import { threadFile } from "./thread-file";
import type { Around, ExitCode } from "../../src/cli/around";

/** The printed sample as a table between tabs, a comment in front. */
export const sampleTsv = [
  "# 6 tháng đầu năm 2024",
  ...printedTitle,
  ...printedGrid.map((row) => row.join("\t")),
].join("\n");

/** A table that agrees with itself. */
export const agreeing = [
  "STT;Đơn vị;Chỉ tiêu;Thực hiện;Tỉ lệ đạt (%)",
  "1;Ninh Sơn;200;100;50,00",
  "2;Ninh Hải;400;300;75,00",
  "3;Bác Ái;400;300;75,00",
  ";Tổng cộng;1000;700;70,00",
].join("\n");

/** A folder of files that is removed after the tests of the block it is made in. */
export function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), "bhxh-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  after(() => rmSync(folder, { recursive: true }));
  return folder;
}

export interface Ran {
  readonly code: ExitCode;
  readonly printed: string;
  readonly told: string;
  readonly progress: readonly (string | null)[];
}

/** One run of the command in this process. */
export const ran = (...arguments_: readonly string[]): Promise<Ran> => ranAround({}, ...arguments_);

/** … with something around it that is otherwise than usual. */
export async function ranAround(
  around: Partial<Around>,
  ...arguments_: readonly string[]
): Promise<Ran> {
  let printed = "";
  let told = "";
  const progress: (string | null)[] = [];
  const code = await run(arguments_, {
    open,
    readReport,
    newWorkbook,
    threadFile: { path: threadFile() },
    print: (text) => void (printed += text),
    tell: (text) => void (told += text),
    progress: (text) => void progress.push(text),
    ...around,
  });
  return { code, printed, told, progress };
}
