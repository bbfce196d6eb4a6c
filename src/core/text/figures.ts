import type { Hedge, Quantity, TextUnit } from "../model/claim";
import type { Decimal } from "../model/decimal";
import type { NumberReading, SeparatorStyle } from "../model/reading";
import { addDecimals, decimal } from "../numbers/decimal";
import { powerOfTen } from "../numbers/integer";
import { readText } from "../numbers/read";
import type { NotQuantity } from "./not-quantities";
import { readUnit } from "./units";
import type { View } from "./view";

/** A figure of a paragraph and what stands around it. */
export interface Figure {
  readonly quantity: Quantity;
  /** In the view. */
  readonly start: number;
  readonly end: number;
  /** A sign printed before it: "+2.748", "-3%". */
  readonly sign: "+" | "-" | null;
  /** What stands between the figure before (or the paragraph's beginning) and this one, tidied. */
  readonly before: string;
  /** What stands between this figure and the next, tidied. */
  readonly after: string;
}

/** A million digits are one match and one figure that is not read. */
const digits = /\d{1,3}(?: \d{3}){1,4}(?![\d.,]*\d)|\d[\d.,]*/g;

interface Scanned {
  readonly unit: TextUnit;
  readonly reading: NumberReading;
  readonly otherwise: Decimal | null;
  readonly hedge: Hedge;
  readonly sign: "+" | "-" | null;
  readonly start: number;
  readonly digitsEnd: number;
  readonly end: number;
}

/** The figures of the view from `start` to `end`, numbers that count nothing left out. */
export function readFigures(
  view: View,
  lower: string,
  start: number,
  end: number,
  notQuantities: readonly NotQuantity[],
  style: SeparatorStyle,
): readonly Figure[] {
  const scanned: Scanned[] = [];
  let excluded = 0;
  for (const match of view.text.slice(start, end).matchAll(digits)) {
    const at = start + match.index;
    const printed = match[0].replace(/[.,]+$/, "");
    while ((notQuantities[excluded]?.end ?? Infinity) + start <= at) excluded += 1;
    if ((notQuantities[excluded]?.start ?? Infinity) + start <= at) continue;
    if (isGlued(view.text, at, start)) continue;
    const figure = scan(lower, at, printed, end, style);
    if (figure !== null) scanned.push(figure);
  }
  const joined = joinCompounds(lower, shareUnits(lower, scanned));
  return joined.map((figure, index): Figure => {
    const from = joined[index - 1]?.end ?? start;
    const to = joined[index + 1]?.start ?? end;
    return {
      quantity: quantityOf(view, figure),
      start: figure.start,
      end: figure.end,
      sign: figure.sign,
      before: tidy(lower.slice(from, figure.start)),
      after: tidy(lower.slice(figure.end, to)),
    };
  });
}

/** Digits after a letter are a footnote's mark or part of a name: "thực hiện1", "VTV1", "Covid-19". */
const isGlued = (text: string, at: number, start: number): boolean =>
  at > start && /(?:[\p{L}\d.,]|\p{L}-)$/u.test(text.slice(Math.max(start, at - 2), at));

function scan(
  lower: string,
  at: number,
  printed: string,
  end: number,
  style: SeparatorStyle,
): Scanned | null {
  const digitsEnd = at + printed.length;
  const { unit, length } = readUnit(lower.slice(digitsEnd, Math.min(end, digitsEnd + 60)));
  const glued = /^\p{L}/u.test(lower.slice(digitsEnd, digitsEnd + 2));
  if (glued && (unit.kind === "count" || length === 0)) return null;
  const read = chooseReading(printed, unit, style);
  if (read === null || isYear(lower, at, printed, unit)) return null;
  const before = lower.slice(Math.max(0, at - 40), at);
  const signed = /(?:^|[\s(:,])([-+])$/.exec(before)?.[1];
  return {
    unit,
    ...read,
    hedge: hedgeOf(before),
    sign: signed === "+" || signed === "-" ? signed : null,
    start: at,
    digitsEnd,
    end: digitsEnd + length,
  };
}

function isYear(lower: string, at: number, printed: string, unit: TextUnit): boolean {
  if (!/^(?:19|20)\d{2}$/.test(printed)) return false;
  const before = lower.slice(Math.max(0, at - 12), at);
  return (
    unit.kind === "count" &&
    (unit.noun === "" || /(?:năm|đến|từ|-|\/|học|cuối|đầu)\s?$/.test(before))
  );
}

/** How the digits are meant: as the unit and the text's own notation have it. */
function chooseReading(
  printed: string,
  unit: TextUnit,
  style: SeparatorStyle,
): Pick<Scanned, "reading" | "otherwise"> | null {
  const reading = readText(printed);
  if (reading.kind === "number") return { reading, otherwise: null };
  if (reading.kind !== "ambiguous") return null;
  const [first, second] = reading.candidates;
  if (first === undefined || second === undefined) return null;
  const whole = unit.kind === "count" && unit.exponent === 0;
  const rate = unit.kind === "percent" || unit.kind === "points";
  const fits = ({ value, style: own }: NumberReading): boolean =>
    whole ? value.scale === 0 : rate ? value.scale > 0 : own === style;
  const [meant, other] = fits(first) ? [first, second] : [second, first];
  return { reading: meant, otherwise: whole || rate ? null : other.value };
}

const hedges: readonly (readonly [Hedge, RegExp])[] = [
  ["atMost", /(?:^| )(?:gần|dưới|chưa đến|chưa tới|tối đa|không quá)(?: được)? $/],
  [
    "about",
    /(?:^| )(?:khoảng|ước|ước đạt|ước khoảng|xấp xỉ|chừng|ước tính|ước thực hiện)(?: là)? $/,
  ],
  ["atLeast", /(?:^|[ (])(?:trên|tối thiểu|ít nhất|từ trên) $/],
  ["atLeast", /(?:^|[ (])(?<!(?:thấp|cao|nhiều|ít|lớn|nhỏ|kém|nhanh|chậm) )hơn $/],
];

function hedgeOf(before: string): Hedge {
  const tidied = before.replace(/[\s:]+/g, " ");
  return hedges.find(([, pattern]) => pattern.test(tidied))?.[0] ?? "none";
}

/** In "635.138/341.358 triệu đồng" both count the same. */
function shareUnits(lower: string, figures: readonly Scanned[]): readonly Scanned[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    if (next === undefined || figure.end !== figure.digitsEnd) return figure;
    const between = lower.slice(figure.end, next.start);
    return /^\s?(?:\/|trên|trong tổng số|trên tổng số)\s?$/.test(between)
      ? { ...figure, unit: next.unit }
      : figure;
  });
}

/** "96 tỷ 894 triệu đồng" is one figure: 96.894 triệu. */
function joinCompounds(lower: string, figures: readonly Scanned[]): readonly Scanned[] {
  const joined: Scanned[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    if (
      before?.unit.kind === "money" &&
      figure.unit.kind === "money" &&
      before.end > before.digitsEnd &&
      before.unit.exponent > figure.unit.exponent &&
      before.reading.value.scale === 0 &&
      /^ $/.test(lower.slice(before.end, figure.start)) &&
      !/đồng$/.test(lower.slice(before.digitsEnd, before.end))
    ) {
      const shift = before.unit.exponent - figure.unit.exponent;
      const higher = decimal(before.reading.value.units * powerOfTen(shift));
      const value = addDecimals(higher, figure.reading.value);
      joined[joined.length - 1] = {
        ...figure,
        reading: { ...figure.reading, value },
        otherwise: null,
        hedge: before.hedge,
        sign: before.sign,
        start: before.start,
      };
    } else {
      joined.push(figure);
    }
  }
  return joined;
}

const quantityOf = (view: View, figure: Scanned): Quantity => ({
  value: figure.reading.value,
  unit: figure.unit,
  hedge: figure.hedge,
  otherwise: figure.otherwise,
  span: view.spanOf(figure.start, figure.end),
  digits: view.spanOf(figure.start, figure.digitsEnd),
  printed: view.originalOf(figure.start, figure.end).replace(/\s+/g, " "),
});

/** One spelling and single spaces, so that cues are found by plain patterns. */
const tidy = (text: string): string =>
  ` ${text} `
    .replace(/\s+/g, " ")
    // a comma inside a name ends no clause
    .replace(/khám ?(?:bệnh)? ?, ?chữa bệnh/g, "khám chữa bệnh")
    .replace(/(?<=[ (])tỉ(?= )/g, "tỷ");

/** The notation most of a text's figures follow, where their separators tell it. */
export function styleOf(text: string): SeparatorStyle {
  let balance = 0;
  for (const [printed] of text.matchAll(digits)) {
    if (!/[.,]/.test(printed)) continue;
    const reading = readText(printed.replace(/[.,]+$/, ""));
    if (reading.kind !== "number" || reading.style === null) continue;
    balance += reading.style === "vi" ? 1 : -1;
  }
  return balance < 0 ? "en" : "vi";
}
