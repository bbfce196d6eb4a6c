import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checksums, fileName } from "../checksums";
import { filesIn } from "../files-in";
import { servedFiles } from "../preflight/check-checksums";
import { openFolder } from "../preflight/folder";
import type { Files } from "./zip";

/**
 * What a release holds, by path: the folder for a web server (Excel), the script project (Google
 * Sheets), the command line, what an administrator reads, and the checksums of all of it.
 *
 * @param built a folder `npm run build` made
 */
export function releaseContents(built: string, name: string): Files {
  const folder = openFolder(built);
  const served = new Set([...servedFiles(folder), fileName]);
  // the three products lie in one folder: what is neither served nor Google's is the command line
  const productOf = (path: string): string =>
    served.has(path) ? `excel/${path}` : path.startsWith("sheets/") ? path : `cli/${path}`;
  const files = new Map([
    ...folder.files.map((path) => [productOf(path), join(built, path)] as const),
    ...filesIn("docs/admin").map((path) => [`admin/${path}`, join("docs/admin", path)] as const),
    ...["LICENSE", "CHANGELOG.md"].map((path) => [path, path] as const),
    ["threat-model.md", "docs/threat-model.md"] as const,
  ]);
  const contents = [...files].map(([path, from]) => [path, readFileSync(from)] as const);
  const sums = Buffer.from(checksums(contents));
  return new Map(
    [...contents, [fileName, sums] as const].map(([path, content]) => [`${name}/${path}`, content]),
  );
}
