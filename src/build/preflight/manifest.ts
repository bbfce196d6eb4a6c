import { DOMParser, ParseError, type Document } from "@xmldom/xmldom";

/** What preflight takes from a manifest. */
export interface Manifest {
  /** Where the folder is served from: the address of the pane without its file. */
  readonly base: string;
  readonly urls: readonly string[];
  /** The functions ribbon buttons call. */
  readonly commands: readonly string[];
}

/** Null where the text is not XML, or names no pane. */
export function readManifest(xml: string): Manifest | null {
  const document = parse(xml);
  if (document === null) return null;
  const elements = [...document.getElementsByTagName("*")];
  const urls = elements
    .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
    .filter((value) => value !== null)
    .filter((value) => /^[a-z]+:\/\//i.test(value));
  const pane = elements
    .find(({ localName }) => localName === "SourceLocation")
    ?.getAttribute("DefaultValue");
  if (!pane) return null;
  const commands = elements
    .filter(({ localName }) => localName === "FunctionName")
    .map(({ textContent }) => textContent ?? "");
  return { base: pane.slice(0, pane.lastIndexOf("/") + 1), urls: [...new Set(urls)], commands };
}

function parse(xml: string): Document | null {
  try {
    // it would print what it throws
    return new DOMParser({ onError: () => undefined }).parseFromString(xml, "text/xml");
  } catch (error) {
    if (error instanceof ParseError) return null;
    throw error;
  }
}
