import { posix } from "node:path";
import type { Parts } from "../unzip";
import { attribute, elements } from "./xml";

/** A link from one part of a package to another, or to the outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type's address: "worksheet", "styles", "comments" … */
  readonly type: string;
  /** The name of the part it leads to; the address itself where that lies outside. */
  readonly target: string;
}

/** The links of a part; of the package itself for "". External ones are left out. */
export function relationshipsOf(parts: Parts, part: string): readonly Relationship[] {
  const folder = posix.dirname(part);
  const name = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  const xml = parts.get(name)?.toString("utf8") ?? "";
  return elements(xml, "Relationship").flatMap((element) => {
    const target = attribute(element, "Target") ?? "";
    if (attribute(element, "TargetMode") === "External") return [];
    return {
      id: attribute(element, "Id") ?? "",
      type: (attribute(element, "Type") ?? "").replace(/^.*\//, ""),
      target: target.startsWith("/") ? target.slice(1) : posix.join(folder, target),
    };
  });
}

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The file that holds a part's links. */
export const relationshipsXml = (links: readonly Relationship[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
