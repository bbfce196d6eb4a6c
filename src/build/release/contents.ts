import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checksums, fileName } from "../checksums";
import { filesIn } from "../files-in";
import type { Files } from "./zip";

/** The folder of the archive a built file belongs to: of dist/, the three products lie in one. */
function productOf(path: string): string {
  if (path.startsWith("sheets/")) return path;
  return path.startsWith("bhxh") ? `cli/${path}` : `excel/${path}`;
}

/**
 * What a release holds, by path: the folder for a web server (Excel), the script project (Google
 * Sheets), the command line, what an administrator reads, and the checksums of all of it.
 *
 * @param built a folder `npm run build` made
 */
export function releaseContents(built: string, name: string): Files {
  const files = new Map([
    ...filesIn(built).map((path) => [productOf(path), join(built, path)] as const),
    ...filesIn("docs/admin").map((path) => [`admin/${path}`, join("docs/admin", path)] as const),
    ...["LICENSE", "CHANGELOG.md"].map((path) => [path, path] as const),
  ]);
  const contents = [...files].map(([path, from]) => [path, readFileSync(from)] as const);
  const sums = Buffer.from(checksums(contents));
  return new Map(
    [...contents, [fileName, sums] as const].map(([path, content]) => [`${name}/${path}`, content]),
  );
}
