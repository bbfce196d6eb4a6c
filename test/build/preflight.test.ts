import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { preflight as english } from "../../src/messages/en/preflight";
import { preflight as vietnamese } from "../../src/messages/vi/preflight";
import { checkFolder } from "../../src/build/preflight/check-folder";
import { isOwnAddress } from "../../src/build/preflight/check-server";
import { isNote, type Problem } from "../../src/build/preflight/problem";
import { sayProblem } from "../../src/build/preflight/say-problem";
import { builtFor, folderOf, replaced, sealed, type Contents } from "./built-folder";

const base = "https://bhxh.example.vn/excel";

/** Something done to a file of the folder, the checksums then made to agree. */
const edit =
  (path: string, old: string, by: string) =>
  (contents: Contents): unknown => {
    const bytes = contents.get(path);
    assert(bytes !== undefined && bytes.includes(old), `${path} holds ${old}`);
    return sealed(contents.set(path, replaced(bytes, old, by)));
  };
const without = (path: string) => (contents: Contents) => {
  assert(contents.delete(path), path);
  return sealed(contents);
};

const broken: readonly (readonly [
  what: string,
  hurt: (contents: Contents) => unknown,
  ...kinds: (Problem["kind"] | `${Problem["kind"]} ${string}`)[],
])[] = [
  ["another folder", (contents) => contents.delete("manifest.xml"), "noManifest"],
  ["a manifest that is no XML", edit("manifest.xml", "</OfficeApp>", ""), "manifestInvalid"],
  ["http", edit("manifest.xml", "https:", "http:"), "notHttps"],
  [
    "an icon of another server",
    edit("manifest.xml", `${base}/assets/icon-32.png`, "https://example.com/icon-32.png"),
    "elsewhere example.com",
  ],
  ["an icon that is not there", without("assets/check-32.png"), "missing assets/check-32.png"],
  ["a part that is not there", without("functions.en-US.json"), "missing", "disagree"],
  ["a page without its style sheet", without("help/help.css"), "missing help.css"],
  [
    "a script from elsewhere",
    edit("taskpane.html", "src=core.js", "src=https://example.com/core.js"),
    "elsewhere example.com/core.js",
    "disagree",
  ],
  ["a page without a policy", edit("help/index.html", "Content-Security-Policy", "X"), "noPolicy"],
  [
    "a policy that lets in scripts of the page",
    edit("taskpane.html", "script-src 'self'", "script-src 'self' 'unsafe-inline'"),
    "loosePolicy 'unsafe-inline'",
  ],
  [
    "a policy that lets in everything it does not name",
    edit("taskpane.html", "default-src 'none'", "default-src 'self'"),
    "loosePolicy default-src",
  ],
  [
    "a script in the page",
    edit("help/index.html", "</main>", "<script>go()</script></main>"),
    "loosePolicy <script>",
  ],
  [
    "a listener in the page",
    edit("help/index.html", "<main>", '<main onclick="go()">'),
    "loosePolicy onclick",
  ],
  [
    "a file that was changed",
    (contents) => contents.set("core.js", Buffer.from("//")),
    "changed core.js",
    "disagree",
    "disagree",
  ],
  ["a file that went", (contents) => contents.delete("text.js"), "gone text.js"],
  ["no checksums", (contents) => contents.delete("SHA256SUMS"), "noChecksums"],
  [
    "a function that is not described",
    edit("functions.json", '"id": "ATTAIN"', '"id": "OTHER"'),
    "disagree OTHER",
  ],
  [
    "a button that does nothing",
    edit("manifest.xml", "<FunctionName>checkSheet<", "<FunctionName>check<"),
    "disagree check",
  ],
  [
    "a source map",
    (contents) => sealed(contents.set("core.js.map", Buffer.from("{}"))),
    "sourceMap core.js.map",
  ],
  [
    "a file that names its source map",
    edit("taskpane.css", ":root{", "/*# sourceMappingURL=taskpane.css.map */:root{"),
    "sourceMap taskpane.css",
  ],
  [
    "help of the development server",
    edit("functions.json", base, "https://localhost:3000"),
    "localhost functions.json",
  ],
];

describe("preflight", () => {
  const problemsOf = (contents: Contents) => checkFolder(folderOf(contents));

  it("finds nothing wrong with a folder as it was built", async () => {
    const problems = await problemsOf(builtFor(base));
    assert.deepEqual(
      problems.filter((problem) => !isNote(problem)),
      [],
    );
  });

  it("finds that the folder built without an address is for this machine only", async () => {
    const problems = await problemsOf(builtFor("https://localhost:3000"));
    const kinds = new Set(problems.filter((problem) => !isNote(problem)).map(({ kind }) => kind));
    assert.deepEqual([...kinds], ["localhost"]);
  });

  for (const [what, hurt, ...kinds] of broken) {
    it(`finds ${what}`, async () => {
      const contents = builtFor(base);
      hurt(contents);
      const problems = (await problemsOf(contents)).filter((problem) => !isNote(problem));
      const found = problems.map((problem) => `${problem.kind} ${JSON.stringify(problem)}`);
      for (const expected of kinds) {
        const [kind = "", part = ""] = expected.split(/ (.*)/);
        assert(
          found.some((text) => text.startsWith(`${kind} `) && text.includes(part)),
          `${expected} in ${found.join("\n")}`,
        );
      }
      const expected = new Set(kinds.map((name) => name.split(" ")[0]));
      assert.deepEqual(new Set(problems.map(({ kind }) => kind)), expected);
      for (const problem of problems) {
        for (const words of [vietnamese, english]) assert(sayProblem(problem, words).length > 20);
      }
    });
  }

  it("names files that are no part of the add-in, and holds nothing against them", async () => {
    const contents = builtFor(base).set("web.config", Buffer.from("<configuration/>"));
    const problems = await problemsOf(contents);
    assert.deepEqual(
      problems.filter(({ kind }) => kind !== "noSchemas"),
      [{ kind: "unlisted", files: ["web.config"] }],
    );
  });

  it("asks addresses of this machine only", () => {
    for (const own of ["http://127.0.0.1:8080/excel", "https://localhost", "http://[::1]:80/"]) {
      assert(isOwnAddress(own), own);
    }
    const others = [
      "https://bhxh.example.vn",
      "http://127.0.0.1.example.com",
      "127.0.0.1",
      "file:///",
    ];
    for (const other of others) assert(!isOwnAddress(other), other);
  });
});

describe("npm run preflight", function () {
  this.timeout(60_000);
  const root = mkdtempSync(join(tmpdir(), "bhxh-"));
  const folder = join(root, "excel");
  before(() => {
    for (const [path, bytes] of builtFor(base)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  });
  after(() => rmSync(root, { recursive: true }));

  const run = (...given: readonly string[]) => {
    const program = join(__dirname, "../../src/build/preflight/index.ts");
    const node = ["--require", "tsx/cjs", program, ...given];
    return spawnSync(process.execPath, node, { encoding: "utf8" });
  };

  it("ends with 0 where the folder can be used, 1 where not, 2 where nothing was checked", () => {
    const good = run(folder);
    assert.equal(good.status, 0, good.stdout + good.stderr);
    assert.match(good.stdout, /Thư mục dùng được/);

    rmSync(join(folder, "core.js"));
    const bad = run(folder, "--lang", "en");
    assert.equal(bad.status, 1);
    assert.match(bad.stdout, /✗ core\.js is in SHA256SUMS and not in the folder\./);

    for (const given of [[], [join(root, "none")], [folder, "https://bhxh.example.vn"]]) {
      const { status, stderr } = run(...given);
      assert.equal(status, 2, stderr);
      assert(stderr.length > 20);
    }
  });
});
