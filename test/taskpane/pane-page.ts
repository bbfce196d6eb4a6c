import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const source = join(__dirname, "../../src/taskpane");
const origin = "https://pane.test";

/** The pane's own page and styles around a script of the test's, under the page's own policy. */
async function readFiles(): Promise<ReadonlyMap<string, readonly [type: string, body: string]>> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "dev-page.tsx")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  return new Map([
    ["/", ["text/html; charset=utf-8", readFileSync(join(source, "taskpane.html"), "utf8")]],
    ["/taskpane.css", ["text/css", readFileSync(join(source, "taskpane.css"), "utf8")]],
    ["/taskpane.js", ["text/javascript", outputFiles[0]?.text ?? ""]],
  ]);
}

let files: ReturnType<typeof readFiles> | null = null;

/** Opens the pane over the sample in memory. Whatever else it asks for is an empty script. */
export async function openPane(
  browser: Browser,
  options: BrowserContextOptions & { readonly language?: "vi" | "en" } = {},
): Promise<Page> {
  const { language = "vi", ...rest } = options;
  const served = await (files ??= readFiles());
  const context = await browser.newContext({
    viewport: { width: 320, height: 720 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...rest,
  });
  await context.route("**/*", (route) => {
    const [contentType, body] = served.get(new URL(route.request().url()).pathname) ?? [
      "text/javascript",
      "",
    ];
    return route.fulfill({ contentType, body });
  });
  // functions that tests send into the page arrive with the test compiler's name-keeping calls
  await context.addInitScript("globalThis.__name = (named) => named");
  const page = await context.newPage();
  await page.goto(`${origin}/#${language}`);
  await page.waitForSelector("#check-tab");
  return page;
}

/** The same pane as new: over a new workbook, nothing remembered, in light colours. */
export async function reopenPane(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await page.waitForSelector("#check-tab");
}
