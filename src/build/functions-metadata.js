const { resolve } = require("node:path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const { sources, Compilation } = require("webpack");
const english = require("../functions/en-US.json");

/** The files of src/functions that hold custom functions. */
const functionFiles = ["changes", "check", "checks", "figures", "rates", "sentence"].map((name) =>
  resolve(__dirname, `../functions/${name}.ts`),
);

/**
 * What Microsoft's generator leaves out of functions.json: that functions take error cells
 * (otherwise one error in a range is the answer of all), and absolute help addresses.
 */
function completeMetadata(generated, base) {
  const functions = generated.functions.map((definition) => ({
    ...definition,
    helpUrl: `${base}/${definition.helpUrl}`,
  }));
  return { ...generated, allowErrorForDataTypeAny: true, functions };
}

/** The same functions under the same names, described in English (the en-US override of the manifest). */
function translateMetadata(metadata) {
  const functions = metadata.functions.map((definition) => {
    const { description, parameters } = english[definition.id];
    return {
      ...definition,
      description,
      parameters: definition.parameters.map((parameter) => ({
        ...parameter,
        description: parameters[parameter.name],
      })),
    };
  });
  return { ...metadata, functions };
}

/** Emits functions.json and functions.en-US.json, and associates every custom function in the bundle. */
class FunctionsMetadata {
  /** @param {{ base: string }} options where the help pages will be served from */
  constructor({ base }) {
    this.base = base;
  }

  apply(compiler) {
    const output = "functions.json";
    new CustomFunctionsMetadataPlugin({ output, input: functionFiles }).apply(compiler);
    compiler.hooks.compilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadata", stage }, (assets) => {
        const asset = assets[output];
        if (asset === undefined) return;
        const metadata = completeMetadata(JSON.parse(asset.source().toString()), this.base);
        const json = (value) => new sources.RawSource(`${JSON.stringify(value, null, 2)}\n`);
        compilation.updateAsset(output, json(metadata));
        compilation.emitAsset("functions.en-US.json", json(translateMetadata(metadata)));
      });
    });
  }
}

module.exports = { FunctionsMetadata, completeMetadata, functionFiles, translateMetadata };
