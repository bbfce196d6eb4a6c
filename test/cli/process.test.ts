import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
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

  it("merges on threads of its own as it is built", () => {
    const output = join(folder, "tong-hop.xlsx");
    writeFileSync(join(folder, "don-vi.txt"), "Ninh Sơn\nNinh Hải\nBác Ái");
    writeFileSync(
      join(folder, "nop.csv"),
      "Đơn vị;Dân số;Số người tham gia BHYT\nNinh Sơn;72.932;67.269\n",
    );
    const merge = ["merge", join(folder, "nop.csv"), "--units", join(folder, "don-vi.txt")];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(__dirname, "../../dist/bhxh.js"), ...merge, "-o", output],
      { encoding: "utf8" },
    );
    assert.equal(stderr, `Đã ghi: ${output}\n`);
    assert.match(stdout, /1 tệp, 3 đơn vị: 0 đủ số liệu, 1 thiếu cột, 2 chưa có\./);
    assert.equal(status, 1);
  });
});
