import { extname, join } from "node:path";
import type { Around } from "./around";
import { newWorkbook, open, readReport } from "./open";
import { run } from "./run";

const around: Around = {
  open,
  readReport,
  newWorkbook,
  // beside the program where it was built, beside this file where it was not
  threadFile: { path: join(__dirname, "merge", `read-unit-file${extname(__filename)}`) },
  print: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(text),
  progress: (text) => {
    if (!process.stderr.isTTY) return;
    const width = process.stderr.columns || 80;
    process.stderr.write(`\r\u001b[K${(text ?? "").slice(0, width - 1)}`);
  },
};

// whoever reads the report may have seen enough of it
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

void run(process.argv.slice(2), around).then((code) => {
  process.exitCode = code;
});
