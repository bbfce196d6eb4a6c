import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../files-in";

/** A built folder: its files by their paths from it. */
export interface Folder {
  readonly files: readonly string[];
  has(path: string): boolean;
  bytes(path: string): Buffer | null;
  text(path: string): string | null;
}

export function openFolder(root: string): Folder {
  const files = filesIn(root);
  const names = new Set(files);
  const bytes = (path: string): Buffer | null =>
    names.has(path) ? readFileSync(join(root, path)) : null;
  return {
    files,
    has: (path) => names.has(path),
    bytes,
    text: (path) => bytes(path)?.toString("utf8") ?? null,
  };
}
