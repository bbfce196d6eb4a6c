import type { LostPart } from "../file-host";
import { plainNames } from "./plain-names";
import { relationshipsOf, relationshipsXml, type Relationship } from "./relationships";
import { sheetForExceljs } from "./sheet-xml";
import { partText, type Parts } from "../unzip";
import { attribute, elements, rootName, withDigits, withoutPrefix } from "./xml";

/** What of a workbook is given to exceljs: everything it can carry, or cells and formats only. */
export type Extent = "everything" | "cells";

export interface ExceljsPackage {
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
  /** How many worksheets it has: exceljs passes over those it does not understand. */
  readonly sheetCount: number;
  readonly lost: readonly LostPart[];
}

/**
 * The package again, under the names exceljs looks for, with every part found through its links as
 * the format asks (exceljs guesses names, and reads nothing of a workbook that uses others). Null
 * when the package holds no workbook.
 */
export function packageForExceljs(parts: Parts, extent: Extent): ExceljsPackage | null {
  const text = (name: string): string => partText(parts, name);
  const root = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  const workbook = withDigits(withoutPrefix(text(root ?? "xl/workbook.xml")));
  if (rootName(workbook) !== "workbook") return null;

  const made = new Map<string, string | Uint8Array>();
  const lost: LostPart[] = [];
  const links = relationshipsOf(parts, root ?? "xl/workbook.xml");
  const single = (type: string): string | undefined =>
    links.find((link) => link.type === type)?.target;

  const sheets = elements(workbook, "sheet").flatMap((element) => {
    const link = links.find(({ id }) => id === attribute(element, "id"));
    return link?.type === "worksheet" ? [{ element, part: link.target }] : [];
  });
  const workbookLinks: Relationship[] = sheets.map((_, index) => ({
    id: `rId${index + 1}`,
    type: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  const names = plainNames(withSheets(workbook, sheets));
  if (names.areLost) lost.push("names");
  made.set("xl/workbook.xml", names.xml);
  made.set("xl/_rels/workbook.xml.rels", relationshipsXml(workbookLinks));
  made.set("xl/styles.xml", withoutPrefix(text(single("styles") ?? "")) || NO_STYLES);
  const strings = single("sharedStrings");
  if (strings !== undefined) made.set("xl/sharedStrings.xml", withoutPrefix(text(strings)));
  const theme = single("theme");
  if (theme !== undefined) made.set("xl/theme/theme1.xml", text(theme));

  const attach = attachments(parts, made);
  sheets.forEach(({ part }, index) => {
    const sheet = sheetForExceljs(text(part));
    made.set(`xl/worksheets/sheet${index + 1}.xml`, sheet.xml);
    lost.push(...sheet.lost);
    if (extent === "everything") attach(part, index + 1);
  });
  if (extent === "cells") lost.push("drawings");
  return { parts: made, sheetCount: sheets.length, lost: [...new Set([...lost, ...left(parts)])] };
}

const NO_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

/** The workbook with its worksheets only, numbered in order. */
function withSheets(workbook: string, sheets: readonly { readonly element: string }[]): string {
  const list = sheets.map(({ element }, index) => {
    const name = attribute(element, "name") ?? "";
    const state = attribute(element, "state") ?? "visible";
    const quoted = name.replaceAll('"', "&quot;");
    return `<sheet name="${quoted}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`;
  });
  return workbook.replace(
    /<sheets(?=[\s>])[\s\S]*?<\/sheets\s*>/,
    () => `<sheets>${list.join("")}</sheets>`,
  );
}

/** Copies a sheet's notes, tables and pictures, named and linked as exceljs expects. */
function attachments(
  parts: Parts,
  made: Map<string, string | Uint8Array>,
): (sheetPart: string, number: number) => void {
  let tableCount = 0;
  let mediaCount = 0;
  const text = (name: string): string => partText(parts, name);
  const folders: { readonly [type: string]: (number: number) => string } = {
    comments: (number) => `comments${number}.xml`,
    vmlDrawing: (number) => `drawings/vmlDrawing${number}.vml`,
    drawing: (number) => `drawings/drawing${number}.xml`,
    table: () => `tables/table${++tableCount}.xml`,
  };

  const copyPictures = (drawing: string, number: number): void => {
    const links = relationshipsOf(parts, drawing)
      .filter(({ type, target }) => type === "image" && parts.has(target))
      .map((link) => {
        const extension = /\.(\w{3,4})$/.exec(link.target)?.[1] ?? "png";
        const name = `image${++mediaCount}.${extension}`;
        made.set(`xl/media/${name}`, parts.get(link.target) ?? "");
        return { ...link, target: `../media/${name}` };
      });
    made.set(`xl/drawings/_rels/drawing${number}.xml.rels`, relationshipsXml(links));
  };

  return (sheetPart, number) => {
    const links = relationshipsOf(parts, sheetPart).flatMap((link) => {
      const name = folders[link.type]?.(number);
      if (name === undefined || !parts.has(link.target)) return [];
      const isVml = link.type === "vmlDrawing" || link.type === "drawing";
      made.set(`xl/${name}`, isVml ? text(link.target) : withoutPrefix(text(link.target)));
      if (link.type === "drawing") copyPictures(link.target, number);
      return [{ ...link, target: `../${name}` }];
    });
    if (links.length > 0) {
      made.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationshipsXml(links));
    }
  };
}

const partNames: readonly (readonly [RegExp, LostPart])[] = [
  [/\/chart/i, "charts"],
  [/\/pivot/i, "pivotTables"],
  [/\/externalLinks?\//i, "externalLinks"],
  [/\/(?:ctrlProps|activeX|embeddings|slicers?|diagrams)\//i, "controls"],
];

/** What the package holds, or lists, that exceljs does not write again. */
function left(parts: Parts): readonly LostPart[] {
  const names = [...parts.keys(), partText(parts, "[Content_Types].xml")];
  return partNames.flatMap(([pattern, part]) =>
    names.some((name) => pattern.test(name)) ? [part] : [],
  );
}
