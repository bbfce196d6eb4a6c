import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What of a folder is checked; a file that is named is tried whatever it is called. */
const isTable = (name: string): boolean => /\.(?:xlsx|csv|tsv)$/i.test(name);

/** Excel keeps such a file beside a workbook somebody has open. */
const isLock = (name: string): boolean => name.startsWith("~$");

/**
 * The files to check: each path itself, and each folder's tables, its folders' too, in the order of
 * their names. No file twice.
 */
export async function findFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (status) => status.isDirectory(),
      () => false,
    );
    found.push(...(isFolder ? await tablesIn(path) : [path]));
  }
  return [...new Set(found)];
}

async function tablesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => byName.compare(a.name, b.name))) {
    const path = join(folder, entry.name);
    // links are not followed: they may lead round in a circle
    if (entry.isDirectory()) found.push(...(await tablesIn(path)));
    else if (entry.isFile() && isTable(entry.name) && !isLock(entry.name)) found.push(path);
  }
  return found;
}

const byName = new Intl.Collator("vi", { numeric: true });
