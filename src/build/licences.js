const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");

const line = "-".repeat(80);

/** The folder of the package a module is from; what is not from a package has none. */
const folderOf = (path) => /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(path ?? "")?.[0];

/** A package's own text; some leave theirs in their repository, and it is kept in licence-texts. */
function licenceText(folder, name) {
  const own = readdirSync(folder).find((file) => /^(licen[cs]e|copying)\b/i.test(file));
  const kept = join(__dirname, "licence-texts", `${name}.txt`);
  if (own !== undefined) return readFileSync(join(folder, own), "utf8");
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  throw new Error(`${name} is bundled, and its licence is not known: ${kept} is missing`);
}

/** What a package is, under which licence, and the text its authors ask to be kept. */
function entry(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const text = licenceText(folder, name).replaceAll("\r\n", "\n").trim();
  return `${line}\n${name} ${version} (${license})\n\n${text}\n`;
}

/** Writes beside a build the licences of all packages in it; a package without one fails the build. */
class Licences {
  /** @param {string} fileName */
  constructor(fileName) {
    this.fileName = fileName;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("Licences", (compilation) => {
      // before the checksums
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "Licences", stage }, () => {
        const modules = [...compilation.modules].flatMap((module) => module.modules ?? [module]);
        const folders = modules.map(({ resource }) => folderOf(resource));
        // webpack's own few lines are in every bundle
        const webpack = folderOf(require.resolve("webpack"));
        const packages = [...new Set([webpack, ...folders])].filter(
          (folder) => folder !== undefined,
        );
        const entries = packages.map(entry).sort().join("\n");
        const text = `The packages inside these files, and their licences.\n\n${entries}`;
        compilation.emitAsset(this.fileName, new sources.RawSource(text));
      });
    });
  }
}

module.exports = { Licences };
