import { createHash } from "node:crypto";
import { fileName } from "../checksums";
import type { Folder } from "./folder";
import type { FolderProblem } from "./problem";

/** Whether the files are those the build wrote down. */
export function checkChecksums(folder: Folder): readonly FolderProblem[] {
  const listed = readChecksums(folder);
  if (listed === null) return [{ kind: "noChecksums" }];
  const unlisted = folder.files.filter((path) => !listed.has(path) && path !== fileName);
  return [
    ...[...listed].flatMap(([file, hash]): readonly FolderProblem[] => {
      const bytes = folder.bytes(file);
      if (bytes === null) return [{ kind: "gone", file }];
      const isSame = createHash("sha256").update(bytes).digest("hex") === hash;
      return isSame ? [] : [{ kind: "changed", file }];
    }),
    ...(unlisted.length === 0 ? [] : [{ kind: "unlisted", files: unlisted } as const]),
  ];
}

/** The files a server needs: those listed, and all where no list is. */
export function servedFiles(folder: Folder): readonly string[] {
  const listed = readChecksums(folder);
  return folder.files.filter((path) => listed?.has(path) ?? true);
}

/** The hash of each file of the add-in, by its path; null where there is no list. */
export function readChecksums(folder: Folder): ReadonlyMap<string, string> | null {
  const text = folder.text(fileName);
  if (text === null) return null;
  return new Map(
    text.split("\n").flatMap((line): readonly (readonly [string, string])[] => {
      const [, hash, path] = /^([0-9a-f]{64})  (.+)$/.exec(line) ?? [];
      return hash === undefined || path === undefined ? [] : [[path, hash]];
    }),
  );
}
