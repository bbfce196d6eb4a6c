import { parseRange } from "../../core/model/a1";
import type { RangeRef } from "../../core/model/reference";
import type { LostPart } from "../file-host";
import { attribute, elements, withDigits, withoutElement, withoutPrefix } from "./xml";

/** Cells exceljs may be asked to make for merges, and for rules of entry, of one sheet. */
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
  return { xml: plainMerges(plainBooleans(xml)), lost };
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

/** The sheet with the merges that overlap no earlier one; Excel mends such files the same way. */
function plainMerges(xml: string): string {
  if (!xml.includes("<mergeCells")) return xml;
  const taken = new Set<number>();
  const kept = elements(xml, "mergeCell").filter((element) => {
    const range = parseRange(attribute(element, "ref") ?? "", "");
    if (range === null || taken.size + sizeOf(range) > CELL_LIMIT) return false;
    const cells = cellsOf(range);
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  });
  const merges = kept.map((element) => `<mergeCell ref="${attribute(element, "ref") ?? ""}"/>`);
  const list = merges.length === 0 ? "" : `<mergeCells>${merges.join("")}</mergeCells>`;
  return xml.replace(/<mergeCells(?=[\s/>])(?:[^>]*\/>|[\s\S]*?<\/mergeCells\s*>)/, list);
}

const COLUMNS = 16_384;

const cellsOf = (range: RangeRef): readonly number[] =>
  Array.from(
    { length: sizeOf(range) },
    (_, index) =>
      (range.row + Math.floor(index / range.columnCount)) * COLUMNS +
      range.column +
      (index % range.columnCount),
  );
