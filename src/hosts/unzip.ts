import { Inflate } from "fflate";
import { fail, ok, type Result } from "../core/model/result";
import { ascii, lastIndexOfBytes } from "./bytes";

/** Why a package could not be unpacked. */
export interface ZipFailure {
  readonly kind: "damaged" | "tooLarge" | "passwordProtected";
}

/** Parts of a package by name, without a leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A part that is text, in UTF-8; "" where there is none. */
export const partText = (parts: Parts, name: string): string =>
  new TextDecoder().decode(parts.get(name));

/** All a workbook may unpack to; a million filled cells stay below it. */
const WORKBOOK_LIMIT = 96 * 1024 * 1024;

/** Unpacked at a time: no more than a thousand times as much can come of it before it is counted. */
const SLICE = 16 * 1024;

const endSignature = ascii("PK\x05\x06");
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The parts of a ZIP package whose names are `wanted`. What the package says of its sizes is not
 * believed: unpacking stops at `limit` bytes in all, so a small file cannot fill the memory.
 * Source: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  limit = WORKBOOK_LIMIT,
): Result<Parts, ZipFailure> {
  const entries = entriesOf(bytes);
  if (entries === null) return fail({ kind: "damaged" });
  const parts = new Map<string, Uint8Array>();
  let left = limit;
  for (const entry of entries) {
    if (!wanted(entry.name)) continue;
    const unpacked = unpack(bytes, entry, left);
    if (!unpacked.ok) return unpacked;
    left -= unpacked.value.length;
    parts.set(entry.name, unpacked.value);
  }
  return ok(parts);
}

/** The names of all parts of a package; none where it is damaged. */
export const partNames = (bytes: Uint8Array): readonly string[] =>
  (entriesOf(bytes) ?? []).map(({ name }) => name);

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

/** What the package's directory lists; null where it is damaged. */
function entriesOf(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = lastIndexOfBytes(bytes, endSignature);
  if (end < 0 || end + 22 > bytes.length) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const entry = readEntry(bytes, view, at);
    if (entry === null) return null;
    entries.push(entry);
    at = entry.next;
  }
  return entries;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry | null {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
  return {
    // some programs write Windows paths
    name: name.replaceAll("\\", "/").replace(/^\/+/, ""),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
    next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
}

function unpack(
  bytes: Uint8Array,
  { encrypted, method, size, offset }: Entry,
  limit: number,
): Result<Uint8Array, ZipFailure> {
  if (encrypted) return fail({ kind: "passwordProtected" });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    return fail({ kind: "damaged" });
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + size);
  if (packed.length < size) return fail({ kind: "damaged" });
  if (method === 0) return packed.length > limit ? fail({ kind: "tooLarge" }) : ok(packed);
  return method === 8 ? inflate(packed, limit) : fail({ kind: "damaged" });
}

function inflate(packed: Uint8Array, limit: number): Result<Uint8Array, ZipFailure> {
  const slices: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((slice) => {
    length += slice.length;
    slices.push(slice);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
      if (length > limit) return fail({ kind: "tooLarge" });
    }
  } catch {
    // the library throws whatever it met: all of it says that the data is not as it should be
    return fail({ kind: "damaged" });
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const slice of slices) {
    whole.set(slice, at);
    at += slice.length;
  }
  return ok(whole);
}
