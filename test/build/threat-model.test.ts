import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

describe("docs/threat-model.md", () => {
  const rows = readFileSync("docs/threat-model.md", "utf8")
    .split("\n")
    .filter((line) => line.includes(".test.ts)"));

  it("names for every claim a test that is there", () => {
    assert(rows.length >= 12);
    for (const row of rows) {
      const [, path = ""] = /\]\(\.\.\/(test\/[^)]+\.test\.ts)\)/.exec(row) ?? [];
      const suite = readFileSync(join(__dirname, "../..", path), "utf8");
      const titles = [...row.slice(row.indexOf(path)).matchAll(/“([^”]+)”/g)];
      assert(titles.length > 0, row);
      for (const [, title = ""] of titles)
        assert(suite.includes(`"${title}"`), `${title}: ${path}`);
    }
  });
});
