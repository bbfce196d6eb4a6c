const { existsSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { LicenseWebpackPlugin } = require("license-webpack-plugin");

const line = "-".repeat(80);

/** One package of a bundle: what it is, under which licence, and the text its authors ask to be kept. */
const entry = ({ packageJson: { name, version }, licenseId, licenseText }) =>
  `${line}\n${name} ${version} (${licenseId})\n\n${licenseText.replaceAll("\r\n", "\n").trim()}\n`;

const byName = (a, b) => (a.packageJson.name < b.packageJson.name ? -1 : 1);

/** Folders of preact with a package.json of their own: preact's licence is theirs. */
const partsOfPreact = ["preact-hooks", "jsx-runtime"];

/** Some packages leave their licence in their repository: these texts are from there. */
function textFromRepository(name) {
  const path = join(__dirname, "licence-texts", `${name}.txt`);
  if (existsSync(path)) return readFileSync(path, "utf8");
  throw new Error(`${name} is bundled, and its licence is not known: ${path} is missing`);
}

/** Writes beside a bundle the licences of all packages in it; a package without a text fails the build. */
const licences = (outputFilename) =>
  new LicenseWebpackPlugin({
    outputFilename,
    perChunkOutput: false,
    renderLicenses: (packages) =>
      `Packages inside these files, and their licences.\n\n${[...packages].sort(byName).map(entry).join("\n")}`,
    excludedPackageTest: (name) => partsOfPreact.includes(name),
    handleMissingLicenseText: textFromRepository,
  });

module.exports = { licences };
