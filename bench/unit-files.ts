import { toNumber } from "../src/core/numbers/decimal";
import { formatDecimal } from "../src/core/numbers/format";
import type { CellValue, Sheet, Workbook } from "../src/core/model/workbook";
import { figureAt, percentColumns, rateColumn, type FormRow } from "./generate";
import { printedGrid } from "../src/workbench/sample/printed";

/** How units lay out what they send: each as some unit really does. */
export const unitLayouts = [
  "form with total",
  "one row",
  "vietnamese text",
  "english text",
  "typed in an english Excel",
  "named in the title",
  "named in the sheet",
  "named in the file",
  "details and a total",
  "measures down",
  "flat header",
  "all units, one filled in",
  "targets filled in beforehand",
  "a sheet a block",
  "moved, with notes",
] as const;
export type UnitLayout = (typeof unitLayouts)[number];

export interface UnitFile {
  readonly file: string;
  readonly workbook: Workbook;
}

export interface Unit {
  /** As its file spells it. */
  readonly name: string;
  readonly figures: FormRow;
}

type Cells = readonly (readonly Cell[])[];
interface Cell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

const [blocks = [], headings = [], marks = []] = printedGrid;
const title = "SỐ NGƯỜI THAM GIA BHXH, BHYT, BHTN 6 THÁNG ĐẦU NĂM 2026";

const text = (value: CellValue): Cell => ({ value, numberFormat: "General" });
const texts = (values: readonly string[]): readonly Cell[] =>
  values.map((value) => text(value || null));

/**
 * What one unit sends; `all` are the units of the list with what the province filled in for them.
 *
 * @example unitFile("one row", { name: "H. Ninh Sơn", figures }, [], "3")
 */
export function unitFile(
  layout: UnitLayout,
  unit: Unit,
  all: readonly Unit[],
  file = "bao cao",
): UnitFile {
  const named = `${file}.xlsx`;
  switch (layout) {
    case "form with total":
      return workbook(named, form([line(1, unit)], unit.figures));
    case "one row":
      return workbook(named, form([line(1, unit)]));
    case "vietnamese text":
      return workbook(named, form([line(1, unit, inWords)], unit.figures, inWords));
    case "english text":
      return workbook(named, form([line(1, unit, inEnglish)], unit.figures, inEnglish));
    case "typed in an english Excel":
      return workbook(named, form([line(1, unit, mistaken)], unit.figures, mistaken));
    case "named in the title":
      return workbook(named, [
        texts([`BHXH ${unit.name.toUpperCase()}`]),
        ...form([[text(1), text("Số liệu"), ...figures(unit.figures)]]),
      ]);
    case "named in the sheet":
      return workbook(named, form([], unit.figures), unit.name);
    case "named in the file":
      return workbook(`${file}_${unit.name}.xlsx`, form([], unit.figures));
    case "details and a total":
      return workbook(named, [
        texts([`BÁO CÁO CỦA ${unit.name}`]),
        ...form(details(unit.figures), unit.figures),
      ]);
    case "measures down":
      return workbook(named, measuresDown(unit));
    case "flat header":
      return workbook(named, flat(unit));
    case "all units, one filled in":
      return workbook(
        named,
        form(
          all.map(({ name }, at) =>
            name === unit.name ? line(at + 1, unit) : texts([String(at + 1), name]),
          ),
          unit.figures,
        ),
      );
    case "targets filled in beforehand":
      return workbook(
        named,
        form(
          all.map((one, at) =>
            one.name === unit.name ? line(at + 1, unit) : assigned(at + 1, one),
          ),
        ),
      );
    case "a sheet a block":
      return { file: named, workbook: sheets(blockSheets(unit)) };
    case "moved, with notes":
      return { file: named, workbook: sheets([sheetOf("Biểu 1", moved(unit), 4, 2)]) };
  }
}

type Printing = (figures: FormRow) => readonly Cell[];

const isPercent = (column: number): boolean =>
  column === rateColumn || percentColumns.some((one) => one === column);

/** Numbers; percents in percent points. */
const figures: Printing = (row) =>
  row.map((figure, column) => ({
    value: toNumber(figure),
    numberFormat: isPercent(column) ? "0.00" : "#,##0",
  }));

const inWords: Printing = (row) => row.map((figure) => text(formatDecimal(figure)));

const inEnglish: Printing = (row) =>
  row.map((figure) =>
    text(formatDecimal(figure).replace(/[.,]/g, (sign) => (sign === "." ? "," : "."))),
  );

/** "67.269" typed as in Vietnamese: below a million it became a fraction, above it stayed text. */
const mistaken: Printing = (row) =>
  row.map((figure, column) => {
    const printed = formatDecimal(figure);
    const isFraction = !isPercent(column) && /^\d{1,3}\.\d{3}$/.test(printed);
    if (isPercent(column)) return { value: toNumber(figure), numberFormat: "0.00" };
    return text(isFraction || !printed.includes(".") ? Number(printed) : printed);
  });

const line = (ordinal: number, unit: Unit, print: Printing = figures): readonly Cell[] => [
  text(ordinal),
  text(unit.name),
  ...print(unit.figures),
];

/** The columns a province fills in before it sends the form out: targets and population. */
const given = [0, 3, 6, 9, 12, 13];

const assigned = (ordinal: number, { name, figures: row }: Unit): readonly Cell[] => [
  text(ordinal),
  text(name),
  ...figures(row).map((cell, column) => (given.includes(column) ? cell : text(null))),
];

function form(
  rows: readonly (readonly Cell[])[],
  total?: FormRow,
  print: Printing = figures,
): Cells {
  const closing = total === undefined ? [] : [[text(null), text("Tổng cộng"), ...print(total)]];
  return [
    texts([title]),
    texts(["Đơn vị tính: Người"]),
    texts(blocks),
    texts(headings),
    texts(marks),
    ...rows,
    ...closing,
  ];
}

/** The unit's counts shared out over three parts of it, which no list of units knows. */
function details(row: FormRow): readonly (readonly Cell[])[] {
  const parts = ["Đại lý Bưu điện", "Đại lý Hội Nông dân", "Đại lý Thành Công"];
  return parts.map((name, at) => [
    text(at + 1),
    text(name),
    ...row.map((_, column) => {
      if (isPercent(column)) return text(null);
      const whole = toNumber(figureAt(row, column));
      const third = Math.floor(whole / 3);
      return text(at < 2 ? third : whole - 2 * third);
    }),
  ]);
}

/** Name of the block over each column of the form. */
const blockNames = headings
  .slice(2)
  .map((_, column) => blocks.slice(0, column + 3).findLast((name) => name !== "") ?? "");

function measuresDown({ name, figures: row }: Unit): Cells {
  const cells = figures(row);
  return [
    texts([title]),
    texts(["", "Chỉ tiêu", name, "Ghi chú"]),
    ...cells.map((cell, column) => {
      const isFirst = blockNames[column] !== blockNames[column - 1];
      return [
        text(isFirst ? (blockNames[column] ?? "") : null),
        text(headings[column + 2] ?? ""),
        cell,
      ];
    }),
  ];
}

const flat = (unit: Unit): Cells => [
  texts([title]),
  texts(["STT", "Đơn vị", ...blockNames.map((name, at) => `${name} - ${headings[at + 2] ?? ""}`)]),
  line(1, unit),
];

function blockSheets(unit: Unit): readonly Sheet[] {
  const cells = figures(unit.figures);
  const starts = [0, 3, 6, 9, 12, 16];
  return starts.slice(0, -1).map((from, at) => {
    const to = starts[at + 1] ?? 16;
    const of = (row: readonly string[]): readonly Cell[] => texts(row.slice(from + 2, to + 2));
    return sheetOf(`Biểu ${at + 1}`, [
      texts([title]),
      [...texts(["STT", "Đơn vị"]), ...of(blocks)],
      [...texts(["", ""]), ...of(headings)],
      [text(1), text(unit.name), ...cells.slice(from, to)],
    ]);
  });
}

function moved(unit: Unit): Cells {
  const order = [12, 13, 14, 15, 6, 7, 8, 0, 1, 2, 3, 4, 5, 9, 10, 11];
  const cells = figures(unit.figures);
  const inOrder = (row: readonly string[]): readonly Cell[] =>
    texts(order.map((column) => row[column] ?? ""));
  return [
    texts([title]),
    [...texts(["TT", "Tên đơn vị"]), ...inOrder(blockNames), text("Ghi chú")],
    [...texts(["", ""]), ...inOrder(headings.slice(2)), text(null)],
    [
      text(1),
      text(unit.name),
      ...order.map((column) => cells[column] ?? text(null)),
      text("đã đối chiếu với cơ quan thuế"),
    ],
    [],
    texts(["", "Người lập biểu", "", "", "", "Giám đốc"]),
  ];
}

const workbook = (file: string, cells: Cells, sheet = "Sheet1"): UnitFile => ({
  file,
  workbook: sheets([sheetOf(sheet, cells)]),
});

const sheets = (all: readonly Sheet[]): Workbook => ({
  sheets: all,
  sheetNames: all.map(({ name }) => name),
  activeSheet: all[0]?.name ?? "",
  selection: null,
});

function sheetOf(name: string, cells: Cells, row = 0, column = 0): Sheet {
  const width = Math.max(...cells.map((line) => line.length));
  const padded = cells.map((line) =>
    Array.from({ length: width }, (_, at) => line[at] ?? text(null)),
  );
  return {
    name,
    row,
    column,
    values: padded.map((line) => line.map(({ value }) => value)),
    formulas: padded.map((line) => line.map(() => null)),
    numberFormats: padded.map((line) => line.map(({ numberFormat }) => numberFormat)),
  };
}
