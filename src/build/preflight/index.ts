import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { preflight as english } from "../../messages/en/preflight";
import { preflight as vietnamese } from "../../messages/vi/preflight";
import { checkFolder } from "./check-folder";
import { checkServer, isOwnAddress } from "./check-server";
import { openFolder } from "./folder";
import { isNote } from "./problem";
import { sayProblem } from "./say-problem";

/**
 * `npm run preflight -- <folder> [address] [--lang en]`: whether Office would open the add-in from a
 * folder, and from a server on this machine. Ends with 0 when it would, 1 when something is wrong,
 * 2 when nothing could be checked.
 */
async function preflight(): Promise<0 | 1 | 2> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { lang: { type: "string", default: "vi" } },
  });
  const words = values.lang === "en" ? english : vietnamese;
  const [root, address, ...more] = positionals;
  if (root === undefined || more.length > 0) return refuse(words.usage);
  if (!existsSync(root)) return refuse(words.noFolder(root));
  if (address !== undefined && !isOwnAddress(address)) return refuse(words.notOwn(address));

  const folder = openFolder(root);
  const problems = [
    ...(await checkFolder(folder)),
    ...(address === undefined ? [] : await checkServer(folder, address)),
  ];
  for (const problem of problems) {
    console.log(`${isNote(problem) ? "·" : "✗"} ${sayProblem(problem, words)}`);
  }
  const wrong = problems.filter((problem) => !isNote(problem)).length;
  console.log(wrong === 0 ? words.ready(folder.files.length) : words.notReady(wrong));
  return wrong === 0 ? 0 : 1;
}

function refuse(sentence: string): 2 {
  console.error(sentence);
  return 2;
}

void preflight().then((code) => {
  process.exitCode = code;
});
