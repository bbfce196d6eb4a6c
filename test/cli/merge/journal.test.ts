import assert from "node:assert/strict";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openJournal, type Entry } from "../../../src/cli/merge/journal";
import { folderOf } from "../folder";

interface Value {
  readonly unit: string;
  readonly units: bigint;
}

const entry = (path: string, units: bigint): Entry<Value> => ({
  path,
  hash: "ab",
  value: { unit: `Xã «${path}»\n"{}`, units },
});

describe("the journal of a merge", () => {
  const folder = folderOf({});
  let count = 0;
  const newPath = (): string => join(folder, `${(count += 1)}.jsonl`);
  const entriesAt = async (path: string, context = "1"): Promise<readonly Entry<Value>[]> => [
    ...(await openJournal<Value>(path, context)).entries.values(),
  ];

  it("gives back what was added, whole numbers of any length too", async () => {
    const path = newPath();
    const journal = await openJournal<Value>(path, "1");
    const entries = [entry("a", 5n), entry("b", -(10n ** 40n))];
    for (const each of entries) await journal.add(each);
    assert.deepEqual(await entriesAt(path), entries);
  });

  it("takes the last of two entries of one file", async () => {
    const path = newPath();
    const journal = await openJournal<Value>(path, "1");
    await journal.add(entry("a", 5n));
    await journal.add(entry("a", 6n));
    assert.deepEqual(await entriesAt(path), [entry("a", 6n)]);
  });

  it("believes no line that breaks off, wherever it does, and goes on after it", async () => {
    const path = newPath();
    const journal = await openJournal<Value>(path, "1");
    await journal.add(entry("a", 5n));
    const whole = readFileSync(path);
    await journal.add(entry("b", 6n));
    const last = readFileSync(path).subarray(whole.length);
    for (let length = 0; length < last.length - 1; length += 17) {
      writeFileSync(path, Buffer.concat([whole, last.subarray(0, length)]));
      const again = await openJournal<Value>(path, "1");
      assert.deepEqual([...again.entries.keys()], ["a"], `${length} bytes`);
      await again.add(entry("c", 7n));
      assert.deepEqual(await entriesAt(path), [entry("a", 5n), entry("c", 7n)]);
    }
  });

  it("believes no line that was changed", async () => {
    const path = newPath();
    await (await openJournal<Value>(path, "1")).add(entry("a", 5n));
    writeFileSync(path, readFileSync(path, "utf8").replace('"5"', '"9"'));
    appendFileSync(path, "rác\n{}\n");
    assert.deepEqual(await entriesAt(path), []);
  });

  it("begins anew where it was kept by another version, or is no journal", async () => {
    const path = newPath();
    await (await openJournal<Value>(path, "1")).add(entry("a", 5n));
    assert.deepEqual(await entriesAt(path, "2"), []);
    assert.deepEqual(await entriesAt(path, "1"), []);
    writeFileSync(path, Buffer.from([0xff, 0, 0x0a]));
    assert.deepEqual(await entriesAt(path), []);
  });

  it("leaves nothing behind once it is not needed", async () => {
    const path = newPath();
    await (await openJournal<Value>(path, "1")).remove();
    assert.ok(!existsSync(path));
  });
});
