const { resolve } = require("node:path");
const webpack = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const { Checksums } = require("./src/build/checksums");
const { developmentServer } = require("./src/build/development-server");
const { FunctionsMetadata } = require("./src/build/functions-metadata");
const { helpPage } = require("./src/build/help-pages");
const { Licences } = require("./src/build/licences");
const { SheetsFiles } = require("./src/build/sheets-files");

const developmentBase = "https://localhost:3000";

/** With a certificate Office trusts on this machine. */
async function httpsOnLocalhost() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  return { type: "https", options: await getHttpsServerOptions() };
}

/** A file of what at least two of these bundles hold. */
const sharedBy = (name, bundles) => ({
  name,
  chunks: (chunk) => bundles.includes(chunk.name),
  minChunks: 2,
  enforce: true,
});

/** Where the build goes: dist/, or `--env folder=…`. */
const folderOf = (env) => resolve(__dirname, env.folder ?? "dist");

/**
 * The bundles Office loads. `--env base=https://…` is where dist/ will be served from; the default is
 * the development server.
 */
async function addIn(env, argv) {
  const base = (env.base ?? developmentBase).replace(/\/+$/, "");
  const rebase = (content) => content.toString().replaceAll(developmentBase, base);
  return {
    name: "add-in",
    entry: {
      start: "./src/taskpane/start/index.ts",
      taskpane: "./src/taskpane/index.tsx",
      functions: "./src/functions/functions.ts",
      commands: "./src/commands/commands.ts",
    },
    output: {
      path: folderOf(env),
      filename: "[name].js",
      chunkLoadingGlobal: "bhxhChunks",
      globalObject: "globalThis",
      // the only scripts the page may add to itself (its Content-Security-Policy)
      trustedTypes: { policyName: "bhxh-parts" },
      clean: { keep: /^(bhxh|worker\.js|merge|sheets|release)/ },
    },
    // Pane and functions live in one page (shared runtime): what both stand on is loaded once.
    optimization: {
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // what the pane draws with and the functions compute with
          core: sharedBy("core", ["taskpane", "functions"]),
          // how tables are read and checked: in BHXH.CHECK, and in the parts the pane fetches once drawn
          examine: sharedBy("examine", [
            "functions",
            "check",
            "appendix",
            "text",
            "evidence",
            "merge",
            "read-source",
          ]),
          // … and how forms are laid out, which no function does
          forms: {
            ...sharedBy("forms", ["appendix", "merge"]),
            test: /[\\/](?:core[\\/]appendix|taskpane[\\/](?:views|effects))[\\/]/,
            priority: 1,
          },
        },
      },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } }],
    },
    plugins: [
      new Licences("THIRD-PARTY-LICENSES.txt"),
      new Checksums(),
      new FunctionsMetadata({ base }),
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/taskpane.html" },
          { from: "src/taskpane/taskpane.css" },
          { from: "assets/*.png" },
          { from: "manifest.xml", transform: rebase },
          { from: "src/build/help.css", to: "help/help.css" },
          {
            from: "**/*.md",
            context: "docs/user",
            to: "help/[path][name].html",
            transform: (content) => helpPage(content.toString(), ""),
          },
          { from: "pictures/*.png", context: "docs/user", to: "help", noErrorOnMissing: true },
          {
            from: "*.md",
            context: "docs/rules",
            to: "help/rules/[name].html",
            transform: (content) => helpPage(content.toString(), "../"),
          },
        ],
      }),
    ],
    devtool: argv.mode === "production" ? false : "source-map",
    performance: { hints: false },
    ...(env.WEBPACK_SERVE ? { devServer: developmentServer(await httpsOnLocalhost()) } : {}),
  };
}

/** The command line: one file for Node, and beside it what reads files on threads. */
const commandLine = (env) => ({
  name: "cli",
  target: "node20",
  entry: {
    bhxh: "./src/cli/index.ts",
    "merge/read-unit-file": {
      import: "./src/cli/merge/read-unit-file.ts",
      library: { type: "commonjs2", export: "default" },
    },
    // piscina looks for it, by this name, beside the file it is in itself; it loads the one above
    worker: resolve(__dirname, "node_modules/piscina/dist/worker.js"),
  },
  output: { path: folderOf(env), filename: "[name].js" },
  node: { __dirname: false, __filename: false },
  resolve: {
    extensions: [".ts", ".js"],
    alias: {
      // parts of exceljs for streams and CSV, which we never call
      archiver: false,
      unzipper: false,
      "fast-csv": false,
      // what piscina would give threads another priority with
      "@napi-rs/nice": false,
    },
  },
  module: {
    rules: [{ test: /\.ts$/, loader: "ts-loader", options: { transpileOnly: true } }],
    // a thread is told which file to load; what does not know its name leaves it to Node
    parser: { javascript: { exprContextCritical: false } },
  },
  plugins: [
    new Licences("bhxh.licenses.txt"),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^bhxh\.js$/ }),
  ],
  // nobody downloads it, and its stack traces stay readable
  optimization: { nodeEnv: false, minimize: false },
  performance: { hints: false },
});

/** Google Sheets: the script beside the spreadsheet, and its sidebar with every file of the pane inside. */
const sheets = (env) => ({
  name: "sheets",
  target: ["web", "es2019"],
  entry: {
    code: { import: "./src/sheets/code.ts", library: { name: "BHXH", type: "var" } },
    sidebar: "./src/sheets/sidebar.ts",
  },
  output: {
    path: resolve(folderOf(env), "sheets"),
    filename: "[name].js",
    // of whoever pushes from there
    clean: { keep: ".clasp.json" },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [{ test: /\.tsx?$/, loader: "ts-loader", options: { transpileOnly: true } }],
  },
  plugins: [
    new Licences("THIRD-PARTY-LICENSES.txt"),
    new webpack.ProvidePlugin({
      CustomFunctions: [resolve(__dirname, "src/sheets/custom-functions.ts"), "CustomFunctions"],
    }),
    new SheetsFiles(),
    new CopyPlugin({
      patterns: [
        { from: "src/sheets/appsscript.json" },
        { from: "src/sheets/clasp.example.json", to: ".clasp.json.example", toType: "file" },
      ],
    }),
  ],
  // SheetsFiles does it in a hundredth of the time
  optimization: { minimize: false },
  performance: { hints: false },
});

module.exports = async (env, argv) => {
  const inOffice = await addIn(env, argv);
  return env.WEBPACK_SERVE ? inOffice : [inOffice, commandLine(env), sheets(env)];
};
