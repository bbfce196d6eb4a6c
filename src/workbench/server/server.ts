import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join, normalize } from "node:path";
import { typeOf } from "./page-build";
import type { Asset } from "./page-build";

/** Where Excel loads office.js from; the only address in the add-in that the workbench swaps. */
const microsoftAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export interface Site {
  readonly root: string;
  readonly page: ReadonlyMap<string, Asset>;
  readonly officeJs: Asset;
}

/**
 * The page may load from here only: whatever a library of it would fetch elsewhere is refused by the
 * browser. Cells compute the add-in's bundle, which takes `eval`; the add-in's own frame may not.
 */
const pagePolicy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The add-in's own pages bring their own; they stand in a frame of ours, and of nobody else's. */
const addinPolicy = "frame-ancestors 'self'";

/** The frame of a Google sidebar, and what the page it becomes may do: Google serves it no file. */
const sidebar = {
  page: '<!doctype html><script type="module" src="/app/sidebar-frame.js"></script>',
  policy:
    "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
};

/** Serves on this machine only; the next free port from `port` on, or any when it is 0. */
export async function serve(site: Site, port: number): Promise<Server> {
  const server = createServer((request, response) => void answer(site, request, response));
  await listen(server, port);
  return server;
}

async function listen(server: Server, port: number): Promise<void> {
  for (let next = port; ; next++) {
    try {
      return await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(next, "127.0.0.1", () => {
          server.off("error", reject);
          resolve();
        });
      });
    } catch (thrown) {
      const isTaken = thrown instanceof Error && "code" in thrown && thrown.code === "EADDRINUSE";
      if (!isTaken || next >= port + 50) throw thrown;
    }
  }
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  // A page elsewhere may point a name of its own at this machine; it has no business here.
  const host = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? "");
  if (!host) return send(response, 403, null);
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, null);
  const path = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
  const asset = await find(site, path).catch(() => null);
  send(response, asset === null ? 404 : 200, asset, policyOf(path));
}

function send(
  response: ServerResponse,
  status: number,
  asset: Asset | null,
  policy = pagePolicy,
): void {
  response.writeHead(status, {
    "Content-Type": asset?.type ?? "text/plain",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    // no page elsewhere may hold a file of ours either
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": policy,
  });
  response.end(asset?.body ?? String(status));
}

function policyOf(path: string): string {
  if (path === "/sidebar") return sidebar.policy;
  return path.startsWith("/addin/") ? addinPolicy : pagePolicy;
}

async function find(site: Site, path: string): Promise<Asset | null> {
  if (path === "/") return read(join(site.root, "src/workbench/page/page.html"));
  if (path === "/sidebar") return { body: Buffer.from(sidebar.page), type: typeOf("sidebar.html") };
  if (path === "/office/office.js") return site.officeJs;
  if (path.startsWith("/app/")) return site.page.get(path.slice("/app/".length)) ?? null;
  if (!path.startsWith("/addin/")) return null;
  const inside = normalize(decodeURIComponent(path.slice("/addin/".length)));
  if (inside.startsWith("..") || inside.startsWith("/")) return null;
  const asset = await read(join(site.root, "dist", inside));
  return inside.endsWith(".html") ? withOurOffice(asset) : asset;
}

const read = async (path: string): Promise<Asset> => ({
  body: await readFile(path),
  type: typeOf(path),
});

const withOurOffice = ({ body, type }: Asset): Asset => ({
  body: Buffer.from(
    Buffer.from(body).toString("utf8").replaceAll(microsoftAddress, "/office/office.js"),
  ),
  type,
});
