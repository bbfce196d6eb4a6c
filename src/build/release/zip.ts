import { zipSync } from "fflate";

/** A file of the archive, by its path in it. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * A zip whose bytes follow from its files alone: in the order of their names, without times and owners.
 *
 * @example zip(new Map([["bhxh/LICENSE", text]]))
 */
export function zip(files: Files): Uint8Array {
  const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // the first moment a zip can name, in whatever zone: when a file was built says nothing about it
  const noTime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(inOrder), { level: 9, mtime: noTime, os: 3, attrs: 0 });
}
