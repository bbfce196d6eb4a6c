import ExcelJS from "exceljs";

/** A file as a browser's file chooser is given it. */
export interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

type Value = string | number | null;

/** The units of a province, in the order its reports list them. */
export const units = [
  "Phan Rang – Tháp Chàm",
  "Bác Ái",
  "Ninh Sơn",
  "Ninh Hải",
  "Ninh Phước",
  "Thuận Bắc",
  "Thuận Nam",
  "Cam Ranh",
  "Diên Khánh",
  "Khánh Sơn",
  "Khánh Vĩnh",
  "Ninh Hòa",
  "Vạn Ninh",
] as const;

/** Target and actual of compulsory insurance, of voluntary insurance: as each unit reports them. */
export const reported: Readonly<Record<string, readonly number[]>> = {
  "Phan Rang – Tháp Chàm": [30_200, 25_367, 5_210, 4_871],
  "Bác Ái": [2_150, 1_646, 610, 598],
  "Ninh Sơn": [4_870, 3_912, 1_480, 1_377],
  "Ninh Hải": [6_415, 5_208, 1_735, 1_690],
  "Ninh Phước": [8_930, 6_744, 2_305, 2_118],
  "Thuận Bắc": [5_102, 4_391, 987, 1_004],
  "Thuận Nam": [3_705, 2_657, 1_130, 1_061],
  "Cam Ranh": [14_480, 12_036, 2_940, 2_655],
  "Diên Khánh": [12_260, 11_478, 2_075, 2_233],
  "Khánh Sơn": [1_860, 1_512, 545, 517],
  "Khánh Vĩnh": [2_340, 1_987, 690, 702],
};

const numbers = (unit: string): readonly number[] => reported[unit] ?? [];

/** "25.367" or "25,367". */
const printed = (unit: string, separator: "." | ","): readonly string[] =>
  numbers(unit).map((number) => String(number).replace(/\B(?=(\d{3})+$)/, separator));

const file = (name: string, buffer: Buffer): MadeFile => ({
  name,
  mimeType: "application/octet-stream",
  buffer,
});

const text = (name: string, lines: readonly (readonly Value[])[], separator: string): MadeFile =>
  file(name, Buffer.from(lines.map((line) => line.join(separator)).join("\r\n")));

async function xlsx(
  name: string,
  fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void,
): Promise<MadeFile> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Biểu 1"), workbook);
  return file(name, Buffer.from(await workbook.xlsx.writeBuffer()));
}

/** The usual layout: a title, headings of two rows, one row a unit. */
const usual =
  (title: string, ...rows: readonly (readonly Value[])[]) =>
  (sheet: ExcelJS.Worksheet): void => {
    sheet.addRows([
      [title],
      ["STT", "Đơn vị", "BHXH bắt buộc", null, "BHXH tự nguyện", null],
      [null, null, "Chỉ tiêu giao", "Thực hiện", "Chỉ tiêu giao", "Thực hiện"],
      ...rows.map((row, at) => [at + 1, ...row]),
    ]);
    for (const merge of ["A1:F1", "A2:A3", "B2:B3", "C2:D2", "E2:F2"]) sheet.mergeCells(merge);
  };

const flat = [
  "Đơn vị",
  "BHXH bắt buộc - Chỉ tiêu",
  "BHXH bắt buộc - Thực hiện",
  "BHXH tự nguyện - Chỉ tiêu",
  "BHXH tự nguyện - Thực hiện",
];

const title = "BÁO CÁO SỐ NGƯỜI THAM GIA";

/**
 * Thirteen files of a province of thirteen units, each in a way of its own: figures as texts of either
 * separator, names abbreviated, without diacritics, misspelt; one unit sends two files that differ, one
 * a damaged file, and one none.
 */
export const unitFiles = (): Promise<readonly MadeFile[]> =>
  Promise.all([
    xlsx("BC PR-TC.xlsx", usual(title, ["Phan Rang-TC", ...numbers("Phan Rang – Tháp Chàm")])),
    xlsx("huyen bac ai.xlsx", usual(title, ["Huyện Bác Ái", ...numbers("Bác Ái")])),
    xlsx("Ninh Sơn.xlsx", usual(title, ["Ninh Sơn", ...numbers("Ninh Sơn")])),
    xlsx("Ninh Sơn (gửi lại).xlsx", usual(title, ["Ninh Sơn", 4_870, 3_921, 1_480, 1_377])),
    xlsx("bieu1.xlsx", usual(title, ["NINH HAI", ...printed("Ninh Hải", ".")])),
    text("ninh-phuoc.csv", [flat, ["H. Ninh Phước", ...printed("Ninh Phước", ".")]], ";"),
    text("thuan bac.tsv", [flat, ["Thuận Bắc", ...printed("Thuận Bắc", ",")]], "\t"),
    xlsx("Thuận Nam.xlsx", usual(title, ["Thuận  Nam", ...printed("Thuận Nam", ".")])),
    xlsx("Cam Ranh.xlsx", (sheet) => {
      // the blocks the other way round, apart from the corner
      const [target, actual, ...voluntary] = numbers("Cam Ranh");
      const put = (row: number, values: readonly (Value | undefined)[]): void =>
        values.forEach((value, at) => (sheet.getCell(row, at + 3).value = value ?? null));
      put(4, ["Đơn vị", "BHXH tự nguyện", null, "BHXH bắt buộc", null]);
      put(5, [null, "Chỉ tiêu", "Thực hiện", "Chỉ tiêu", "Thực hiện"]);
      put(6, ["TP Cam Ranh", ...voluntary, target, actual]);
      for (const merge of ["C4:C5", "D4:E4", "F4:G4"]) sheet.mergeCells(merge);
    }),
    xlsx("Diên Khánh.xlsx", (sheet, workbook) => {
      usual(title, ["Diên Khánh", ...numbers("Diên Khánh")])(sheet);
      workbook.addWorksheet("Ghi chú").getCell("A1").value = "Người lập: …";
    }),
    xlsx("bieu 11.xlsx", usual(title, ["Khánh Sơm", ...numbers("Khánh Sơn")])),
    xlsx("Khánh Vĩnh.xlsx", usual(title, ["Huyện Khánh Vĩnh", ...numbers("Khánh Vĩnh")])),
    Promise.resolve(file("Ninh Hòa.xlsx", Buffer.from("PK\x03\x04 tải dở"))),
  ]);
