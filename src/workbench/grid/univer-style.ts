import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type {
  IBorderData,
  IBorderStyleData,
  IStyleBase,
  IStyleData,
  Nullable,
} from "@univerjs/core";
import { defaultStyle } from "./style";
import type {
  Border,
  BorderLine,
  Edge,
  GridStyle,
  GridStylePatch,
  HorizontalAlignment,
  VerticalAlignment,
} from "./style";

const edgeKeys = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const edges: readonly Edge[] = ["top", "bottom", "left", "right"];

const lines: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

const horizontals: Readonly<Record<HorizontalAlignment, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
};

const verticals: Readonly<Record<VerticalAlignment, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

/** The key whose value is `value`; the tables above are small and read both ways. */
function keyOf<Key extends string, Value>(
  table: Readonly<Record<Key, Value>>,
  value: Value,
  otherwise: Key,
): Key {
  for (const key in table) if (table[key] === value) return key;
  return otherwise;
}

/** Univer's style of a cell, in the grid's words. */
export function fromUniverStyle(style: Nullable<IStyleData>): GridStyle {
  if (style === null || style === undefined) return defaultStyle;
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: underlineOf(style),
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    fontName: style.ff ?? defaultStyle.fontName,
    fontSize: style.fs ?? defaultStyle.fontSize,
    fontColor: normalColor(style.cl?.rgb) ?? defaultStyle.fontColor,
    fill: normalColor(style.bg?.rgb),
    horizontal: keyOf(horizontals, style.ht ?? HorizontalAlign.UNSPECIFIED, "General"),
    vertical: keyOf(verticals, style.vt ?? VerticalAlign.BOTTOM, "Bottom"),
    wrap: style.tb === WrapStrategy.WRAP,
    borders: {
      top: fromBorder(style.bd?.t),
      bottom: fromBorder(style.bd?.b),
      left: fromBorder(style.bd?.l),
      right: fromBorder(style.bd?.r),
    },
    numberFormat: style.n?.pattern ?? "General",
  };
}

/** A patch as Univer merges it: keys that are absent stay, null removes. */
export function toUniverStyle(patch: GridStylePatch): IStyleData {
  const style: IStyleData = {};
  if (patch.bold !== undefined) style.bl = flag(patch.bold);
  if (patch.italic !== undefined) style.it = flag(patch.italic);
  if (patch.underline !== undefined) {
    const kind = patch.underline === "Double" ? TextDecoration.DOUBLE : TextDecoration.SINGLE;
    style.ul = patch.underline === "None" ? { s: flag(false) } : { s: flag(true), t: kind };
  }
  if (patch.strikethrough !== undefined) style.st = { s: flag(patch.strikethrough) };
  if (patch.fontName !== undefined) style.ff = patch.fontName;
  if (patch.fontSize !== undefined) style.fs = patch.fontSize;
  if (patch.fontColor !== undefined) style.cl = { rgb: patch.fontColor };
  if (patch.fill !== undefined) style.bg = patch.fill === null ? null : { rgb: patch.fill };
  if (patch.horizontal !== undefined) style.ht = horizontals[patch.horizontal];
  if (patch.vertical !== undefined) style.vt = verticals[patch.vertical];
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (patch.borders !== undefined) style.bd = toBorders(patch.borders);
  if (patch.numberFormat !== undefined) {
    style.n = patch.numberFormat === "General" ? null : { pattern: patch.numberFormat };
  }
  return style;
}

/** "#RRGGBB" in capitals of any colour Univer stores; null for none or one we cannot name. */
export function normalColor(color: Nullable<string>): string | null {
  if (color === null || color === undefined) return null;
  const hex = /^#([0-9a-f]{6})$/i.exec(color);
  if (hex !== null) return color.toUpperCase();
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (channels === null) return null;
  const digits = channels.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${digits.join("")}`.toUpperCase();
}

export function underlineOf(style: IStyleBase): GridStyle["underline"] {
  if (style.ul?.s !== BooleanNumber.TRUE) return "None";
  return style.ul.t === TextDecoration.DOUBLE ? "Double" : "Single";
}

const fromBorder = (border: Nullable<IBorderStyleData>): Border | null =>
  border === null || border === undefined || border.s === BorderStyleTypes.NONE
    ? null
    : {
        line: keyOf(lines, border.s, "Thin"),
        color: normalColor(border.cl.rgb) ?? defaultStyle.fontColor,
      };

function toBorders(borders: NonNullable<GridStylePatch["borders"]>): IBorderData {
  const data: IBorderData = {};
  for (const edge of edges) {
    const border = borders[edge];
    if (border === undefined) continue;
    data[edgeKeys[edge]] =
      border === null ? null : { s: lines[border.line], cl: { rgb: border.color } };
  }
  return data;
}

const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
