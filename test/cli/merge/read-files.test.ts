import assert from "node:assert/strict";
import { join } from "node:path";
import { readFiles, type ThreadLimits } from "../../../src/cli/merge/read-files";

const usual: ThreadLimits = { seconds: 60, megabytes: 24 };

/** What became of each "file". */
async function read(
  paths: readonly string[],
  limits = usual,
): Promise<ReadonlyMap<string, string>> {
  const came = new Map<string, string>();
  await readFiles<string>(
    paths.map((path) => ({ path, known: null })),
    { path: join(__dirname, "odd-thread.js"), limits },
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
    const came = await read(paths);
    assert.deepEqual([...came.keys()].sort(), [...paths].sort());
    assert.equal(came.get("tệp 17"), "tệp 17!");
  });

  it("ends a thread that hangs or never answers, and goes on with the others", async () => {
    const came = await read(["hangs", "tệp 1", "never answers", "tệp 2"], {
      ...usual,
      // a slow machine needs some for starting a thread
      seconds: 4,
    });
    assert.deepEqual(
      new Map([...came].sort()),
      new Map([
        ["hangs", "tooSlow"],
        ["never answers", "tooSlow"],
        ["tệp 1", "tệp 1!"],
        ["tệp 2", "tệp 2!"],
      ]),
    );
  });

  it("puts up with a thread that eats its memory, throws or ends itself", async () => {
    const came = await read([
      "takes all memory",
      "tệp 1",
      "throws",
      "tệp 2",
      "ends the thread",
      "tệp 3",
    ]);
    assert.deepEqual(
      new Map([...came].sort()),
      new Map([
        ["ends the thread", "bug"],
        ["takes all memory", "tooLarge"],
        ["throws", "bug"],
        ["tệp 1", "tệp 1!"],
        ["tệp 2", "tệp 2!"],
        ["tệp 3", "tệp 3!"],
      ]),
    );
  });

  it("has nothing to do for no file", async () => {
    assert.equal((await read([])).size, 0);
  });
});
