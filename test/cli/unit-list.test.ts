import assert from "node:assert/strict";
import { join } from "node:path";
import { open, readReport } from "../../src/cli/open";
import { knownUnits, readUnitList } from "../../src/cli/unit-list";
import { madeXlsx } from "../hosts/xlsx/package";
import { folderOf } from "./folder";

const lists: readonly (readonly [
  what: string,
  lines: readonly string[],
  names: readonly string[],
  others: Readonly<Record<string, string>>,
])[] = [
  ["one unit a line", ["Bác Ái", "Ninh Sơn"], ["Bác Ái", "Ninh Sơn"], {}],
  [
    "other names after «=»",
    ["Phan Rang – Tháp Chàm = Phan Rang-TC; TP PRTC", "Bác Ái"],
    ["Phan Rang – Tháp Chàm", "Bác Ái"],
    { "Phan Rang-TC": "Phan Rang – Tháp Chàm", "TP PRTC": "Phan Rang – Tháp Chàm" },
  ],
  [
    "a name behind its ordinal",
    ["1. Bác Ái = Huyện  Bác Ái;", "2 Ninh Sơn=NS"],
    ["Bác Ái", "Ninh Sơn"],
    { "Huyện Bác Ái": "Bác Ái", NS: "Ninh Sơn" },
  ],
  ["no other name where there is none", ["Bác Ái ="], ["Bác Ái"], {}],
  ["no other name of what is no unit", ["Tổng cộng = Toàn tỉnh", "Bác Ái"], ["Bác Ái"], {}],
];

describe("the list of units", () => {
  for (const [what, lines, names, others] of lists) {
    it(`holds ${what}`, () => {
      const list = knownUnits(lines.map((line) => [line]));
      assert.deepEqual([list.names, Object.fromEntries(list.otherNames)], [names, others]);
    });
  }

  describe("as a file", () => {
    let folder = "";
    before(async () => {
      folder = folderOf({
        "units.txt": "\uFEFF# toàn tỉnh\r\nBác Ái = BA\r\n\r\nNinh Sơn\r\n",
        "units.csv": "STT;Đơn vị\n1;Bác Ái\n2;Ninh Sơn\n",
        "units.xlsx": await madeXlsx((workbook) => {
          workbook.addWorksheet("Danh sách").addRows([
            ["STT", "Đơn vị"],
            [1, "Bác Ái"],
            [2, "Ninh Sơn"],
          ]);
        }),
        "blank.txt": "\n\n",
        "no-text.txt": Buffer.from([0x50, 0x4b, 3, 4, 0]),
      });
    });
    const read = (name: string) => readUnitList(join(folder, name), { open, readReport });

    for (const name of ["units.txt", "units.csv", "units.xlsx"]) {
      it(`is read from ${name}`, async () => {
        const list = await read(name);
        assert.deepEqual(list.ok && list.value.names, ["Bác Ái", "Ninh Sơn"]);
      });
    }

    for (const [name, kind] of [
      ["blank.txt", "noName"],
      ["no-text.txt", "damaged"],
      ["không có.txt", "missing"],
    ] as const) {
      it(`is none in ${name}: ${kind}`, async () => {
        const list = await read(name);
        assert.equal(!list.ok && list.failure.kind, kind);
      });
    }
  });
});
