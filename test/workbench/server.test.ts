import assert from "node:assert/strict";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { serve } from "../../src/workbench/server/server";

const root = join(__dirname, "../..");
const asset = { body: Buffer.from("//"), type: "text/javascript" };

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

describe("the workbench's server", () => {
  let server: Server;
  let port = 0;
  before(async () => {
    server = await serve({ root, page: new Map([["page.js", asset]]), officeJs: asset }, 0);
    const address = server.address();
    assert(address !== null && typeof address === "object");
    assert.equal(address.address, "127.0.0.1");
    port = address.port;
  });
  after(() => server.close());

  const ask = (path: string, host = `127.0.0.1:${port}`, method = "GET"): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ hostname: "127.0.0.1", port, path, method, headers: { host } }, (response) => {
        response.resume();
        resolve({ status: response.statusCode ?? 0, headers: response.headers });
      })
        .on("error", reject)
        .end();
    });

  it("answers to this machine's own names, and to no other that points at it", async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, "localhost"]) {
      assert.equal((await ask("/", host)).status, 200, host);
    }
    const others = [
      ...["example.com", `example.com:${port}`, "127.0.0.1.example.com", "localhost.example.com"],
      ...["127.0.0.1@example.com", "0.0.0.0", "[::1]", "localhost:", "xlocalhost"],
    ];
    for (const host of others) assert.equal((await ask("/", host)).status, 403, host);
  });

  it("cannot be reached from the network", async () => {
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of outside) {
      const code = await new Promise((resolve) => {
        const socket = connect({ host: address, port, timeout: 1_000 });
        socket.on("connect", () => resolve("connected"));
        socket.on("timeout", () => resolve("silent"));
        socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code));
      });
      assert.notEqual(code, "connected", address);
    }
  });

  it("takes nothing but questions, and gives nothing but its own files", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
      assert.equal((await ask("/", undefined, method)).status, 405, method);
    }
    const paths = [
      ...["/package.json", "/addin/../package.json", "/addin/..%2fpackage.json"],
      ...["/addin/%2e%2e/package.json", "/addin/..%5cpackage.json", "/addin//etc/passwd"],
      ...["/addin/%00", "/addin/%", "/app/../page.html", "/node_modules/preact/package.json"],
    ];
    for (const path of paths) assert.equal((await ask(path)).status, 404, path);
  });

  it("lets its pages load from here only, and stand in no frame of anybody else's", async () => {
    for (const [path, frames] of [
      ["/", "'none'"],
      ["/sidebar", "'self'"],
      ["/addin/taskpane.html", "'self'"],
    ] as const) {
      const { headers } = await ask(path);
      const policy = String(headers["content-security-policy"]);
      assert(policy.includes(`frame-ancestors ${frames}`), path);
      assert.doesNotMatch(policy, /https?:|\*/, path);
      assert.equal(headers["cross-origin-resource-policy"], "same-origin", path);
      assert.equal(headers["x-content-type-options"], "nosniff", path);
      assert.equal(headers["access-control-allow-origin"], undefined, path);
    }
  });
});
