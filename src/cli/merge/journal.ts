import { createHash } from "node:crypto";
import { appendFile, readFile, rm, writeFile } from "node:fs/promises";

/** What an earlier run, ended before its time, has read of a file. */
export interface Entry<Value> {
  readonly path: string;
  /** SHA-256 of its bytes then. */
  readonly hash: string;
  readonly value: Value;
}

/** What was read so far, kept beside the result so that a run which was ended can be taken up. */
export interface Journal<Value> {
  /** By path, as earlier runs left them. */
  readonly entries: ReadonlyMap<string, Entry<Value>>;
  add(entry: Entry<Value>): Promise<void>;
  /** Once the result is there. */
  remove(): Promise<void>;
}

/**
 * The journal at `path`, one line an entry: the SHA-256 of the rest of the line, then the entry as
 * JSON. A line that breaks off or was changed counts for nothing, and so does the whole journal
 * where its first line is not `context`: what reads files has changed since, or what they are read
 * for.
 */
export async function openJournal<Value>(path: string, context: string): Promise<Journal<Value>> {
  const head = sealed(context);
  const [first, ...lines] = (await readFile(path, "utf8").catch(() => "")).split("\n");
  const isOurs = first === head;
  if (!isOurs) await writeFile(path, `${head}\n`);
  // what breaks off is ended, or the next entry would be written to its end
  else if (lines.at(-1) !== "") await appendFile(path, "\n");
  const entries = new Map<string, Entry<Value>>();
  for (const line of isOurs ? lines : []) {
    const text = unsealed(line);
    if (text === null) continue;
    const entry: Entry<Value> = JSON.parse(text, revive);
    entries.set(entry.path, entry);
  }
  return {
    entries,
    add: (entry) => appendFile(path, `${sealed(JSON.stringify(entry, replace))}\n`),
    remove: () => rm(path, { force: true }),
  };
}

/** For a run with no result to be taken up for. */
export const noJournal = <Value>(): Journal<Value> => ({
  entries: new Map(),
  add: async () => undefined,
  remove: async () => undefined,
});

const sealOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const sealed = (text: string): string => `${sealOf(text)} ${text}`;

function unsealed(line: string): string | null {
  const [seal = ""] = line.split(" ", 1);
  const text = line.slice(seal.length + 1);
  return seal === sealOf(text) ? text : null;
}

/** JSON has no whole numbers of any length. */
const replace = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? { bigint: String(value) } : value;

const revive = (_: string, value: unknown): unknown =>
  typeof value === "object" &&
  value !== null &&
  "bigint" in value &&
  typeof value.bigint === "string"
    ? BigInt(value.bigint)
    : value;
