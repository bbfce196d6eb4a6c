import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page, Route } from "playwright-core";

const origin = "https://bhxh.test";
const dist = join(__dirname, "../../dist");
const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript",
  css: "text/css",
};

export interface BuiltPage {
  readonly page: Page;
  /** What the console and thrown errors said. */
  readonly complaints: readonly string[];
  /** From now on the file does not arrive, or does again. */
  cut(file: string, isCut: boolean): void;
}

/** A stand-in for office.js in one program, at one version; or nothing at all where there is no answer. */
export const officeIn = (
  host: string | null,
  platform: string | null,
  excelApi: number,
): string => `
  window.Office = {
    context: { requirements: { isSetSupported: (_, version) => Number(version) <= ${excelApi} } },
    onReady: (callback) => Promise.resolve({ host: ${JSON.stringify(host)}, platform: ${JSON.stringify(platform)} })
      .then((ready) => (callback?.(ready), ready)),
    actions: { associate: () => undefined },
  };
  window.CustomFunctions = { associate: () => undefined, Error: class {}, ErrorCode: {} };
  window.Excel = { run: async () => { throw new Error("no workbook here"); } };
`;

interface Options {
  readonly javaScript?: boolean;
  /** A script that runs in the page before any of its own. */
  readonly prepare?: string;
  readonly query?: string;
  /** Files that do not arrive. */
  readonly missing?: readonly string[];
}

/**
 * The built task pane from the files of dist/, with an office.js of the test's: its text, what of a
 * folder stands for Microsoft's, or null where it does not arrive.
 */
export async function openBuilt(
  browser: Browser,
  officeJs: string | { readonly folder: string } | null,
  options: Options = {},
): Promise<BuiltPage> {
  const context = await browser.newContext({
    viewport: { width: 320, height: 480 },
    javaScriptEnabled: options.javaScript ?? true,
  });
  // functions that tests send into the page arrive with the test compiler's name-keeping calls
  await context.addInitScript("globalThis.__name = (named) => named");
  if (options.prepare !== undefined) await context.addInitScript(options.prepare);
  const cutOff = new Set(options.missing);
  const complaints: string[] = [];

  const serve = (route: Route, path: string, folder: string): Promise<void> =>
    cutOff.has(path) || !existsSync(join(folder, path))
      ? route.abort("internetdisconnected")
      : route.fulfill({
          contentType: types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream",
          body: readFileSync(join(folder, path)),
        });

  await context.route("**/*", (route) => {
    const [url = ""] = route.request().url().split(/[?#]/);
    if (url.startsWith(`${origin}/`)) return serve(route, url.slice(origin.length + 1), dist);
    if (!url.startsWith(microsoft) || officeJs === null) return route.abort("blockedbyclient");
    if (typeof officeJs !== "string")
      return serve(route, url.slice(microsoft.length), officeJs.folder);
    return route.fulfill({ contentType: "text/javascript", body: officeJs });
  });
  const page = await context.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${origin}/taskpane.html${options.query ?? ""}`, { waitUntil: "load" });
  return {
    page,
    complaints,
    cut: (file, isCut) => void (isCut ? cutOff.add(file) : cutOff.delete(file)),
  };
}
