import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** Paths of all files under a folder, from it, with "/" between them, in order. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
