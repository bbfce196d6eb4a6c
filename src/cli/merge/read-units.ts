import type { Source } from "../../core/consolidate/source";
import type { Around } from "../around";
import type { Words } from "../language";
import type { Journal } from "./journal";
import { progressBar } from "./progress-bar";
import { readFiles } from "./read-files";
import type { ReadFailure } from "./reading";

/** A file of a merge: its tables, or why there are none. */
export type UnitFile =
  | { readonly kind: "read"; readonly file: string; readonly sources: readonly Source[] }
  | { readonly kind: "failed"; readonly file: string; readonly failure: ReadFailure };

/** Reads all files, whatever becomes of each, in the order given; none that the journal knows. */
export async function readUnits(
  paths: readonly string[],
  journal: Journal<readonly Source[]>,
  around: Pick<Around, "threadFile" | "progress">,
  words: Words,
): Promise<readonly UnitFile[]> {
  const read = new Map<string, UnitFile>();
  const tasks = paths.map((path) => ({ path, known: journal.entries.get(path)?.hash ?? null }));
  await readFiles<readonly Source[]>(tasks, around.threadFile, async ({ path }, answer) => {
    if (!answer.ok) {
      read.set(path, { kind: "failed", file: path, failure: answer.failure });
    } else if (answer.value.kind === "unchanged") {
      const sources = journal.entries.get(path)?.value ?? [];
      read.set(path, { kind: "read", file: path, sources });
    } else {
      const { hash, value } = answer.value;
      read.set(path, { kind: "read", file: path, sources: value });
      await journal.add({ path, hash, value });
    }
    const bar = progressBar(read.size, paths.length);
    around.progress(words.merge.reading(bar, read.size, paths.length, path));
  });
  around.progress(null);
  return paths.flatMap((path) => read.get(path) ?? []);
}
