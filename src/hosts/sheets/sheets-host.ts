import { touchedSheets } from "../../core/edits/touched-sheets";
import type { HostFailure } from "../../core/model/failure";
import type { RangeRef } from "../../core/model/reference";
import { fail, ok, type Result } from "../../core/model/result";
import type { Workbook } from "../../core/model/workbook";
import type { Host } from "../port";
import { changedRange, fingerprintOf, type Fingerprint } from "./fingerprint";
import { messageOf } from "./message-of";
import { readAnswer, toText, type Answer, type Asked, type Question, type Watched } from "./wire";

/** Sends a request to the script and gives its answer; rejects when Google does not carry it. */
export type Send = (request: string) => Promise<string>;

/** Calls `look` whenever the user turns to the sidebar, until it is asked to stop. */
export type Attend = (look: () => Promise<void>) => () => void;

interface Seen extends Watched {
  readonly fingerprint: Fingerprint;
}

/**
 * The spreadsheet that is open in Google Sheets, from its sidebar; one round trip a call.
 *
 * Google tells a sidebar of no edits. What was read is looked at again when the user turns to the
 * sidebar, and listeners are told what differs; of sheets nothing was read from they hear nothing.
 *
 * @example createSheetsHost(sendToScript, attendToWindow)
 */
export function createSheetsHost(send: Send, attend: Attend): Host {
  const listeners = new Set<(range: RangeRef) => void>();
  let seen: ReadonlyMap<string, Seen> = new Map();
  /** Counts reads and writes: a look that one of them overtook says nothing. */
  let work = 0;
  let isLooking = false;

  const ask = async <Kind extends Question>(request: Asked<Kind>): Promise<Answer<Kind>> => {
    work += request.kind === "look" ? 0 : 1;
    return readAnswer<Kind>(await send(toText(request)));
  };

  const note = (watched: readonly Watched[], fingerprints: readonly Fingerprint[]): void => {
    const entries = watched.flatMap((place, index): readonly (readonly [string, Seen])[] => {
      const fingerprint = fingerprints[index];
      return fingerprint === undefined ? [] : [[place.sheet, { ...place, fingerprint }]];
    });
    seen = new Map([...seen, ...entries]);
  };

  const look = async (): Promise<void> => {
    if (isLooking || seen.size === 0) return;
    isLooking = true;
    const [before, begun] = [[...seen.values()], work];
    try {
      const now = await ask<"look">({ kind: "look", watched: before.map(placeOf) });
      if (!now.ok || work !== begun) return;
      note(before, now.value);
      before.forEach(({ sheet, fingerprint }, index) => {
        const after = now.value[index];
        const changed = after === undefined ? null : changedRange(sheet, fingerprint, after);
        if (changed !== null) for (const listener of listeners) listener(changed);
      });
    } catch {
      // what could not be looked at now is looked at the next time
    } finally {
      isLooking = false;
    }
  };

  return {
    read: (scope) =>
      attempt(false, async () => {
        const read = await ask<"read">({ kind: "read", scope });
        if (read.ok) note(...seenIn(read.value));
        return read;
      }),
    readRanges: (ranges) => attempt(false, () => ask<"readRanges">({ kind: "readRanges", ranges })),
    apply: (edits) =>
      attempt(true, async () => {
        const touched = touchedSheets(edits.filter(({ kind }) => kind === "setCells"));
        const watched = touched.flatMap((sheet) => seen.get(sheet) ?? []).map(placeOf);
        const applied = await ask<"apply">({ kind: "apply", edits, watched });
        if (!applied.ok) return applied;
        note(watched, applied.value);
        return ok(null);
      }),
    clearMarks: () => attempt(true, () => ask<"clearMarks">({ kind: "clearMarks" })),
    reveal: (range) => attempt(false, () => ask<"reveal">({ kind: "reveal", range })),
    readMemory: () => attempt(false, () => ask<"readMemory">({ kind: "readMemory" })),
    // no cell is at stake, and the same text may be sent again
    remember: (key, text) => attempt(false, () => ask<"remember">({ kind: "remember", key, text })),
    tellsEdits: "onReturn",
    onEdit: async (listener) => {
      listeners.add(listener);
      const stop = attend(look);
      return async () => {
        listeners.delete(listener);
        stop();
      };
    },
  };
}

const placeOf = ({ sheet, range }: Watched): Watched => ({ sheet, range });

/** What a read has shown, to be compared with later. */
const seenIn = ({ sheets, selection }: Workbook): [Watched[], Fingerprint[]] => [
  sheets.map(({ name }) => ({ sheet: name, range: selection })),
  sheets.map(fingerprintOf),
];

/** A failure of the connection or of the script; after a write nobody knows how far it came. */
async function attempt<Value>(
  isWrite: boolean,
  work: () => Promise<Result<Value, HostFailure>>,
): Promise<Result<Value, HostFailure>> {
  try {
    return await work();
  } catch (error) {
    const code = messageOf(error);
    return fail({ kind: "unexpected", code, partly: isWrite });
  }
}
