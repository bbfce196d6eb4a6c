import fc from "fast-check";
import type { Decimal } from "../../../src/core/model/decimal";
import type { Rounding } from "../../../src/core/model/relation";
import type { CellValue, Sheet } from "../../../src/core/model/workbook";
import { columnLetters } from "../../../src/core/model/a1";
import { decimal, ratioPercent, roundDecimal } from "../../../src/core/numbers/decimal";
import { formatDecimal } from "../../../src/core/numbers/format";

/** How an officer's file holds its figures. */
export type Holding = "numbers" | "points" | "bare fractions" | "formulas" | "vi text" | "en text";

/** A coverage appendix in which every figure agrees with every other. */
export interface CleanTable {
  readonly holding: Holding;
  readonly header: "merged" | "flat";
  readonly marks: boolean;
  readonly ordinals: boolean;
  readonly total: "top" | "bottom";
  readonly signed: boolean;
  readonly rounding: Rounding;
  readonly units: readonly CleanUnit[];
}

interface CleanUnit {
  /** Target and actual of compulsory, voluntary and unemployment insurance. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly population: number;
  /** Percent of the population insured, and its target in hundredths. */
  readonly insuredShare: number;
  readonly rate: number;
  /** Decimals its percents are printed with. */
  readonly decimals: number;
}

/** Round targets make exact ties likely: 125 of 1.000 is 12,5%, which no decimals at all print as 13%. */
const target = fc.oneof(
  fc.integer({ min: 10, max: 40000 }),
  fc.constantFrom(8, 80, 200, 400, 500, 800, 1000, 2000, 4000, 5000, 8000),
);

/** A target and what some percent of it comes to. */
const attained = ([assigned, percent]: readonly [number, number]): readonly [number, number] => [
  assigned,
  Math.ceil((assigned * percent) / 100),
];

const unit: fc.Arbitrary<CleanUnit> = fc.record({
  pairs: fc.array(fc.tuple(target, fc.integer({ min: 10, max: 240 })).map(attained), {
    minLength: 3,
    maxLength: 3,
  }),
  population: fc.integer({ min: 200, max: 200000 }),
  insuredShare: fc.integer({ min: 40, max: 100 }),
  rate: fc.integer({ min: 8000, max: 10000 }),
  decimals: fc.integer({ min: 0, max: 2 }),
});

export const cleanTable: fc.Arbitrary<CleanTable> = fc.record({
  holding: fc.constantFrom<Holding>(
    "numbers",
    "points",
    "bare fractions",
    "formulas",
    "vi text",
    "en text",
  ),
  header: fc.constantFrom("merged", "flat"),
  marks: fc.boolean(),
  ordinals: fc.boolean(),
  total: fc.constantFrom("top", "bottom"),
  signed: fc.boolean(),
  rounding: fc.constantFrom<Rounding>("halfUp", "cut"),
  units: fc.array(unit, { minLength: 1, maxLength: 12 }),
});

/** A figure before it is held: people, or a percent with its operands' columns. */
type Cell =
  | { readonly kind: "people"; readonly value: number }
  | { readonly kind: "percent"; readonly value: Decimal; readonly of: readonly [number, number] };

const blocks = ["BHXH bắt buộc", "BHXH tự nguyện", "BHYT", "BH thất nghiệp"] as const;
const measures = ["Chỉ tiêu giao", "Thực hiện", "Tỉ lệ đạt (%)"] as const;
const coverage = [
  "Dân số",
  "Chỉ tiêu UBND giao (theo tỷ lệ %)",
  "Số người tham gia BHYT",
  "Tỷ lệ bao phủ (%)",
] as const;

export const figureColumns = 16;
/** Counts, as columns of figures. */
export const countColumns = [0, 1, 3, 4, 6, 7, 9, 10, 12, 14];

/** The sheet a clean table makes; `firstUnit` is the row of its first unit, `firstFigure` the column. */
export interface CleanSheet {
  readonly sheet: Sheet;
  readonly firstUnit: number;
  readonly totalRow: number;
  readonly firstFigure: number;
}

export function cleanSheet(table: CleanTable): CleanSheet {
  const before = table.ordinals ? 2 : 1;
  const headers = headerRows(table, before);
  const units = table.units.map((one) => unitCells(one, table.rounding));
  const total = totalCells(units, table);
  const isTop = table.total === "top";
  const firstUnit = headers.length + (isTop ? 1 : 0);
  const totalRow = isTop ? headers.length : headers.length + units.length;
  const body = units.map((cells, at) => [
    ...(table.ordinals ? [plain(at + 1)] : []),
    plain(`Xã số ${at + 1} Đông`),
    ...cells.map((cell) => held(cell, table.holding, firstUnit + at, before, null)),
  ]);
  const sums = { first: firstUnit, last: firstUnit + units.length - 1 };
  const totalLine = [
    ...(table.ordinals ? [plain(null)] : []),
    plain(isTop ? "Toàn tỉnh" : "Tổng cộng"),
    ...total.map((cell) => held(cell, table.holding, totalRow, before, sums)),
  ];
  const lines = [
    ...headers.map((line) => line.map(plain)),
    ...(isTop ? [totalLine, ...body] : [...body, totalLine]),
    ...(table.signed ? [[], [plain("NGƯỜI LẬP"), ...blank(before + 8), plain("GIÁM ĐỐC")]] : []),
  ];
  const width = before + figureColumns;
  const cells = lines.map((line) =>
    Array.from({ length: width }, (_, at) => line[at] ?? plain(null)),
  );
  return {
    sheet: {
      name: "Phụ lục",
      row: 0,
      column: 0,
      values: cells.map((line) => line.map(({ value }) => value)),
      formulas: cells.map((line) => line.map(({ formula }) => formula)),
      numberFormats: cells.map((line) => line.map(({ numberFormat }) => numberFormat)),
    },
    firstUnit,
    totalRow,
    firstFigure: before,
  };
}

interface HeldCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

const plain = (value: CellValue): HeldCell => ({ value, formula: null, numberFormat: "General" });

const blank = (count: number): readonly HeldCell[] =>
  Array.from({ length: count }, () => plain(null));

function headerRows(table: CleanTable, before: number): readonly (readonly (string | null)[])[] {
  const identity = table.ordinals ? ["STT", "Đơn vị"] : ["Đơn vị"];
  const title = ["TỔNG HỢP SỐ NGƯỜI THAM GIA BHXH, BHYT, BHTN NĂM 2024"];
  const unitLine = [...Array.from({ length: before + 10 }, () => null), "Đơn vị tính: Người"];
  const marks = [
    ...["A", "B"].slice(0, before),
    ...Array.from({ length: figureColumns }, (_, at) => `${at + 1}`),
  ];
  const merged = [
    [
      ...identity,
      ...blocks.flatMap((block) => [block, null, null]),
      "Bao phủ BHYT",
      null,
      null,
      null,
    ],
    [...identity.map(() => null), ...blocks.flatMap(() => measures), ...coverage],
  ];
  const flat = [
    [
      ...identity,
      ...blocks.flatMap((block) => measures.map((measure) => `${block} – ${measure}`)),
      ...coverage,
    ],
  ];
  return [
    title,
    unitLine,
    ...(table.header === "merged" ? merged : flat),
    ...(table.marks ? [marks] : []),
  ];
}

function unitCells(one: CleanUnit, rounding: Rounding): readonly Cell[] {
  const insured = Math.floor((one.population * one.insuredShare) / 100);
  const people = decimal(one.population * one.rate, 4);
  const targetPeople = Number(roundDecimal(people, 0, "halfUp").units);
  const [compulsory = [1, 1], voluntary = [1, 1], unemployment = [1, 1]] = one.pairs;
  const counts = [compulsory, voluntary, [targetPeople, insured], unemployment].flat();
  return rowCells(counts, one.population, insured, decimal(one.rate, 2), one.decimals, rounding);
}

/** Totals of the counts; the province's own target rate is what its target people come to. */
function totalCells(units: readonly (readonly Cell[])[], table: CleanTable): readonly Cell[] {
  const sum = (column: number): number =>
    units.reduce((total, cells) => total + Number(cells[column]?.value ?? 0), 0);
  const counts = [0, 1, 3, 4, 6, 7, 9, 10].map(sum);
  const rate = ratioPercent(decimal(sum(6)), decimal(sum(12)), 2);
  const decimals = table.units[0]?.decimals ?? 0;
  return rowCells(counts, sum(12), sum(14), rate, decimals, table.rounding);
}

function rowCells(
  counts: readonly number[],
  population: number,
  insured: number,
  rate: Decimal,
  decimals: number,
  rounding: Rounding,
): readonly Cell[] {
  const people = (value: number): Cell => ({ kind: "people", value });
  const share = (numerator: number, denominator: number, of: readonly [number, number]): Cell => ({
    kind: "percent",
    value: ratioPercent(decimal(numerator), decimal(denominator), decimals, rounding),
    of,
  });
  const attained = [0, 1, 2, 3].flatMap((block) => {
    const [assigned = 1, actual = 0] = counts.slice(2 * block);
    const column = 3 * block;
    return [people(assigned), people(actual), share(actual, assigned, [column + 1, column])];
  });
  const target: Cell = { kind: "percent", value: rate, of: [6, 12] };
  return [
    ...attained,
    people(population),
    target,
    people(insured),
    share(insured, population, [14, 12]),
  ];
}

const isNaked = (value: Decimal): boolean => value.scale === 0;

function held(
  cell: Cell,
  holding: Holding,
  row: number,
  before: number,
  sums: { readonly first: number; readonly last: number } | null,
): HeldCell {
  const value = cell.kind === "people" ? decimal(cell.value) : cell.value;
  const vi = formatDecimal(value) + (cell.kind === "percent" ? "%" : "");
  switch (holding) {
    case "vi text":
      return plain(vi);
    case "en text":
      return plain(vi.replace(/[.,]/g, (mark) => (mark === "." ? "," : ".")));
    case "numbers":
    case "points":
    case "bare fractions":
      return typed(cell, value, holding);
    case "formulas":
      return { ...typed(cell, value, "numbers"), formula: formulaOf(cell, row, before, sums) };
  }
}

function typed(
  cell: Cell,
  value: Decimal,
  holding: "numbers" | "points" | "bare fractions",
): HeldCell {
  if (cell.kind === "people") return { value: cell.value, formula: null, numberFormat: "#,##0" };
  const zeros = isNaked(value) ? "" : `.${"0".repeat(value.scale)}`;
  const points = Number(`${value.units}e-${value.scale}`);
  const fraction = Number(`${value.units}e-${value.scale + 2}`);
  switch (holding) {
    case "numbers":
      return { value: fraction, formula: null, numberFormat: `0${zeros}%` };
    case "points":
      return { value: points, formula: null, numberFormat: `0${zeros}` };
    case "bare fractions":
      return { value: fraction, formula: null, numberFormat: "General" };
  }
}

/** Only that a cell has a formula matters to the check. */
function formulaOf(
  cell: Cell,
  row: number,
  before: number,
  sums: { readonly first: number; readonly last: number } | null,
): string | null {
  const letters = (column: number): string => columnLetters(before + column);
  if (cell.kind === "percent") {
    const [over, under] = cell.of;
    return `=ROUND(${letters(over)}${row + 1}/${letters(under)}${row + 1},4)`;
  }
  return sums === null ? null : `=SUM(A${sums.first + 1}:A${sums.last + 1})`;
}
