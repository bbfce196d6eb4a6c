import assert from "node:assert/strict";
import { request } from "node:http";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { developmentServer } from "../../src/build/development-server";

describe("the development server", function () {
  this.timeout(30_000);
  let server: WebpackDevServer;
  before(async () => {
    const compiler = webpack({
      mode: "development",
      entry: "data:text/javascript,0",
      stats: "none",
      infrastructureLogging: { level: "none" },
    });
    assert(compiler !== null);
    // the certificate is the machine's; all else is as `npm run dev` has it
    const port = await WebpackDevServer.getFreePort("auto", "localhost");
    server = new WebpackDevServer({ ...developmentServer("http"), port }, compiler);
    await server.start();
  });
  after(() => server.stop());

  const place = () => {
    const address = server.server?.address();
    assert(address !== null && address !== undefined && typeof address === "object");
    return address;
  };

  it("listens on this machine only", () => {
    assert(["127.0.0.1", "::1"].includes(place().address), place().address);
  });

  it("answers to its own name, and to no other that points at it", async () => {
    const status = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const { address, port } = place();
        request({ hostname: address, port, path: "/main.js", headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on("error", reject)
          .end();
      });
    assert.equal(await status(`localhost:${place().port}`), 200);
    assert.equal(await status("example.com"), 403);
    assert.equal(await status("localhost.example.com"), 403);
  });
});
