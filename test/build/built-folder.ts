import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checksums, fileName } from "../../src/build/checksums";
import type { Folder } from "../../src/build/preflight/folder";
import { readChecksums } from "../../src/build/preflight/check-checksums";
import { openFolder } from "../../src/build/preflight/folder";

const dist = join(__dirname, "../../dist");

/** Files in memory, by their path. */
export type Contents = Map<string, Buffer>;

export const folderOf = (contents: Contents): Folder => ({
  files: [...contents.keys()],
  has: (path) => contents.has(path),
  bytes: (path) => contents.get(path) ?? null,
  text: (path) => contents.get(path)?.toString("utf8") ?? null,
});

/** The files of dist/ a server needs, as they would be built for an address. */
export function builtFor(base: string): Contents {
  const listed = readChecksums(openFolder(dist)) ?? new Map<string, string>();
  const contents: Contents = new Map(
    [...listed.keys()].map((path) => {
      const bytes = readFileSync(join(dist, path));
      const isRebased = path === "manifest.xml" || /^functions.*\.json$/.test(path);
      return [path, isRebased ? replaced(bytes, "https://localhost:3000", base) : bytes];
    }),
  );
  return sealed(contents);
}

/** The same files with their checksums as they now are. */
export function sealed(contents: Contents): Contents {
  contents.delete(fileName);
  return contents.set(fileName, Buffer.from(checksums(contents)));
}

export const replaced = (bytes: Buffer, old: string, by: string): Buffer =>
  Buffer.from(bytes.toString("utf8").replaceAll(old, by));
