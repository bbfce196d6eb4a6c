import packageJson from "../../package.json";
import { parseCommand } from "./arguments";
import { audit } from "./audit";
import { build } from "./build";
import type { Around, ExitCode } from "./around";
import { check } from "./check";
import { explainUsage } from "./explain";
import { words } from "./language";
import { merge } from "./merge/merge";

/** One run of the command line; `arguments_` without the program's own name. */
export async function run(arguments_: readonly string[], around: Around): Promise<ExitCode> {
  const command = parseCommand(arguments_);
  if (!command.ok) {
    around.tell(`${explainUsage(command.failure, words.vi)} ${words.vi.cli.usage.hint}\n`);
    return 2;
  }
  switch (command.value.kind) {
    case "help":
      around.print(words[command.value.language].cli.help);
      return 0;
    case "version":
      around.print(`${packageJson.version}\n`);
      return 0;
    case "check":
      return check(command.value, around);
    case "audit":
      return audit(command.value, around);
    case "build":
      return build(command.value, around);
    case "merge":
      return merge(command.value, around);
  }
}
