import { columnLetters, formatRange, parseRange } from "../../core/model/a1";
import { rangeRef } from "../../core/model/reference";
import { maximumColumns, maximumRows, wholeSheet } from "../grid/area";
import type { Area } from "../grid/area";
import { OfficeError } from "./office-error";

const columns = /^\$?([A-Z]{1,3})(?::\$?([A-Z]{1,3}))?$/i;
const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^[A-Z]{1,3}\d+$/i;

/** "B2:H13", "A:C", "$4:$6" or any of them behind a sheet name, to cells; no address is the sheet. */
export function parseAddress(address: unknown): Area {
  if (address === undefined || address === null || address === "") return wholeSheet;
  if (typeof address !== "string") throw new OfficeError("InvalidArgument");
  const local = address.slice(address.lastIndexOf("!") + 1);
  const [, top, bottom] = rows.exec(local) ?? [];
  if (top !== undefined && bottom !== undefined) {
    const first = Math.min(Number(top), Number(bottom)) - 1;
    const rowCount = Math.abs(Number(bottom) - Number(top)) + 1;
    return { ...wholeSheet, row: first, rowCount };
  }
  const [, left, right] = local.includes(":") ? (columns.exec(local) ?? []) : [];
  if (left !== undefined && right !== undefined) {
    const ends = parseRange(`${left}1:${right}1`, "");
    if (ends !== null) {
      return { ...wholeSheet, column: ends.column, columnCount: ends.columnCount };
    }
  }
  const cells = parseRange(local, "");
  if (cells === null) throw new OfficeError("InvalidArgument");
  const { row, column, rowCount, columnCount } = cells;
  return { row, column, rowCount, columnCount };
}

/** The sheet an address names, its quotes removed; null when it names none. */
export function sheetOfAddress(address: string): string | null {
  const bang = address.lastIndexOf("!");
  if (bang < 0) return null;
  const name = address.slice(0, bang);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** As Excel writes it: the sheet's name, quoted where it must be, and the cells. */
export function formatAddress(sheetName: string, area: Area): string {
  const isPlain = plainName.test(sheetName) && !looksLikeCell.test(sheetName);
  const name = isPlain ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${name}!${formatCells(area)}`;
}

/** The cells alone; whole rows and columns by their numbers and letters. */
export function formatCells({ row, column, rowCount, columnCount }: Area): string {
  if (columnCount === maximumColumns) return `${row + 1}:${row + rowCount}`;
  if (rowCount === maximumRows) {
    return `${columnLetters(column)}:${columnLetters(column + columnCount - 1)}`;
  }
  return formatRange(rangeRef("", row, column, rowCount, columnCount));
}
