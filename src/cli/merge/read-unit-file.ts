import { createHash } from "node:crypto";
import type { Source } from "../../core/consolidate/source";
import { sourcesOf } from "../../core/consolidate/sources-of";
import { examine } from "../../core/examine";
import { fail, ok } from "../../core/model/result";
import { rules } from "../../core/rules";
import { readBytes } from "../check-file";
import { readTables } from "../read-tables";
import type { ReadFile } from "./reading";

/**
 * The work of one thread: reads a unit's file, recognises and checks its tables, and gives what
 * merging needs of them. The workbook itself never leaves the thread.
 */
const readUnitFile: ReadFile<readonly Source[]> = async ({ path, known }) => {
  try {
    const bytes = await readBytes(path);
    if (!bytes.ok) return bytes;
    const hash = createHash("sha256").update(bytes.value).digest("hex");
    if (hash === known) return ok({ kind: "unchanged" });
    const tables = readTables(bytes.value, path);
    if (!tables.ok) return tables;
    const value = sourcesOf(path, examine(tables.value.workbook, rules));
    return ok({ kind: "read", hash, value });
  } catch (error) {
    // one file's fault must not keep the others from being merged
    return fail({ kind: "bug", message: error instanceof Error ? error.message : String(error) });
  }
};

export default readUnitFile;
