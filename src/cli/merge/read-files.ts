import { availableParallelism } from "node:os";
import { Piscina } from "piscina";
import { fail, type Result } from "../../core/model/result";
import { codeOf } from "../check-file";
import type { Reading, ReadFailure, ReadTask } from "./reading";

/** The file whose default export reads a file on a thread of its own, and how Node is to load it. */
export interface ThreadFile {
  readonly path: string;
  readonly execArgv?: readonly string[];
  readonly limits?: ThreadLimits;
}

/** What reading one file may take. */
export interface ThreadLimits {
  readonly seconds: number;
  readonly megabytes: number;
}

/** A table of a whole province takes a second and 100 MB. */
const usualLimits: ThreadLimits = { seconds: 60, megabytes: 320 };

/** More threads are no faster than the disk, and each has a memory of its own. */
const MOST_THREADS = 4;

/**
 * Reads files, each on one of as many threads as the machine has processors, and hands over every
 * answer when it is there. A thread that takes too long or too much memory is ended, and another
 * goes on with the next file.
 */
export async function readFiles<Value>(
  tasks: readonly ReadTask[],
  { path, execArgv, limits = usualLimits }: ThreadFile,
  done: (task: ReadTask, answer: Result<Reading<Value>, ReadFailure>) => Promise<void>,
): Promise<void> {
  if (tasks.length === 0) return;
  const count = Math.min(tasks.length, availableParallelism(), MOST_THREADS);
  const pool = new Piscina<ReadTask, Result<Reading<Value>, ReadFailure>>({
    filename: path,
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  });
  // the lanes take turns at one list, so that a file's time starts when its thread does
  const waiting = tasks.values();
  const lane = async (): Promise<void> => {
    for (const task of waiting) {
      const signal = AbortSignal.timeout(limits.seconds * 1000);
      const answer = await pool
        .run(task, { signal })
        .catch((error: unknown) => fail(failureOf(error, limits)));
      await done(task, answer);
    }
  };
  try {
    await Promise.all(Array.from({ length: count }, lane));
  } finally {
    await pool.destroy();
  }
}

function failureOf(error: unknown, { seconds }: ThreadLimits): ReadFailure {
  if (error instanceof Error && error.name === "AbortError") return { kind: "tooSlow", seconds };
  if (codeOf(error) === "ERR_WORKER_OUT_OF_MEMORY") return { kind: "tooLarge" };
  return { kind: "bug", message: error instanceof Error ? error.message : String(error) };
}
