import { parseArgs } from "node:util";
import { startWorkbench } from "./workbench";

/** `npm start [-- --port 3210]`: serves the workbench until it is stopped. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: "string", default: "3210" } } });
  const say = (line: string): void => console.log(line);
  const { url } = await startWorkbench({ port: Number(values.port), say });
  say(`\nBàn thử BHXH: ${url}\n(dừng bằng Ctrl+C)`);
}

main().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exitCode = 1;
});
