import { deflateRawSync } from "node:zlib";

/** Parts of a package by name: text or bytes. */
export type PackageParts = ReadonlyMap<string, string | Buffer>;

/**
 * A ZIP package. Its dates are the format's first day, so equal parts make equal bytes.
 * Source: APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16.
 */
export function zip(parts: PackageParts, compression: "store" | "deflate"): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const bytes = Buffer.from(content);
    const data = compression === "deflate" ? deflateRawSync(bytes) : bytes;
    const nameBytes = Buffer.from(name, "utf8");
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x0800, 2); // the name is UTF-8
    common.writeUInt16LE(compression === "deflate" ? 8 : 0, 4);
    common.writeUInt16LE(0x0021, 8); // 1 January 1980
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const position = Buffer.alloc(14);
    position.writeUInt32LE(offset, 10);
    files.push(Buffer.from("PK\x03\x04", "latin1"), common, nameBytes, data);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, position, nameBytes);
    offset += 30 + nameBytes.length + data.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, central, end]);
}

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (value >>> 8) ^ (table[(value ^ byte) & 0xff] ?? 0);
  return (value ^ 0xffffffff) >>> 0;
}
