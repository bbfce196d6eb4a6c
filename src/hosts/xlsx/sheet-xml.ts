import { formatRange, parseRange } from "../../core/model/a1";
import type { RangeRef } from "../../core/model/reference";
import type { LostPart } from "../file-host";
import { plainMerges } from "./merges";
import { attribute, elements, withDigits, withoutElement, withoutPrefix } from "./xml";

/** Cells exceljs may be asked to make for rules of entry of one sheet. */
const CELL_LIMIT = 500_000;

export interface SheetXml {
  readonly xml: string;
  readonly lost: readonly LostPart[];
}

/**
 * A worksheet in the spelling exceljs reads, without what it would read wrongly: it turns a linked
 * figure into a text and drops the formula of a linked cell, takes `fitToPage="true"` for no, makes
 * one object for each cell of a rule of entry, and stops at merges that overlap.
 */
export function sheetForExceljs(source: string): SheetXml {
  let xml = withoutPrefix(source);
  const lost: LostPart[] = [];
  if (elements(xml, "hyperlink").length > 0) {
    xml = withoutElement(xml, "hyperlinks");
    lost.push("hyperlinks");
  }
  if (validatedCells(xml) > CELL_LIMIT) {
    xml = withoutElement(xml, "dataValidations");
    lost.push("validations");
  }
  return { xml: withPlainMerges(plainBooleans(xml)), lost };
}

/** Cells hold no true or false of this kind, and are most of a sheet. */
function plainBooleans(xml: string): string {
  const start = xml.indexOf("<sheetData");
  const end = xml.lastIndexOf("</sheetData>");
  if (start < 0 || end < 0) return withDigits(xml);
  const rows = xml.slice(start, end).replace(/<row [^>]*(?:true|false)[^>]*>/g, withDigits);
  return withDigits(xml.slice(0, start)) + rows + withDigits(xml.slice(end));
}

function validatedCells(xml: string): number {
  const areas = elements(xml, "dataValidation").flatMap((element) =>
    (attribute(element, "sqref") ?? "").split(/\s+/),
  );
  return areas.reduce((sum, area) => sum + sizeOf(parseRange(area, "")), 0);
}

const sizeOf = (range: RangeRef | null): number =>
  range === null ? 0 : range.rowCount * range.columnCount;

/** The sheet with the merges exceljs does not stop at. */
function withPlainMerges(xml: string): string {
  if (!xml.includes("<mergeCells")) return xml;
  const addresses = elements(xml, "mergeCell").map((element) => attribute(element, "ref") ?? "");
  const merges = plainMerges(addresses).map((range) => `<mergeCell ref="${formatRange(range)}"/>`);
  const list = merges.length === 0 ? "" : `<mergeCells>${merges.join("")}</mergeCells>`;
  return xml.replace(/<mergeCells(?=[\s/>])(?:[^>]*\/>|[\s\S]*?<\/mergeCells\s*>)/, list);
}
