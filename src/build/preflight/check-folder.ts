import { checkChecksums } from "./check-checksums";
import { checkFunctions } from "./check-functions";
import { checkLeftovers } from "./check-leftovers";
import { checkManifest } from "./check-manifest";
import { checkPages } from "./check-pages";
import type { Folder } from "./folder";
import type { FolderProblem } from "./problem";

/** All that keeps Office from opening the add-in from this folder. */
export async function checkFolder(folder: Folder): Promise<readonly FolderProblem[]> {
  const manifest = await checkManifest(folder);
  // some other folder: what else it lacks says nothing
  if (manifest.some(({ kind }) => kind === "noManifest")) return manifest;
  return [
    ...manifest,
    ...checkPages(folder),
    ...checkFunctions(folder),
    ...checkChecksums(folder),
    ...checkLeftovers(folder),
  ];
}
