import { inflateRawSync } from "node:zlib";
import { fail, ok, type Result } from "../core/model/result";

/** Why a package could not be unpacked. */
export interface ZipFailure {
  readonly kind: "damaged" | "tooLarge" | "passwordProtected";
}

/** Parts of a package by name, without a leading slash. */
export type Parts = ReadonlyMap<string, Buffer>;

/** All a workbook may unpack to; a million filled cells stay below it. */
const WORKBOOK_LIMIT = 96 * 1024 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The parts of a ZIP package whose names are `wanted`. What the package says of its sizes is not
 * believed: unpacking stops at `limit` bytes in all, so a small file cannot fill the memory.
 * Source: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
 */
export function unzip(
  bytes: Buffer,
  wanted: (name: string) => boolean,
  limit = WORKBOOK_LIMIT,
): Result<Parts, ZipFailure> {
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) {
    return fail({ kind: "damaged" });
  }
  const parts = new Map<string, Buffer>();
  let left = limit;
  let at = bytes.readUInt32LE(end + 16);
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const entry = readEntry(bytes, at);
    if (entry === null) return fail({ kind: "damaged" });
    at = entry.next;
    if (!wanted(entry.name)) continue;
    const unpacked = unpack(bytes, entry, left);
    if (!unpacked.ok) return unpacked;
    left -= unpacked.value.length;
    parts.set(entry.name, unpacked.value);
  }
  return ok(parts);
}

interface Entry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

function readEntry(bytes: Buffer, at: number): Entry | null {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return null;
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const name = bytes.toString("utf8", at + 46, nameEnd);
  return {
    // some programs write Windows paths
    name: name.replaceAll("\\", "/").replace(/^\/+/, ""),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    method: bytes.readUInt16LE(at + 10),
    size: bytes.readUInt32LE(at + 20),
    offset: bytes.readUInt32LE(at + 42),
    next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  };
}

function unpack(bytes: Buffer, entry: Entry, limit: number): Result<Buffer, ZipFailure> {
  if (entry.encrypted) return fail({ kind: "passwordProtected" });
  const { offset } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) {
    return fail({ kind: "damaged" });
  }
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + entry.size);
  if (packed.length < entry.size) return fail({ kind: "damaged" });
  if (entry.method === 0) return packed.length > limit ? fail({ kind: "tooLarge" }) : ok(packed);
  if (entry.method !== 8) return fail({ kind: "damaged" });
  try {
    return ok(inflateRawSync(packed, { maxOutputLength: Math.max(limit, 1) }));
  } catch (error) {
    const overflow = error instanceof RangeError;
    return fail({ kind: overflow ? "tooLarge" : "damaged" });
  }
}
