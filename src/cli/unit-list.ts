import { extname } from "node:path";
import { unitsFromCells, type UnitList } from "../core/appendix/units";
import type { DocumentFailure, FileFailure } from "../core/model/file-failure";
import { fail, ok, type Result } from "../core/model/result";
import type { CellValue } from "../core/model/workbook";
import { readBytes } from "./check-file";
import type { Around } from "./around";

/** The units of an appendix and the other names they are known by. */
export interface KnownUnits extends UnitList {
  /** From a name as it was listed to the unit it is. */
  readonly otherNames: ReadonlyMap<string, string>;
}

/** Why there is no list of units. */
export type UnitListFailure = FileFailure | DocumentFailure | { readonly kind: "noName" };

/**
 * Reads the file that --units names: a text with one unit a line, or a workbook or table with the
 * units in one column of its first sheet.
 */
export async function readUnitList(
  path: string,
  { open, readReport }: Pick<Around, "open" | "readReport">,
): Promise<Result<KnownUnits, UnitListFailure>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  if (/^\.(?:xlsx|csv|tsv)$/i.test(extname(path))) {
    const opened = await open(bytes.value, path);
    if (!opened.ok) return opened;
    return withNames(knownUnits(opened.value.workbook.sheets[0]?.values ?? []));
  }
  const text = await readReport(bytes.value);
  return text.ok ? withNames(knownUnits(textRows(text.value))) : text;
}

const withNames = (list: KnownUnits): Result<KnownUnits, UnitListFailure> =>
  list.names.length === 0 ? fail({ kind: "noName" }) : ok(list);

/** One unit a line; "#" begins a comment. */
const textRows = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.split("\t"));

/**
 * The units of a list whose cells may go on with other names: "Phan Rang – Tháp Chàm = Phan Rang-TC;
 * TP PRTC".
 */
export function knownUnits(rows: readonly (readonly CellValue[])[]): KnownUnits {
  const entries = rows.map((row) => row.map(entryOf));
  const list = unitsFromCells(entries.map((row) => row.map(({ name }) => name)));
  const otherNames = entries.flat().flatMap(({ name, others }): [string, string][] => {
    const unit = others.length === 0 ? null : listedUnit(name, list.names);
    return unit === null ? [] : others.map((other) => [other, unit]);
  });
  return { ...list, otherNames: new Map(otherNames) };
}

interface ListEntry {
  readonly name: CellValue;
  readonly others: readonly string[];
}

function entryOf(cell: CellValue): ListEntry {
  if (typeof cell !== "string" || !cell.includes("=")) return { name: cell, others: [] };
  const [name = "", ...others] = cell.split(/[=;]/).map(tidy);
  return { name, others: others.filter((other) => other !== "") };
}

/** The unit an entry is listed as: without the ordinal that may stand before it. */
function listedUnit(name: CellValue, units: readonly string[]): string | null {
  const text = typeof name === "string" ? name : "";
  const [longest = null] = units
    .filter((unit) => text.endsWith(unit))
    .sort((a, b) => b.length - a.length);
  return longest;
}

const tidy = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
