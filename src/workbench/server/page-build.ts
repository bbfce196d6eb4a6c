import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";

/** A file to serve: its bytes and what they are. */
export interface Asset {
  readonly body: Uint8Array;
  readonly type: string;
}

const types: Readonly<Record<string, string>> = {
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  json: "application/json",
  xml: "application/xml",
  png: "image/png",
  svg: "image/svg+xml",
  woff2: "font/woff2",
};

export const typeOf = (path: string): string =>
  types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";

/**
 * Bundles the workbench's page with Univer, in memory, by file name. Splitting keeps out what Univer
 * only loads on demand: five megabytes of hyphenation.
 */
export async function buildPage(root: string): Promise<ReadonlyMap<string, Asset>> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["page.ts", "sidebar-frame.ts", "page.css"].map(
      (name) => `src/workbench/page/${name}`,
    ),
    outdir: "app",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".woff2": "file", ".svg": "dataurl", ".png": "dataurl" },
    write: false,
    logLevel: "error",
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      basename(path),
      { body: contents, type: typeOf(path) },
    ]),
  );
}

/** The office.js of the workbench: our bridge, Microsoft's client as it is, and the Office around it. */
export async function buildOfficeJs(root: string): Promise<Asset> {
  const client = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const [bridge, microsoft, office] = await Promise.all([
    bundleScript(root, "src/workbench/office-js/bridge.ts"),
    readFile(client),
    bundleScript(root, "src/workbench/office-js/office.ts"),
  ]);
  const newLine = Buffer.from("\n");
  return {
    body: Buffer.concat([bridge, newLine, microsoft, newLine, office]),
    type: typeOf("office.js"),
  };
}

async function bundleScript(root: string, entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, entry)],
    bundle: true,
    format: "iife",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}
