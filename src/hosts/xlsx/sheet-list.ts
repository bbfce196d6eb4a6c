import { partText, type Parts } from "../unzip";
import { plainText, readXml } from "./read-xml";
import { relationshipsOf } from "./relationships";
import { attribute } from "./xml";

interface ListedSheet {
  readonly name: string;
  /** The part that holds its cells. */
  readonly part: string;
  readonly isVisible: boolean;
}

export interface SheetList {
  /** The part that lists them. */
  readonly part: string;
  readonly sheets: readonly ListedSheet[];
  /** The name of the sheet shown when the file is opened. */
  readonly active: string;
}

/** The worksheets of a package in their order; null when it holds no workbook. */
export function sheetList(parts: Parts): SheetList | null {
  const root = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument");
  const part = root?.target ?? "xl/workbook.xml";
  const links = new Map(relationshipsOf(parts, part).map((link) => [link.id, link]));
  const sheets: ListedSheet[] = [];
  let rootName = "";
  let activeTab = 0;
  const isWhole = readXml(partText(parts, part), {
    open: (name, attributes) => {
      rootName ||= name;
      if (name === "workbookView") activeTab = Number(attribute(attributes, "activeTab") ?? 0);
      if (name !== "sheet") return;
      const link = links.get(attribute(attributes, "id") ?? "");
      if (link?.type !== "worksheet") return;
      const title = attribute(attributes, "name") ?? "";
      const isVisible = !/hidden$/i.test(attribute(attributes, "state") ?? "");
      sheets.push({ name: plainText(title) ?? title, part: link.target, isVisible });
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (!isWhole || rootName !== "workbook") return null;
  const shown = sheets[activeTab];
  const active = shown?.isVisible === true ? shown : sheets.find(({ isVisible }) => isVisible);
  return { part, sheets, active: active?.name ?? "" };
}
