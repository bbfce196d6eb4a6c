import { strToU8, zipSync } from "fflate";

/** Parts of a package by name: text or bytes. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

/** A ZIP package. Its dates are the format's first day, so equal parts make equal bytes. */
export const zip = (parts: PackageParts, compression: "store" | "deflate"): Uint8Array =>
  zipSync(
    Object.fromEntries(
      [...parts].map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { level: compression === "store" ? 0 : 6, mtime: new Date(1980, 0, 1) },
  );
