// Runs before npm start, build, test and check with nothing but Node: installs the packages when they
// are missing or older than package-lock.json and, with --browser, sees that there is a Chromium.
const { spawnSync } = require("node:child_process");
const { existsSync, statSync } = require("node:fs");

const chromium = process.env.CHROMIUM_PATH || "/usr/bin/chromium";

function run(command, ...args) {
  console.log(`> ${command} ${args.join(" ")}`);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

function packagesAreCurrent() {
  const installed = "node_modules/.package-lock.json";
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs
  );
}

function installChromium() {
  const canInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!canInstall) return false;
  return run("apt-get", "update") && run("apt-get", "install", "-y", "chromium");
}

if (!packagesAreCurrent() && !run("npm", "ci", "--no-audit", "--no-fund")) {
  console.error("The packages could not be installed: see npm's message above.");
  process.exit(1);
}

if (process.argv.includes("--browser") && !existsSync(chromium)) {
  if (!installChromium() || !existsSync(chromium)) {
    console.error(
      `No Chromium at ${chromium}. Install it (Debian: apt-get install chromium), ` +
        "or set CHROMIUM_PATH to a Chromium or Chrome of yours.",
    );
    process.exit(1);
  }
}
