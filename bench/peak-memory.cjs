/* Required by a measured program: says on its standard error what memory it took at most, in kilobytes. */
const { isMainThread } = require("node:worker_threads");

if (isMainThread) {
  process.on("exit", () => {
    process.stderr.write(`\npeak ${process.resourceUsage().maxRSS}\n`);
  });
}
