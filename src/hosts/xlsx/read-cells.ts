import { parseCell } from "../../core/model/a1";
import type { CellValue } from "../../core/model/workbook";
import { shownFormula } from "./formula-names";
import { readXml } from "./read-xml";
import { shiftFormula } from "./shift-formula";
import { shownText } from "./text-escapes";
import { attribute } from "./xml";

/** A cell as its sheet writes it; rows and columns are counted from 0. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

export interface StoredCells {
  readonly cells: readonly StoredCell[];
  /** Addresses of merged ranges. */
  readonly merges: readonly string[];
}

/** Letters of formulas filled down: a million cells may share one that is long. */
const SHARED_LIMIT = 32_000_000;

const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** A cell while it is read. */
interface Draft {
  /** The attributes of the cell, and of its formula: null where it has none. */
  readonly attributes: string;
  formulaAttributes: string | null;
  formula: string;
  value: string | null;
  /** Its text stands in the cell itself. */
  isInline: boolean;
}

/** The cells of a worksheet, those that hold nothing included; null where the part is damaged. */
export function readCells(xml: string, strings: readonly string[]): StoredCells | null {
  const cells: StoredCell[] = [];
  const merges: string[] = [];
  const shared = new Map<string, SharedFormula>();
  let root: string | null = null;
  let isData = false;
  let isPhonetic = false;
  let isOutside = false;
  let sharedLength = 0;
  let row = -1;
  let column = -1;
  let draft: Draft | null = null;
  let into: "value" | "formula" | null = null;

  const begin = (attributes: string): void => {
    const at = parseCell(attribute(attributes, "r") ?? "", "");
    row = at?.row ?? row;
    column = at?.column ?? column + 1;
    isOutside ||= row < 0 || row >= ROWS || column >= COLUMNS;
    draft = { attributes, formulaAttributes: null, formula: "", value: null, isInline: false };
  };

  const end = ({ attributes, formulaAttributes, formula, value, isInline }: Draft): void => {
    const isText = isInline || /^(?:str|inlineStr)$/.test(attribute(attributes, "t") ?? "");
    const held =
      formulaAttributes === null || sharedLength > SHARED_LIMIT
        ? null
        : formulaOf(formulaAttributes, formula, row, column, shared);
    if (formula === "") sharedLength += held?.length ?? 0;
    const shown =
      value === null ? null : isText ? textOf(value) : valueOf(attributes, value, strings);
    const style = Number(attribute(attributes, "s") ?? 0);
    cells.push({ row, column, style, value: shown, formula: held });
  };

  const isWhole = readXml(xml, {
    open: (name, attributes) => {
      root ??= name;
      if (name === "mergeCell") merges.push(attribute(attributes, "ref") ?? "");
      if (name === "sheetData") isData = true;
      if (!isData) return;
      if (name === "row") {
        row = Number(attribute(attributes, "r") ?? row + 2) - 1;
        column = -1;
      }
      if (name === "c") begin(attributes);
      if (name === "rPh") isPhonetic = true;
      if (draft === null) return;
      if (name === "f") {
        draft.formulaAttributes = attributes;
        into = "formula";
      }
      if (name === "v" || (name === "t" && !isPhonetic)) {
        draft.value ??= "";
        draft.isInline ||= name === "t";
        into = "value";
      }
    },
    close: (name) => {
      into = null;
      if (name === "sheetData") isData = false;
      if (name === "rPh") isPhonetic = false;
      if (name !== "c" || draft === null) return;
      end(draft);
      draft = null;
    },
    text: (text) => {
      if (draft === null) return;
      if (into === "value") draft.value = (draft.value ?? "") + text;
      if (into === "formula") draft.formula += text;
    },
  });
  return isWhole && !isOutside && sharedLength <= SHARED_LIMIT && root === "worksheet"
    ? { cells, merges }
    : null;
}

const textOf = (text: string): CellValue => (text === "" ? null : shownText(text));

function valueOf(attributes: string, text: string, strings: readonly string[]): CellValue {
  switch (attribute(attributes, "t")) {
    case "s":
      return strings[Number(text)] || null;
    case "b":
      return text.trim() === "1" || text.trim() === "true";
    case "e":
      return { kind: "error", code: text };
    case "d":
      // a date in words is what no spreadsheet writes: it has no number to compare
      return null;
    default: {
      const number = text.trim() === "" ? NaN : Number(text);
      return Number.isFinite(number) ? number : textOf(text);
    }
  }
}

/** A formula others are filled from: how it reads where it stands. */
interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The formula a cell's user sees, with its "="; null where the file says nothing of it. */
function formulaOf(
  attributes: string,
  text: string,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
): string | null {
  const group = attribute(attributes, "t") === "shared" ? attribute(attributes, "si") : null;
  if (group === null) return text === "" ? null : shownFormula(text);
  if (text !== "") {
    shared.set(group, { text, row, column });
    return shownFormula(text);
  }
  const first = shared.get(group);
  if (first === undefined) return null;
  return shownFormula(shiftFormula(first.text, row - first.row, column - first.column));
}
