import { invertEdits } from "../../core/edits/invert";
import type { HostFailure } from "../../core/model/failure";
import type { MemoryKey } from "../../core/model/memory";
import { ok, type Result } from "../../core/model/result";
import { changesOf, formatChanges, parseChanges, withChanges } from "../../core/records/changes";
import {
  formatIgnored,
  parseIgnored,
  withIgnored,
  withoutIgnored,
} from "../../core/records/ignored";
import { formatSettings } from "../../core/settings/format-settings";
import { parseSettings } from "../../core/settings/parse-settings";
import type { Command } from "../command";
import { sayWrite } from "../say-write";
import type { Around } from "./around";

/** What was remembered in the workbook; where it cannot be read the pane goes on with its defaults. */
export async function recall({ host, send }: Around): Promise<void> {
  const read = await host.readMemory();
  const memory = read.ok ? read.value : {};
  const { settings, unread } = parseSettings(memory.settings ?? "");
  send({ kind: "recalled", settings, unread, ignored: parseIgnored(memory.ignored ?? "") });
}

/** Remembers settings in place of the former ones. */
export async function set(
  { settings }: Extract<Command, { kind: "set" }>,
  { host, send }: Around,
): Promise<void> {
  const remembered = await host.remember("settings", formatSettings(settings));
  send(
    remembered.ok
      ? { kind: "settingsSaved", settings }
      : { kind: "failed", failure: remembered.failure },
  );
}

/** Remembers whether edits are followed among the other settings, as they are by now. */
export async function keepLive(
  { live }: Extract<Command, { kind: "keepLive" }>,
  { host, send }: Around,
): Promise<void> {
  const kept = await change(host, "settings", (text) =>
    formatSettings({ ...parseSettings(text).settings, live }),
  );
  if (!kept.ok) send({ kind: "failed", failure: kept.failure });
}

/** Changes what is ignored, starting from what a colleague may have remembered meanwhile. */
export async function ignore(
  { keys, reason }: Extract<Command, { kind: "ignore" }>,
  { host, send }: Around,
): Promise<void> {
  const changed = await change(host, "ignored", (text) => {
    const before = parseIgnored(text);
    return formatIgnored(
      reason === null ? withoutIgnored(before, keys) : withIgnored(before, keys, reason),
    );
  });
  if (!changed.ok) return send({ kind: "failed", failure: changed.failure });
  send({ kind: "ignoredChanged", ignored: parseIgnored(changed.value) });
}

/** Logs a write. That it could not be logged is no reason to trouble whoever has just written. */
export async function log(
  { write, undone }: Extract<Command, { kind: "log" }>,
  { host, state }: Around,
): Promise<void> {
  const { pane, appendix } = state().words;
  const phrases = undone ? pane.undoWhat : { ...pane.undoLabel, build: appendix.undoLabel };
  const edits = undone ? invertEdits(write.edits) : write.edits;
  const changes = changesOf(edits, Date.now(), sayWrite(write, phrases));
  await change(host, "changes", (text) => formatChanges(withChanges(parseChanges(text), changes)));
}

/** What each workbook is still to remember. */
const work = new WeakMap<Around["host"], Promise<unknown>>();

/** Replaces a remembered text by what is made of it, one change after the other. */
function change(
  host: Around["host"],
  key: MemoryKey,
  make: (text: string) => string,
): Promise<Result<string, HostFailure>> {
  const changed = (work.get(host) ?? Promise.resolve()).then(
    async (): Promise<Result<string, HostFailure>> => {
      const read = await host.readMemory();
      if (!read.ok) return read;
      const text = make(read.value[key] ?? "");
      const remembered = await host.remember(key, text);
      return remembered.ok ? ok(text) : remembered;
    },
  );
  work.set(
    host,
    changed.catch(() => undefined),
  );
  return changed;
}
