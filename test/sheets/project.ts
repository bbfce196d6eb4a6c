import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ScriptProject } from "../../src/workbench/apps-script/script";
import { buildAddin } from "../../src/workbench/server/addin-build";

const root = join(__dirname, "../..");

/** A file of the Google Sheets add-on as it was built. */
export const builtFile = (name: string): string =>
  readFileSync(join(root, "dist/sheets", name), "utf8");

/** The add-on as it would be pushed; built first where it is older than its sources. */
export async function builtProject(): Promise<ScriptProject> {
  await buildAddin(root, () => undefined);
  return { code: builtFile("Code.js"), pages: new Map([["Sidebar", builtFile("Sidebar.html")]]) };
}
