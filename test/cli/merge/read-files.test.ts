import assert from "node:assert/strict";
import { join } from "node:path";
import { readFiles } from "../../../src/cli/merge/read-files";

const thread = {
  path: join(__dirname, "odd-thread.js"),
  limits: { seconds: 5, megabytes: 24 },
};

/** What became of each "file". */
async function read(...paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const came = new Map<string, string>();
  await readFiles<string>(
    paths.map((path) => ({ path, known: null })),
    thread,
    async ({ path }, answer) => {
      assert.ok(!came.has(path), `${path} came twice`);
      came.set(
        path,
        answer.ok
          ? answer.value.kind === "read"
            ? answer.value.value
            : answer.value.kind
          : answer.failure.kind,
      );
    },
  );
  return came;
}

describe("reading many files on threads", () => {
  it("hands over every answer once", async () => {
    const paths = Array.from({ length: 200 }, (_, index) => `tệp ${index}`);
    const came = await read(...paths);
    assert.deepEqual([...came.keys()].sort(), [...paths].sort());
    assert.equal(came.get("tệp 17"), "tệp 17!");
  });

  it("ends a thread that hangs, one that eats the memory, and goes on with the others", async () => {
    const odd = ["hangs", "takes all memory", "throws", "never answers", "ends the thread"];
    const came = await read(...odd.flatMap((path, at) => [path, `tệp ${at}`]));
    assert.deepEqual(
      odd.map((path) => came.get(path)),
      ["tooSlow", "tooLarge", "bug", "tooSlow", "bug"],
    );
    assert.deepEqual(
      odd.map((_, at) => came.get(`tệp ${at}`)),
      odd.map((_, at) => `tệp ${at}!`),
    );
  });

  it("has nothing to do for no file", async () => {
    assert.equal((await read()).size, 0);
  });
});
