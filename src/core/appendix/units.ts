import type { CellValue } from "../model/workbook";

/** Unit names in the order they were given, and what was left out of them. */
export interface UnitList {
  readonly names: readonly string[];
  readonly dropped: readonly DroppedName[];
}

export interface DroppedName {
  readonly name: string;
  readonly reason: "duplicate" | "total" | "heading";
}

const totals =
  /^(tổng( cộng| số)?|cộng|toàn (tỉnh|thành phố|quốc|ngành)|cả (tỉnh|nước|thành phố))$/u;
const headings = /^(stt|tt|số tt|số thứ tự|(tên )?(các )?đơn vị)$/u;

/** An ordinal set off from its name: "1. ", "02) ", "3 - ". */
const punctuatedOrdinal = /^\d{1,4}\s*(?:[.)]\s*|[-–:]\s+)/u;

/**
 * Unit names from pasted or typed text, one a line; where lines have tabs, from the column with most
 * names. Ordinals are taken off; headings, totals and repeated names are left out and reported.
 *
 * @example unitsFromText("1. Bác Ái\n2. Ninh Sơn\nTổng cộng").names // ["Bác Ái", "Ninh Sơn"]
 */
export const unitsFromText = (text: string): UnitList =>
  unitsFromCells(text.split(/\r\n|\r|\n/).map((line) => line.split("\t")));

/** Unit names from a selection: those of the column that has most of them, the leftmost of equals. */
export function unitsFromCells(rows: readonly (readonly CellValue[])[]): UnitList {
  const names: string[] = [];
  const dropped: DroppedName[] = [];
  const seen = new Set<string>();
  for (const cell of columnOfNames(rows)) {
    const name = withoutOrdinal(cell, names.length + 1);
    const key = comparable(name);
    const reason = seen.has(key) ? "duplicate" : reasonToDrop(key);
    if (reason !== null) {
      dropped.push({ name, reason });
      continue;
    }
    seen.add(key);
    names.push(name);
  }
  return { names, dropped };
}

function columnOfNames(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) =>
    rows.map((row) => tidy(row[column])).filter(isName),
  );
  return columns.reduce((most, names) => (names.length > most.length ? names : most), []);
}

const tidy = (value: CellValue | undefined): string =>
  typeof value === "string" ? value.normalize("NFC").replace(/\s+/g, " ").trim() : "";

/** A name has two letters and is no Roman ordinal; figures have no letter, column marks one. */
const isName = (text: string): boolean => /\p{L}.*\p{L}/u.test(text) && !/^[IVX]+\.?$/.test(text);

/** A bare number in front is an ordinal only where it continues the count: "3 Tháng 2" stays a name. */
function withoutOrdinal(cell: string, ordinal: number): string {
  const name = cell.replace(punctuatedOrdinal, "");
  const [, digits, rest] = /^(\d+) (.+)$/u.exec(name) ?? [];
  return rest !== undefined && Number(digits) === ordinal ? rest : name;
}

const comparable = (name: string): string => name.toLocaleLowerCase("vi").replace(/[\s:.]+$/u, "");

function reasonToDrop(key: string): DroppedName["reason"] | null {
  if (totals.test(key)) return "total";
  return headings.test(key) ? "heading" : null;
}
