import { readSource } from "./read-source";

/** What the worker is asked: one file at a time. Its bytes are handed over, not copied. */
export interface FileQuestion {
  readonly file: string;
  readonly bytes: ArrayBuffer;
}

// a thread of its own beside the pane: reads a file, answers with what it came to
addEventListener("message", ({ data }: MessageEvent<FileQuestion>) => {
  postMessage(readSource(data.file, new Uint8Array(data.bytes)));
});
