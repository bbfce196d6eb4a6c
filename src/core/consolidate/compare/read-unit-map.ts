import type { Decimal } from "../../model/decimal";
import { cellRef, type CellRef } from "../../model/reference";
import type { CellValue, Sheet, Workbook } from "../../model/workbook";
import { compareDecimals, decimal, sumDecimals } from "../../numbers/decimal";
import { readNumber, readText } from "../../numbers/read";
import { plain } from "../../tables/plain";
import { nameMatcher } from "../names/match-name";
import type { UnitMapProblem, UnitMapReading, UnitShare } from "./unit-map";

const sheetTitle = /bang anh xa|anh xa don vi/;
const headings = {
  from: /^(ten )?don vi (cu|truoc)|^don vi hanh chinh cu/,
  to: /^(ten )?don vi (moi|sau|nay|hien nay)|^don vi hanh chinh moi/,
  share: /ti le|ti trong|%|phan/,
};
const mostHeaderRows = 20;

/**
 * The map of units of a workbook: the sheet «Bảng ánh xạ», or one headed "đơn vị cũ, đơn vị mới, tỉ
 * lệ". Without a column of shares each former unit went wholly to one. Shares are percents, or
 * fractions where those of a unit add up to 1. Null where there is no such sheet.
 *
 * @example readUnitMap(workbook, ["Xã A", "Xã B"], ["Xã Mới"])
 */
export function readUnitMap(
  { sheets }: Workbook,
  former: readonly string[],
  present: readonly string[],
): UnitMapReading | null {
  const headed = sheets.flatMap((sheet) => headOf(sheet) ?? []);
  const named = headed.find(({ sheet }) => sheetTitle.test(plain(sheet.name)));
  const head = named ?? headed[0];
  return head === undefined ? null : readRows(head, former, present);
}

interface Head {
  readonly sheet: Sheet;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** -1 where there is none. */
  readonly share: number;
}

function headOf(sheet: Sheet): Head | null {
  const row = sheet.values.slice(0, mostHeaderRows).findIndex((cells) => {
    const texts = cells.map(textOf);
    return texts.some(is(headings.from)) && texts.some(is(headings.to));
  });
  const texts = (sheet.values[row] ?? []).map(textOf);
  return row < 0
    ? null
    : {
        sheet,
        row,
        from: texts.findIndex(is(headings.from)),
        to: texts.findIndex(is(headings.to)),
        share: texts.findIndex(is(headings.share)),
      };
}

const textOf = (value: CellValue): string => (typeof value === "string" ? plain(value) : "");
const is =
  (pattern: RegExp) =>
  (text: string): boolean =>
    pattern.test(text);

interface Row {
  readonly from: string;
  readonly to: string;
  readonly value: Decimal;
  readonly isPercent: boolean;
  readonly cell: CellRef;
}

function readRows(
  head: Head,
  former: readonly string[],
  present: readonly string[],
): UnitMapReading {
  const { sheet } = head;
  const problems: UnitMapProblem[] = [];
  const spoiled = new Set<string>();
  const [formerNames, presentNames] = [nameMatcher(former), nameMatcher(present)];
  const byFormer = new Map<string, Row[]>();
  const seen = new Set<string>();
  let merged = "";
  sheet.values.slice(head.row + 1).forEach((cells, at) => {
    const row = head.row + 1 + at;
    const place = (column: number): CellRef =>
      cellRef(sheet.name, sheet.row + row, sheet.column + column);
    const to = text(cells[head.to]);
    if (to === "") return;
    // a former unit that was divided is often written once, over several rows
    merged = text(cells[head.from]) || merged;
    const [old, now] = [formerNames.match(merged), presentNames.match(to)];
    if (old.kind !== "matched") {
      problems.push({ kind: "unknownFormer", name: merged, cell: place(head.from) });
      return;
    }
    if (now.kind !== "matched") {
      problems.push({ kind: "unknownPresent", name: to, cell: place(head.to) });
      spoiled.add(old.unit);
      return;
    }
    const share = readShare(sheet, head, row);
    if (typeof share === "string") {
      problems.push({ kind: "unreadableShare", text: share, cell: place(head.share) });
      spoiled.add(old.unit);
      return;
    }
    const pair = JSON.stringify([old.unit, now.unit]);
    if (seen.has(pair)) {
      problems.push({ kind: "repeated", from: old.unit, to: now.unit, cell: place(head.from) });
      spoiled.add(old.unit);
      return;
    }
    seen.add(pair);
    const rows = byFormer.get(old.unit) ?? [];
    rows.push({ from: old.unit, to: now.unit, ...share, cell: place(Math.max(head.share, 0)) });
    byFormer.set(old.unit, rows);
  });
  const shares = [...byFormer].flatMap(([from, rows]): readonly UnitShare[] => {
    if (spoiled.has(from)) return [];
    const percents = inPercents(rows);
    const sum = sumDecimals(percents.map(({ percent }) => percent));
    if (compareDecimals(sum, whole) === 0) return percents;
    const cell = rows[0]?.cell ?? cellRef(sheet.name, head.row, head.from);
    problems.push({ kind: "sharesNotWhole", from, sum, cell });
    return [];
  });
  for (const name of former) {
    if (!byFormer.has(name) && !spoiled.has(name)) problems.push({ kind: "missingFormer", name });
  }
  return { map: { shares }, problems };
}

const whole = decimal(100);
const text = (value: CellValue | undefined): string =>
  typeof value === "string" || typeof value === "number" ? String(value).trim() : "";

/** A share as it stands; the text of the cell where it is none. */
function readShare(
  sheet: Sheet,
  head: Head,
  row: number,
): Pick<Row, "value" | "isPercent"> | string {
  if (head.share < 0) return { value: whole, isPercent: true };
  const value = sheet.values[row]?.[head.share] ?? null;
  if (typeof value === "number") {
    const read = readNumber(value, sheet.numberFormats[row]?.[head.share] ?? "General");
    return read.value.units < 0n ? text(value) : { value: read.value, isPercent: read.percent };
  }
  if (typeof value !== "string") return "";
  const reading = readText(value);
  // a share has no thousands
  const read = reading.kind === "ambiguous" ? reading.candidates.at(-1) : reading;
  return read?.kind === "number" && read.value.units >= 0n
    ? { value: read.value, isPercent: read.percent }
    : value;
}

/** Bare numbers of a former unit that add up to 1 are fractions. */
function inPercents(rows: readonly Row[]): readonly UnitShare[] {
  const isBare = rows.every(({ isPercent }) => !isPercent);
  const sum = sumDecimals(rows.map(({ value }) => value));
  const areFractions = isBare && compareDecimals(sum, decimal(1)) === 0;
  return rows.map(({ from, to, value }) => ({
    from,
    to,
    percent: areFractions ? hundredfold(value) : value,
  }));
}

const hundredfold = ({ units, scale }: Decimal): Decimal =>
  scale < 2 ? decimal(units * 10n ** BigInt(2 - scale)) : decimal(units, scale - 2);
