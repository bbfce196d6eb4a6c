import { checkChecksums } from "./check-checksums";
import { checkFunctions } from "./check-functions";
import { checkLeftovers } from "./check-leftovers";
import { checkManifest } from "./check-manifest";
import { checkPages } from "./check-pages";
import type { Folder } from "./folder";
import { readManifest } from "./manifest";
import type { FolderProblem } from "./problem";

/** All that keeps Office from opening the add-in from this folder. */
export async function checkFolder(folder: Folder): Promise<readonly FolderProblem[]> {
  const manifest = await checkManifest(folder);
  // some other folder, or a manifest nobody can read: what else is wrong says nothing
  if (readManifest(folder.text("manifest.xml") ?? "") === null) return manifest;
  return [
    ...manifest,
    ...checkPages(folder),
    ...checkFunctions(folder),
    ...checkChecksums(folder),
    ...checkLeftovers(folder),
  ];
}
