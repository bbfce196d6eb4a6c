import type { FileHost } from "../hosts/file-host";
import type { ReadReport } from "./audit-file";
import type { OpenBytes } from "./check-file";
import type { ThreadFile } from "./merge/read-files";

/** 0 nothing found, 1 findings, 2 a file could not be read or the command is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Where a run's words go, and how it opens files. */
export interface Around {
  readonly open: OpenBytes;
  readonly readReport: ReadReport;
  /** An empty workbook to write. */
  newWorkbook(): FileHost;
  /** Where unit files are read. */
  readonly threadFile: ThreadFile;
  /** What was asked for. */
  print(text: string): void;
  /** What is said beside it. */
  tell(text: string): void;
  /** Which file is being read; null when done. */
  progress(text: string | null): void;
}
