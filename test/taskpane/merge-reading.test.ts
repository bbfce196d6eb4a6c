import assert from "node:assert/strict";
import { createFileReader } from "../../src/taskpane/merge/reading/file-reader";
import * as reading from "../../src/taskpane/merge/reading/read-source";
import type { FileQuestion } from "../../src/taskpane/merge/reading/worker";
import { pageFile } from "./merge-sources";

const table = "Đơn vị;Chỉ tiêu BHYT;Thực hiện BHYT\nBác Ái;1000;900\nNinh Sơn;2000;1900\n";

const readHere = async () => reading;

type Listener<Event> = ((event: Event) => void) | null;

/** A thread of this one: it answers, or the page refuses to start it. */
class FakeWorker {
  onmessage: Listener<Pick<MessageEvent, "data">> = null;
  onerror: Listener<Pick<Event, "preventDefault">> = null;
  constructor(
    private readonly says: "answers" | "refuses" | "nothing",
    private readonly log: string[],
  ) {}
  postMessage({ file, bytes }: FileQuestion): void {
    this.log.push(file);
    setTimeout(() => {
      if (this.says === "refuses") this.onerror?.({ preventDefault: () => undefined });
      if (this.says === "answers") {
        this.onmessage?.({ data: reading.readSource(file, new Uint8Array(bytes)) });
      }
    });
  }
  terminate(): void {
    this.log.push("ended");
  }
}

function workersOf(says: FakeWorker["says"]) {
  const log: string[] = [];
  // the reader uses of a worker what the fake one has
  const make = () => new FakeWorker(says, log) as unknown as Worker;
  return { log, reader: createFileReader(make, readHere) };
}

describe("reading files in the pane", () => {
  it("reads on one thread, file after file", async () => {
    const { log, reader } = workersOf("answers");
    for (const name of ["a.csv", "b.csv"]) {
      const read = await reader.read(pageFile(name, table), name);
      assert(read.kind === "read" && read.sources.length === 1, name);
    }
    reader.close();
    assert.deepEqual(log, ["a.csv", "b.csv", "ended"]);
  });

  it("reads in the page itself where it may start no thread, and does not try again", async () => {
    const { log, reader } = workersOf("refuses");
    for (const name of ["a.csv", "b.csv"]) {
      assert.equal((await reader.read(pageFile(name, table), name)).kind, "read", name);
    }
    assert.deepEqual(log, ["a.csv", "ended"]);
  });

  it("reads in the page itself where it has no thread to start", async () => {
    const read = await createFileReader(null, readHere).read(
      pageFile("a.csv", table),
      "Huyện A.csv",
    );
    assert(read.kind === "read");
    assert.deepEqual(
      read.sources.map(({ file, sheet, rows }) => [file, sheet, rows.map(({ label }) => label)]),
      [["Huyện A.csv", "Huyện A", ["Bác Ái", "Ninh Sơn"]]],
    );
  });

  it("ends the thread when reading is stopped, and begins another", async () => {
    const { log, reader } = workersOf("nothing");
    void reader.read(pageFile("a.csv", table), "a.csv");
    await new Promise((resolve) => setTimeout(resolve, 5));
    reader.close();
    void reader.read(pageFile("b.csv", table), "b.csv");
    await new Promise((resolve) => setTimeout(resolve, 5));
    reader.close();
    assert.deepEqual(log, ["a.csv", "ended", "b.csv", "ended"]);
  });

  it("says of each file what is wrong with it", async () => {
    const reader = createFileReader(null, readHere);
    const huge = Object.defineProperty(pageFile("a.xlsx"), "size", { value: 2 ** 30 });
    const moved = Object.assign(pageFile("b.xlsx"), {
      arrayBuffer: () => Promise.reject(new DOMException("", "NotReadableError")),
    });
    const files = [
      [huge, { kind: "tooLarge" }],
      [moved, { kind: "forbidden", code: "NotReadableError" }],
      [pageFile("c.xlsx"), { kind: "notWorkbook" }],
      [pageFile("d.xlsx", "PK\x03\x04"), { kind: "damaged" }],
      [pageFile("e.csv", "a\0b"), { kind: "notText" }],
    ] as const;
    for (const [file, failure] of files) {
      const { name } = file;
      assert.deepEqual(await reader.read(file, name), { kind: "failed", file: name, failure });
    }
  });
});
