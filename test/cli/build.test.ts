import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue, Sheet } from "../../src/core/model/workbook";
import { readFirst } from "../hosts/xlsx/package";
import { folderOf, ran, sampleTsv } from "./folder";

const at = (sheet: Sheet, row: number, column: number): CellValue | undefined =>
  sheet.values[row]?.[column];

describe("bhxh build", () => {
  let folder = "";
  before(() => {
    folder = folderOf({
      "units.txt": "Bác Ái\nNinh Sơn\nbác ái\nTổng cộng\n",
      "mau.tsv": sampleTsv,
      "chu.csv": "chỉ có chữ\nkhông có bảng",
      "có.xlsx": "giữ nguyên",
      "mẫu-hỏng.json": "{}",
    });
  });
  const file = (name: string): string => join(folder, name);
  const built = async (name: string): Promise<Sheet> => readFirst(readFileSync(file(name)));

  it("lays out an empty form of the listed units, its formulas alive", async () => {
    const { code, printed, told } = await ran(
      ...["build", "--units", file("units.txt"), "-o", file("trống.xlsx")],
    );
    assert.deepEqual([code, printed], [0, ""]);
    assert.match(
      told,
      /Bỏ 1 tên lặp lại: bác ái\.\nBỏ dòng cộng.*Tổng cộng\.\nĐã ghi: .*trống\.xlsx/s,
    );
    const sheet = await built("trống.xlsx");
    assert.deepEqual([at(sheet, 6, 1), at(sheet, 7, 1)], ["Bác Ái", "Ninh Sơn"]);
    assert.equal(sheet.formulas[6]?.[4], '=IF(C7>0,ROUND(D7*100/C7,2),"")');
    assert.equal(sheet.formulas[8]?.[2], "=SUM(C7:C8)");
    assert.match(String(at(sheet, 0, 0)), /TỔNG HỢP .* …/);
  });

  it("lays out a table's figures anew, under lines of its own", async () => {
    const { code, told } = await ran(
      ...["build", file("mau.tsv"), "--form", "coverage", "-o", file("đủ.xlsx")],
      ...["--title", "Biểu tổng hợp", "--title", "(Quý II)", "--lang", "en"],
    );
    assert.deepEqual([code, told], [0, `Written: ${file("đủ.xlsx")}\n`]);
    const sheet = await built("đủ.xlsx");
    assert.deepEqual(
      [at(sheet, 0, 0), at(sheet, 1, 0), at(sheet, 6, 1), at(sheet, 6, 2), at(sheet, 8, 9)],
      ["BIỂU TỔNG HỢP", "(Quý II)", "Phan Rang-TC", 40473, 67269],
    );
    assert.equal(sheet.formulas[13]?.[9], "=SUM(J7:J13)");
  });

  it("takes a form of one insurance", async () => {
    const { code } = await ran(
      ...["build", "--form", "year-on-year:voluntary", "--units", file("units.txt")],
      ...["-o", file("kỳ.xlsx")],
    );
    assert.equal(code, 0);
    assert.match(String(at(await built("kỳ.xlsx"), 0, 0)), /BHXH TỰ NGUYỆN/);
  });

  const refused: readonly (readonly [
    what: string,
    arguments_: () => readonly string[],
    told: RegExp,
  ])[] = [
    [
      "a file that is there",
      () => ["--units", file("units.txt"), "-o", file("có.xlsx")],
      /có \(2\)\.xlsx/,
    ],
    ["a form there is not", () => ["--form", "x", "--units", file("units.txt")], /«x».*coverage/],
    [
      "a faulty form",
      () => ["--form", file("mẫu-hỏng.json"), "--units", file("units.txt")],
      /mẫu-hỏng\.json.*\n  Thiếu mục/,
    ],
    [
      "a form's file there is not",
      () => ["--form", file("x.json"), "--units", file("units.txt")],
      /x\.json: Không có tệp này/,
    ],
    ["no list", () => ["--units", file("x.txt")], /x\.txt: Không có tệp này/],
    ["a file without a table", () => [file("chu.csv")], /chu\.csv: Không thấy bảng nào có cột/],
    [
      "a folder there is not",
      () => ["--units", file("units.txt"), "-o", file("x/y.xlsx")],
      /y\.xlsx.*ENOENT/,
    ],
  ];
  for (const [what, arguments_, words] of refused) {
    it(`refuses ${what}, says so, and writes nothing`, async () => {
      const files = readdirSync(folder);
      const output = arguments_().includes("-o") ? [] : ["-o", file("mới.xlsx")];
      const { code, printed, told } = await ran("build", ...arguments_(), ...output);
      assert.deepEqual([code, printed], [2, ""]);
      assert.match(told, words);
      assert.deepEqual(readdirSync(folder), files);
      assert.equal(readFileSync(file("có.xlsx"), "utf8"), "giữ nguyên");
    });
  }

  it("keeps a unit's name a text, whatever it begins with", async () => {
    writeFileSync(file("xấu.txt"), '=HYPERLINK("http://x.vn")\n+CMD|calc\n<b>Xã A</b>');
    assert.equal((await ran("build", "--units", file("xấu.txt"), "-o", file("xấu.xlsx"))).code, 0);
    const sheet = await built("xấu.xlsx");
    assert.ok(sheet.formulas.every((row) => row[1] === null));
    assert.deepEqual([at(sheet, 6, 1), at(sheet, 7, 1)], ["+CMD|calc", "<b>Xã A</b>"]);
  });
});
