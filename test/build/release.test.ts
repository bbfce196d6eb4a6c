import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { unzipSync } from "fflate";
import packageJson from "../../package.json";
import { differences } from "../../src/build/release/differences";
import { zip } from "../../src/build/release/zip";

const path = fc.stringMatching(/^[a-z]{1,8}(\/[a-zA-Z0-9._-]{1,8}){0,2}\.js$/);
const file = fc.tuple(path, fc.uint8Array({ maxLength: 200 }));
const files = fc.uniqueArray(file, { selector: ([name]) => name, minLength: 1, maxLength: 8 });

describe("the release's archive", () => {
  it("has the same bytes whatever the order its files came in, the day and the zone", () => {
    const zone = process.env["TZ"];
    fc.assert(
      fc.property(
        files,
        fc.constantFrom("UTC", "Asia/Ho_Chi_Minh", "America/Lima"),
        (list, other) => {
          const one = zip(new Map(list));
          process.env["TZ"] = other;
          try {
            assert.deepEqual(zip(new Map([...list].reverse())), one);
          } finally {
            if (zone === undefined) delete process.env["TZ"];
            else process.env["TZ"] = zone;
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("gives back every file as it was", () => {
    fc.assert(
      fc.property(files, (list) => {
        assert.deepEqual(new Map(Object.entries(unzipSync(zip(new Map(list))))), new Map(list));
      }),
      { numRuns: 30 },
    );
  });

  it("is refused where two builds differ in a byte, or in a file", () => {
    const one = new Map([
      ["a.js", Buffer.from("1")],
      ["b.js", Buffer.from("1")],
    ]);
    const other = new Map([
      ["a.js", Buffer.from("2")],
      ["c.js", Buffer.from("1")],
    ]);
    assert.deepEqual(differences(one, one), []);
    assert.deepEqual(differences(one, other), ["a.js", "b.js", "c.js"]);
  });
});

describe("the version", () => {
  const { version } = packageJson;

  it("is that of package.json wherever it is written", () => {
    const [, locked] = /"version": "([^"]+)"/.exec(readFileSync("package-lock.json", "utf8")) ?? [];
    assert.equal(locked, version);
    assert.match(readFileSync("CHANGELOG.md", "utf8"), new RegExp(`^## \\[?${version}\\b`, "m"));
    const first = /^## \[?(\d+\.\d+\.\d+)/m.exec(readFileSync("CHANGELOG.md", "utf8"))?.[1];
    assert.equal(first, version, "the newest entry of the changelog");
  });

  it("is in everything that is built", () => {
    assert(readFileSync("dist/manifest.xml", "utf8").includes(`<Version>${version}.0</Version>`));
    assert(readFileSync("dist/sheets/Code.js", "utf8").startsWith(`// BHXH Office ${version}\n`));
    for (const file of ["taskpane.js", "sheets/Sidebar.html", "bhxh.js"]) {
      assert(readFileSync(`dist/${file}`, "utf8").includes(version), file);
    }
  });
});

describe("the licences of what is bundled", () => {
  for (const [file, ...packages] of [
    ["THIRD-PARTY-LICENSES.txt", "preact"],
    ["sheets/THIRD-PARTY-LICENSES.txt", "preact"],
    ["bhxh.licenses.txt", "mammoth", "csv-parse"],
  ] as const) {
    it(`stand in ${file}, each with its text`, () => {
      const text = readFileSync(`dist/${file}`, "utf8");
      const entries = text.split(/^-{80}\n/m).slice(1);
      const named = entries.map((entry) => entry.split(" ")[0] ?? "");
      for (const name of packages) assert(named.includes(name), `${name} of ${named.join(", ")}`);
      assert.deepEqual(named, [...named].sort());
      for (const entry of entries) {
        assert.match(entry, /^\S+ \d+\.\d+\.\d+\S* \(.+\)\n/);
        assert.match(entry, /permission|redistribution|license/i);
        assert(entry.length > 500, entry);
      }
    });
  }
});
