/** What a reader of XML is told of, in the order it stands. Names are local: without a prefix. */
export interface XmlListener {
  /** `attributes` as written; see `attribute`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text between tags, its entities read. */
  text(text: string): void;
}

/** No element of a workbook has as many attributes, and the matching of more would have no end. */
const openTag =
  /<([^\s<>/="'!?]+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,200})\s*(\/?)>/y;
const closeTag = /<\/([^\s<>/="']+)\s*>/y;

/**
 * Reads a document from front to end; false where it is not well-formed. Nothing in it is expanded:
 * a document with a type of its own, or an entity XML does not define, is not well-formed here.
 */
export function readXml(source: string, listener: XmlListener): boolean {
  const xml = source.includes("\r") ? source.replace(/\r\n?/g, "\n") : source;
  const open: string[] = [];
  let hasRoot = false;
  for (let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0; at < xml.length;) {
    const tag = xml.indexOf("<", at);
    const text = xml.slice(at, tag < 0 ? xml.length : tag);
    if (text !== "") {
      const plain = open.length === 0 ? text.trim() : plainText(text);
      if (plain === null || (open.length === 0 && plain !== "")) return false;
      if (open.length > 0) listener.text(plain);
    }
    if (tag < 0) break;
    const mark = xml.charCodeAt(tag + 1);
    if (mark === EXCLAMATION || mark === QUESTION) {
      const aside = asideAt(xml, tag);
      if (aside === null || aside.end < 0) return false;
      if (aside.text !== null) listener.text(aside.text);
      at = aside.end;
      continue;
    }
    const matcher = mark === SLASH ? closeTag : openTag;
    matcher.lastIndex = tag;
    const match = matcher.exec(xml);
    if (match === null) return false;
    at = matcher.lastIndex;
    const [, name = "", attributes = "", empty] = match;
    if (matcher === closeTag) {
      if (open.pop() !== name) return false;
      listener.close(localName(name));
      continue;
    }
    if (open.length === 0 && hasRoot) return false;
    hasRoot = true;
    listener.open(localName(name), attributes);
    if (empty === "") open.push(name);
    else listener.close(localName(name));
  }
  return hasRoot && open.length === 0;
}

const EXCLAMATION = 0x21;
const SLASH = 0x2f;
const QUESTION = 0x3f;

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** A comment, an instruction or a text written as it is; null where it is none of them. */
function asideAt(
  xml: string,
  at: number,
): { readonly end: number; readonly text: string | null } | null {
  const reach = (start: string, stop: string): number | null => {
    if (!xml.startsWith(start, at)) return null;
    const end = xml.indexOf(stop, at + start.length);
    return end < 0 ? -1 : end + stop.length;
  };
  const cdata = reach("<![CDATA[", "]]>");
  if (cdata !== null) return { end: cdata, text: xml.slice(at + 9, cdata - 3) };
  const end = reach("<!--", "-->") ?? reach("<?", "?>");
  return end === null ? null : { end, text: null };
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** A text with its entities read; null where one is not XML's own. */
export function plainText(text: string): string | null {
  if (!text.includes("&")) return text;
  let known = true;
  const plain = text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));?/gi, (whole, decimal, hex, name) => {
    const letter = entityText(decimal, hex, name);
    known &&= letter !== null && whole.endsWith(";");
    return letter ?? "";
  });
  return known ? plain : null;
}

function entityText(decimal?: string, hex?: string, name?: string): string | null {
  if (name !== undefined) return entities[name] ?? null;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
