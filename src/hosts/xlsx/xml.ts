/*
 * Just enough XML to put a workbook's parts into the spelling exceljs understands. A "<" within
 * text is always written "&lt;", so what looks like a tag is one.
 */

/** The tags of elements of that local name, their attributes included, as they are written. */
export const elements = (xml: string, name: string): readonly string[] =>
  xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^<>]*>`, "g")) ?? [];

/** An attribute of a tag, by its local name; null when it has none. */
export function attribute(tag: string, name: string): string | null {
  const match = attributePattern(name).exec(tag);
  return match?.[1] ?? match?.[2] ?? null;
}

const patterns = new Map<string, RegExp>();

/** Cells ask for the same few attributes a million times. */
function attributePattern(name: string): RegExp {
  const known = patterns.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The local name of the root element; "" when there is none. */
export const rootName = (xml: string): string => rootTag(xml)?.[2] ?? "";

const rootTag = (xml: string): RegExpExecArray | null =>
  /<(?:([\w.-]+):)?([A-Za-z]\w*)[\s/>]/.exec(xml);

/**
 * The document without the root's prefix ("<x:worksheet>" is "<worksheet>"), and with the links to
 * other parts spelt "r:id".
 */
export function withoutPrefix(xml: string): string {
  const prefix = rootTag(xml)?.[1];
  const plain = prefix === undefined ? xml : xml.replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1");
  const links = /\sxmlns:([\w.-]+)\s*=\s*["'][^"']*\/relationships["']/.exec(plain)?.[1] ?? "r";
  return links === "r"
    ? plain
    : plain.replace(new RegExp(`(<[^<>]*\\s)${links}:id=`, "g"), "$1r:id=");
}

/** Tags with "true" and "false" as "1" and "0". */
export const withDigits = (tags: string): string =>
  tags.replace(/<[^<>]+>/g, (tag) =>
    tag.replace(/=\s*(["'])(?:true|on)\1/g, '="1"').replace(/=\s*(["'])(?:false|off)\1/g, '="0"'),
  );

/** The document without elements of that name and all within them. */
export const withoutElement = (xml: string, name: string): string =>
  xml.replace(new RegExp(`<${name}(?=[\\s/>])(?:[^>]*/>|[\\s\\S]*?</${name}\\s*>)`, "g"), "");

/** A text as an attribute or an element holds it. */
export const escaped = (text: string): string =>
  text
    // not even an escape of these is XML
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
