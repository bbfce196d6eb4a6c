import type { SourceFile } from "../../../core/consolidate/source";
import type { FileFailure } from "../../../core/model/file-failure";
import type { ReadHere } from "./read-here";
import type { FileQuestion } from "./worker";

/** Reads unit files one after another. */
export interface FileReader {
  /** What is wrong with a file is said of it, and the next can be read. `file` is what it is called. */
  read(source: File, file: string): Promise<SourceFile>;
  /** Ends what is being read. */
  close(): void;
}

/** A file no unit sends; it is not even opened. */
const SIZE_LIMIT = 64 * 1024 * 1024;

/** A whole province's workbook takes a second or two. */
const SECONDS = 60;

/**
 * A reader on a thread of its own where `makeWorker` gives one and the page may start it, so that the
 * pane stays free; else in the pane itself by what `readHere` gives, drawing between files.
 */
export function createFileReader(
  makeWorker: (() => Worker) | null,
  readHere: ReadHere,
): FileReader {
  let worker: Worker | null = null;
  let isRefused = makeWorker === null;

  const onThread = async (file: string, bytes: ArrayBuffer): Promise<SourceFile | null> => {
    const asked = (worker ??= started(makeWorker));
    if (asked === null) {
      isRefused = true;
      return null;
    }
    const answer = await ask(asked, { file, bytes });
    if (answer.kind === "answered") return answer.file;
    asked.terminate();
    if (worker === asked) worker = null;
    if (answer.kind === "tooSlow") return failed(file, { kind: "tooSlow", seconds: SECONDS });
    isRefused = true;
    return null;
  };

  const inPane = async (file: string, bytes: ArrayBuffer): Promise<SourceFile> => {
    const { readSource } = await readHere();
    // the page draws and hears a click first
    await new Promise((resolve) => setTimeout(resolve));
    return readSource(file, new Uint8Array(bytes));
  };

  return {
    read: async (source, file) => {
      if (source.size > SIZE_LIMIT) return failed(file, { kind: "tooLarge" });
      const read = isRefused ? null : await withBytes(source, file, onThread);
      return read ?? withBytes(source, file, inPane);
    },
    close: () => {
      worker?.terminate();
      worker = null;
    },
  };
}

const failed = (file: string, failure: FileFailure): SourceFile => ({
  kind: "failed",
  file,
  failure,
});

/** Does something with a file's bytes, where the system gives them. */
async function withBytes<Read>(
  source: File,
  file: string,
  use: (file: string, bytes: ArrayBuffer) => Promise<Read>,
): Promise<Read | SourceFile> {
  const bytes = await source.arrayBuffer().catch((error: unknown) => codeOf(error));
  // a file that was moved, or that its program holds, while it was to be read
  return typeof bytes === "string"
    ? failed(file, { kind: "forbidden", code: bytes })
    : use(file, bytes);
}

const codeOf = (error: unknown): string => (error instanceof Error ? error.name : String(error));

/** A page whose policy forbids threads throws at once, or fails later. */
function started(makeWorker: (() => Worker) | null): Worker | null {
  try {
    return makeWorker?.() ?? null;
  } catch {
    return null;
  }
}

type Answer =
  | { readonly kind: "answered"; readonly file: SourceFile }
  /** The page may start no thread, or its script could not be fetched. */
  | { readonly kind: "refused" }
  | { readonly kind: "tooSlow" };

function ask(worker: Worker, question: FileQuestion): Promise<Answer> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: "tooSlow" }), SECONDS * 1000);
    const answer = (given: Answer): void => {
      clearTimeout(timer);
      resolve(given);
    };
    worker.onmessage = ({ data }: MessageEvent<SourceFile>) =>
      answer({ kind: "answered", file: data });
    worker.onerror = (event) => {
      event.preventDefault();
      answer({ kind: "refused" });
    };
    worker.postMessage(question, [question.bytes]);
  });
}
