import { partText, type Parts } from "../unzip";
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
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const xml = partText(parts, `${folder}_rels/${part.slice(slash)}.rels`);
  return elements(xml, "Relationship").flatMap((element) => {
    const target = attribute(element, "Target") ?? "";
    if (attribute(element, "TargetMode") === "External") return [];
    return {
      id: attribute(element, "Id") ?? "",
      type: (attribute(element, "Type") ?? "").replace(/^.*\//, ""),
      target: target.startsWith("/") ? target.slice(1) : joined(folder + target),
    };
  });
}

/** A name with "." and ".." followed. */
const joined = (name: string): string =>
  name
    .split("/")
    .reduce<string[]>((path, step) => {
      if (step === "..") path.pop();
      else if (step !== "." && step !== "") path.push(step);
      return path;
    }, [])
    .join("/");

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The file that holds a part's links. */
export const relationshipsXml = (links: readonly Relationship[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(
      ({ id, type, target }) =>
        `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;
