const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { Compilation, sources } = require("webpack");
const { lowerScript } = require("./lower-script");
const { sheetsSidebar } = require("./sheets-sidebar");
const { sheetsStubs } = require("./sheets-stubs");

const source = join(__dirname, "..");
const files = {
  page: join(source, "taskpane/taskpane.html"),
  styles: [join(source, "taskpane/taskpane.css"), join(source, "sheets/sidebar.css")],
};

/** Makes of the bundles code.js and sidebar.js the two files an Apps Script project takes. */
class SheetsFiles {
  apply(compiler) {
    compiler.hooks.compilation.tap("SheetsFiles", (compilation) => {
      const stages = {
        lower: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_COMPATIBILITY,
        inline: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE,
      };
      const { processAssets } = compilation.hooks;
      processAssets.tap({ name: "SheetsFiles", stage: stages.lower }, () => {
        compilation.updateAsset("code.js", (asset) => {
          return new sources.RawSource(lowerScript(asset.source().toString()));
        });
      });
      const inline = { name: "SheetsFiles", stage: stages.inline };
      processAssets.tapPromise(inline, async (assets) => {
        const take = (name) => {
          const text = assets[name].source().toString();
          compilation.deleteAsset(name);
          return text;
        };
        // said to be minimized, or the comments Google reads would be taken out once more
        const emit = (name, text) =>
          compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
        emit("Code.js", `${take("code.js")}\n${await sheetsStubs()}`);
        const page = readFileSync(files.page, "utf8");
        const style = files.styles.map((path) => readFileSync(path, "utf8")).join("\n");
        emit("Sidebar.html", sheetsSidebar({ page, style, script: take("sidebar.js") }));
        for (const path of [files.page, ...files.styles]) compilation.fileDependencies.add(path);
      });
    });
  }
}

module.exports = { SheetsFiles };
