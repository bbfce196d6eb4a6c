const { createHash } = require("node:crypto");
const { Compilation, sources } = require("webpack");

const fileName = "SHA256SUMS";

/**
 * SHA256SUMS: one line a file, as `sha256sum --check` reads it, in the order of their names.
 *
 * @param {Iterable<readonly [path: string, content: Buffer]>} files
 */
const checksums = (files) =>
  [...files]
    .map(([path, content]) => [path, createHash("sha256").update(content).digest("hex")])
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join("");

/** Writes the checksums of a build's files beside them. */
class Checksums {
  apply(compiler) {
    compiler.hooks.compilation.tap("Checksums", (compilation) => {
      // after the list of licences
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: "Checksums", stage }, (assets) => {
        const files = Object.entries(assets).map(([path, asset]) => [path, asset.buffer()]);
        compilation.emitAsset(fileName, new sources.RawSource(checksums(files)));
      });
    });
  }
}

module.exports = { Checksums, checksums, fileName };
