import { buildSync } from "esbuild";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let built: string | null = null;

/** What reads files on threads, as plain JavaScript, so that a thread starts at once. */
export function threadFile(): string {
  if (built !== null) return built;
  built = join(mkdtempSync(join(tmpdir(), "bhxh-thread-")), "read-unit-file.js");
  buildSync({
    entryPoints: [join(__dirname, "../../src/cli/merge/read-unit-file.ts")],
    bundle: true,
    platform: "node",
    outfile: built,
  });
  return built;
}
