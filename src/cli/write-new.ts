import { randomUUID } from "node:crypto";
import { link, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { fail, ok, type Result } from "../core/model/result";
import { codeOf } from "./check-file";

/** Why a file was not written; nothing was. */
export type WriteFailure =
  | { readonly kind: "exists"; readonly path: string; readonly free: string }
  | { readonly kind: "notWritten"; readonly path: string; readonly code: string };

/** Whether there is nothing at a path yet; else a name beside it that is free. */
export async function checkNew(path: string): Promise<Result<null, WriteFailure>> {
  if (!(await exists(path))) return ok(null);
  const extension = extname(path);
  const base = join(dirname(path), basename(path, extension));
  for (let number = 2; ; number += 1) {
    const free = `${base} (${number})${extension}`;
    if (!(await exists(free))) return fail({ kind: "exists", path, free });
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Writes a file that was not there, whole or not at all; one that is there stays as it is. */
export async function writeNew(
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, WriteFailure>> {
  const draft = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const allowed = await checkNew(path);
    if (!allowed.ok) return allowed;
    await writeFile(draft, bytes);
    // unlike a renamed file, a linked one replaces none that came to be in the meantime
    await link(draft, path).catch(async (error: unknown) => {
      if (codeOf(error) === "EEXIST") throw error;
      // some disks know no links
      await rename(draft, path);
    });
    return ok(null);
  } catch (error) {
    const taken = await checkNew(path);
    return taken.ok ? fail({ kind: "notWritten", path, code: codeOf(error) }) : taken;
  } finally {
    await rm(draft, { force: true });
  }
}
