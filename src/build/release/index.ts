import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "../../../package.json";
import { releaseContents } from "./contents";
import { differences } from "./differences";
import { zip, type Files } from "./zip";

const name = `bhxh-office-${version}`;
const folder = "dist/release";

/**
 * `npm run release [-- --env base=https://…]`: builds twice from nothing, and where both builds are
 * the same to the byte, makes the archive of one. What is given is handed to webpack.
 */
function release(given: readonly string[]): void {
  const [first, second] = [buildOnce(given), buildOnce(given)];
  const differing = differences(first, second);
  if (differing.length > 0) {
    throw new Error(`Two builds differ, so nothing was released: ${differing.join(", ")}`);
  }
  const archive = zip(first);
  const hash = createHash("sha256").update(archive).digest("hex");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.zip`), archive);
  writeFileSync(join(folder, `${name}.zip.sha256`), `${hash}  ${name}.zip\n`);
  console.log(
    `${folder}/${name}.zip: ${first.size} files, ${archive.length} bytes\nsha256 ${hash}`,
  );
  if (!given.some((argument) => argument.startsWith("base="))) {
    console.log(
      "No address was given (-- --env base=https://…): this one only works on localhost.",
    );
  }
}

/** A production build in a folder of its own, and what a release takes of it. */
function buildOnce(given: readonly string[]): Files {
  const built = mkdtempSync(join(tmpdir(), "bhxh-"));
  try {
    const webpack = require.resolve("webpack-cli/bin/cli.js");
    const options = ["--mode", "production", "--env", `folder=${built}`, ...given];
    const { status } = spawnSync(process.execPath, [webpack, ...options], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    if (status !== 0) throw new Error(`webpack ended with ${status}`);
    return releaseContents(built, name);
  } finally {
    rmSync(built, { recursive: true });
  }
}

try {
  release(process.argv.slice(2));
} catch (thrown) {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
}
