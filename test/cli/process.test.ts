import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { agreeing, folderOf, sampleTsv } from "./folder";

const bhxh = (...arguments_: readonly string[]) =>
  spawnSync(process.execPath, ["--require", "tsx/cjs", "src/cli/index.ts", ...arguments_], {
    encoding: "utf8",
  });

describe("bhxh as a program", () => {
  let folder = "";
  before(() => {
    folder = folderOf({ "mau.tsv": sampleTsv, "dung.csv": agreeing, "hong.xlsx": "PK" });
  });

  it("exits with 0 when nothing was found", () => {
    const { status, stdout, stderr } = bhxh("check", join(folder, "dung.csv"));
    assert.deepEqual([status, stderr], [0, ""]);
    assert.match(stdout, /^.*dung\.csv\n/);
  });

  it("exits with 1 for findings, one JSON document on its output", () => {
    const { status, stdout, stderr } = bhxh("check", "--json", join(folder, "mau.tsv"));
    assert.deepEqual([status, stderr], [1, ""]);
    assert.equal(typeof JSON.parse(stdout), "object");
  });

  it("exits with 2 when a file could not be read, the others checked", () => {
    const { status, stdout } = bhxh("check", folder);
    assert.equal(status, 2);
    assert.match(stdout, /556\.825/);
  });

  it("exits with 2 for a command it does not know", () => {
    const { status, stdout, stderr } = bhxh("chek");
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /«chek»/);
  });
});
