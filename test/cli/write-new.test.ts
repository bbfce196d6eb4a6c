import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkNew, writeNew } from "../../src/cli/write-new";
import { folderOf } from "./folder";

describe("writing a new file", () => {
  const folder = folderOf({
    "có.xlsx": "cũ",
    "hai.xlsx": "cũ",
    "hai (2).xlsx": "cũ",
  });
  const file = (name: string): string => join(folder, name);

  it("writes it whole, and leaves no draft", async () => {
    assert.deepEqual(await writeNew(file("mới.xlsx"), Buffer.from("mới")), {
      ok: true,
      value: null,
    });
    assert.equal(readFileSync(file("mới.xlsx"), "utf8"), "mới");
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes("tmp")),
      [],
    );
  });

  it("leaves a file that is there as it is, and says which name is free", async () => {
    const taken = {
      ok: false,
      failure: { kind: "exists", path: file("hai.xlsx"), free: file("hai (3).xlsx") },
    };
    assert.deepEqual(await checkNew(file("hai.xlsx")), taken);
    assert.deepEqual(await writeNew(file("hai.xlsx"), Buffer.from("mới")), taken);
    assert.equal(readFileSync(file("hai.xlsx"), "utf8"), "cũ");
  });

  it("takes a folder for something that is there", async () => {
    mkdirSync(file("thư mục.xlsx"));
    assert.equal((await writeNew(file("thư mục.xlsx"), Buffer.from("mới"))).ok, false);
  });

  it("lets one of two that write at once win, and neither overwrite the other", async () => {
    const both = await Promise.all(
      ["một", "hai"].map((text) => writeNew(file("đua.xlsx"), Buffer.from(text))),
    );
    assert.equal(both.filter(({ ok }) => ok).length, 1);
    const winner = both.findIndex(({ ok }) => ok);
    assert.equal(readFileSync(file("đua.xlsx"), "utf8"), ["một", "hai"][winner]);
  });

  it("says what the system says when there is no such folder", async () => {
    const path = file("không có/a.xlsx");
    assert.deepEqual(await writeNew(path, Buffer.from("mới")), {
      ok: false,
      failure: { kind: "notWritten", path, code: "ENOENT" },
    });
  });
});
