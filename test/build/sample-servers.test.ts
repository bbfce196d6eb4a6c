import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { DOMParser } from "@xmldom/xmldom";
import { checkServer } from "../../src/build/preflight/check-server";
import type { ServerProblem } from "../../src/build/preflight/problem";
import { builtFor, folderOf, type Contents } from "./built-folder";
import { parseNginx } from "./nginx";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
  xml: "application/xml",
  png: "image/png",
};

type Headers = Readonly<Record<string, string>>;

/** The headers docs/admin/nginx.conf adds. */
function nginxHeaders(): Headers {
  const directives = parseNginx(readFileSync("docs/admin/nginx.conf", "utf8"));
  const added = directives.filter(([name]) => name === "add_header");
  return Object.fromEntries(added.map(([, header, value]) => [header, value]));
}

/** The headers docs/admin/web.config adds. */
function iisHeaders(): Headers {
  const xml = new DOMParser().parseFromString(
    readFileSync("docs/admin/web.config", "utf8"),
    "text/xml",
  );
  const all = [...xml.getElementsByTagName("*")];
  const value = (name: string, of: (typeof all)[number]): string => of.getAttribute(name) ?? "";
  const custom = all.filter(
    ({ localName, parentNode }) => localName === "add" && parentNode?.nodeName === "customHeaders",
  );
  const cache = all.find(({ localName }) => localName === "clientCache");
  assert(cache !== undefined);
  return {
    ...Object.fromEntries(custom.map((add) => [value("name", add), value("value", add)])),
    "Cache-Control": value("cacheControlCustom", cache),
  };
}

describe("a server preflight is given the address of", () => {
  let server: Server | null = null;
  afterEach(() => server?.close());

  /** Serves the files with those headers, and gives what preflight says of it. */
  async function ask(
    headers: Headers,
    served: Contents = built,
    typeOf: (extension: string) => string | undefined = (extension) => types[extension],
  ): Promise<readonly ServerProblem[]> {
    const listening = createServer((request, response) => {
      const path = (request.url ?? "").replace(/^\/excel\//, "");
      const body = served.get(path);
      const type = typeOf(path.slice(path.lastIndexOf(".") + 1));
      response.writeHead(body === undefined ? 404 : 200, {
        ...headers,
        ...(type === undefined ? {} : { "Content-Type": type }),
      });
      response.end(body);
    });
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
    const address = listening.address();
    assert(address !== null && typeof address === "object");
    return checkServer(folderOf(built), `http://127.0.0.1:${address.port}/excel`);
  }

  const built = builtFor("https://bhxh.example.vn/excel");
  const good = nginxHeaders();

  for (const [name, headers] of [
    ["nginx.conf", nginxHeaders()],
    ["web.config", iisHeaders()],
  ] as const) {
    it(`has nothing wrong with the headers of docs/admin/${name}`, async () => {
      assert.deepEqual(await ask(headers), []);
    });
  }

  const { "Cache-Control": _, ...withoutCache } = good;
  const { "Access-Control-Allow-Origin": __, ...withoutCors } = good;
  const bad: readonly (readonly [what: string, headers: Headers, kind: string, header: string])[] =
    [
      ["no cache rule", withoutCache, "header", "Cache-Control"],
      [
        "a cache that never asks",
        { ...good, "Cache-Control": "max-age=31536000" },
        "header",
        "Cache-Control",
      ],
      ["functions nobody else may read", withoutCors, "header", "Access-Control-Allow-Origin"],
      [
        "guessing of types",
        { ...good, "X-Content-Type-Options": "" },
        "header",
        "X-Content-Type-Options",
      ],
      ["no frames", { ...good, "X-Frame-Options": "DENY" }, "notFramed", "X-Frame-Options"],
      [
        "no frames by policy",
        { ...good, "Content-Security-Policy": "frame-ancestors 'self'" },
        "notFramed",
        "Content-Security-Policy",
      ],
      [
        "a policy without office.js",
        { ...good, "Content-Security-Policy": "script-src 'self'" },
        "notFramed",
        "Content-Security-Policy",
      ],
    ];
  for (const [what, headers, kind, header] of bad) {
    it(`is told of ${what}`, async () => {
      const problems = await ask(headers);
      assert(problems.length > 0);
      for (const problem of problems) {
        assert.equal(problem.kind, kind);
        assert("header" in problem && problem.header === header);
      }
    });
  }

  it("is told of files that are missing, other or of a wrong type", async () => {
    const served = new Map(built).set("core.js", Buffer.from("//"));
    served.delete("check.js");
    const problems = await ask(good, served, (extension) =>
      extension === "json" ? "text/plain" : types[extension],
    );
    const found = problems.map(({ kind, url }) => `${kind} ${url.replace(/.*\/excel\//, "")}`);
    assert.deepEqual(found.sort(), [
      "header functions.en-US.json",
      "header functions.json",
      "otherContent core.js",
      "status check.js",
    ]);
  });

  it("is told that it does not answer", async () => {
    const problems = await checkServer(folderOf(built), "http://127.0.0.1:9/");
    assert.equal(problems.length, built.size - 1);
    assert(problems.every(({ kind }) => kind === "unreachable"));
  });
});
