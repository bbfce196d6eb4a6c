import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { functionCatalogue } from "./function-catalogue";
import { functionPage } from "./function-page";
import { iconFiles } from "./icons";
import { rulePages } from "./rule-pages";

/**
 * Writes every committed file that is made from another (npm run generate), or with --check says which
 * of them are not what they would be made (CI). Rule pages of rules that are gone count as stale.
 */
async function generate(): Promise<void> {
  const generated: ReadonlyMap<string, string | Buffer> = new Map<string, string | Buffer>([
    ...iconFiles(),
    ...rulePages(),
    await functionPage(),
    await functionCatalogue(),
  ]);
  const stale = [...generated].filter(([path, content]) => !isCurrent(path, content));
  const leftOver = readdirSync("docs/rules")
    .map((name) => join("docs/rules", name))
    .filter((path) => !generated.has(path));

  if (process.argv.includes("--check")) {
    for (const path of [...stale.map(([stalePath]) => stalePath), ...leftOver]) {
      console.error(`${path} is not what it is made from: npm run generate`);
      process.exitCode = 1;
    }
    return;
  }
  for (const path of leftOver) rmSync(path);
  for (const [path, content] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(path);
  }
}

const isCurrent = (path: string, content: string | Buffer): boolean =>
  existsSync(path) && readFileSync(path).equals(Buffer.from(content));

void generate();
