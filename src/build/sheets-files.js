const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { transform } = require("esbuild");
const { Compilation, sources } = require("webpack");
const { version } = require("../../package.json");
const { lowerScript } = require("./lower-script");
const { sheetsSidebar } = require("./sheets-sidebar");
const { sheetsStubs } = require("./sheets-stubs");

const source = join(__dirname, "..");
const page = join(source, "taskpane/taskpane.html");
const styles = [join(source, "taskpane/taskpane.css"), join(source, "sheets/sidebar.css")];

/** Makes of the bundles code.js and sidebar.js the two files an Apps Script project takes. */
class SheetsFiles {
  apply(compiler) {
    const minify = compiler.options.mode === "production";
    const shorten = async (text, target, loader = "js") =>
      (await transform(text, { loader, target, minify, charset: "utf8" })).code;

    compiler.hooks.compilation.tap("SheetsFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tapPromise({ name: "SheetsFiles", stage }, async (assets) => {
        for (const path of [page, ...styles]) compilation.fileDependencies.add(path);
        const take = (name) => {
          const text = assets[name].source().toString();
          compilation.deleteAsset(name);
          return text;
        };
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));

        const code = await shorten(lowerScript(take("code.js")), "es2019");
        emit("Code.js", `// BHXH Office ${version}\n${code}${await sheetsStubs()}`);

        const script = await shorten(take("sidebar.js"), "es2022");
        const style = await shorten(styles.map(read).join("\n"), "es2022", "css");
        emit("Sidebar.html", sheetsSidebar({ page: read(page), style, script }));
      });
    });
  }
}

const read = (path) => readFileSync(path, "utf8");

module.exports = { SheetsFiles };
