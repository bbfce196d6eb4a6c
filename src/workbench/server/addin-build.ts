import { spawn } from "node:child_process";
import { readdir, stat, utimes } from "node:fs/promises";
import { join } from "node:path";

/** What the production build is made of. */
const sources = [
  "src/core",
  "src/messages",
  "src/functions",
  "src/taskpane",
  "src/commands",
  "src/sheets",
  "src/hosts",
  "src/build",
  "assets",
  "docs/user",
  "manifest.xml",
  "webpack.config.js",
  "package-lock.json",
];
const outputs = [
  "taskpane.html",
  "start.js",
  "core.js",
  "examine.js",
  "taskpane.js",
  "functions.js",
  "functions.json",
  "commands.js",
  "sheets/Code.js",
  "sheets/Sidebar.html",
];

/** Builds dist/ where it is missing, broken or older than what it is made of. */
export async function buildAddin(root: string, say: (line: string) => void): Promise<void> {
  if (await isFresh(root)) return;
  say("Building the add-in (webpack, about a minute) …");
  const webpack = require.resolve("webpack-cli/bin/cli.js");
  await run(process.execPath, [webpack, "--mode", "production"], root);
  // Webpack leaves a file alone whose content stays the same; it is up to date all the same.
  const now = new Date();
  await Promise.all(outputs.map((file) => utimes(join(root, "dist", file), now, now)));
}

async function isFresh(root: string): Promise<boolean> {
  const made = await Promise.all(
    outputs.map((file) => stat(join(root, "dist", file)).catch(() => null)),
  );
  if (made.some((file) => file === null || file.size === 0)) return false;
  const built = Math.max(...made.map((file) => file?.mtimeMs ?? 0));
  const changed = await Promise.all(sources.map((source) => newestIn(join(root, source))));
  return built >= Math.max(...changed);
}

/** When a file, or anything under a folder, last changed; 0 where there is none. */
async function newestIn(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (found === null) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const entries = await readdir(path);
  const times = await Promise.all(entries.map((entry) => newestIn(join(path, entry))));
  return Math.max(found.mtimeMs, ...times);
}

const run = (command: string, args: readonly string[], cwd: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`webpack ended with ${code}`)),
    );
  });
