import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { findFiles } from "../../src/cli/find-files";
import { printedGrid } from "../../src/workbench/sample/printed";
import { madeXlsx } from "../hosts/xlsx/package";
import { agreeing, folderOf, ran, sampleTsv } from "./folder";

interface Cause {
  readonly id: string;
  readonly kind: string;
  readonly message: string;
  readonly suspects: readonly {
    readonly cells: readonly string[];
    readonly proven: boolean;
    readonly repairs: readonly {
      readonly cell: string;
      readonly value: string;
      readonly certain: boolean;
    }[];
  }[];
}

interface Entry {
  readonly file: string;
  readonly tables: readonly unknown[];
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly causes: readonly Cause[];
  readonly failure?: { readonly kind: string; readonly message: string };
}

const entries = (printed: string): readonly Entry[] => {
  const { files }: { readonly files: readonly Entry[] } = JSON.parse(printed);
  return files;
};

/** The arithmetic that does not hold in the printed sample, by cell of the file without its comment. */
const contradictions = [
  "ratio K9 92.25 97.92",
  "ratio R9 92.10 92.24",
  "ratio K10 98.31 98.85",
  "ratio K11 86.19 86.66",
  "ratio R11 81.2 79.7",
  "ratio K12 101.01 100.22",
  "capped R8 100 105.12",
  "target-people P10 93.5 93.05",
  "sum J14 552247 556825",
  "sum Q14 552247 556825",
];

describe("bhxh check", () => {
  let folder = "";
  before(async () => {
    folder = folderOf({
      "mau.tsv": sampleTsv,
      "dung.csv": agreeing,
      "thu-muc/mau.xlsx": await madeXlsx((workbook) => {
        workbook.addWorksheet("Bìa").getCell("A1").value = "Báo cáo";
        workbook.addWorksheet("Phụ lục").addRows(printedGrid.map((row) => [...row]));
      }),
      "thu-muc/~$mau.xlsx": "khoá",
      "thu-muc/ghi-chu.txt": "không phải bảng",
      "rong/.giu": "",
      "chu.csv": "chỉ có chữ\nkhông có bảng",
      "hong.xlsx": "PK nhưng không phải",
    });
  });
  const file = (name: string): string => join(folder, name);

  it("finds what contradicts itself in the sample, at the cells of the file", async () => {
    const { code, printed } = await ran("check", "--json", file("mau.tsv"));
    assert.equal(code, 1);
    const [entry] = entries(printed);
    assert.deepEqual(entry?.tables, [{ sheet: "mau", range: "A4:R14" }]);
    const found = (entry?.findings ?? []).map(
      ({ rule, cells, printed: stands, expected }) =>
        `${String(rule)} ${String(Array.isArray(cells) && cells[0])} ${String(stands)} ${String(expected)}`,
    );
    for (const contradiction of contradictions)
      assert.ok(found.includes(contradiction), contradiction);
    assert.deepEqual(
      found.filter((line) => /^(?:ratio|capped|sum|copy|target-people) /.test(line)).sort(),
      [...contradictions].sort(),
    );
  });

  it("puts ten alarms down to five causes, six of them to two versions of the data", async () => {
    const { printed } = await ran("check", "--json", file("mau.tsv"));
    const [entry] = entries(printed);
    const causes = entry?.causes ?? [];
    assert.deepEqual(
      causes.map(({ id, kind }) => [
        kind,
        entry?.findings.filter(({ cause }) => cause === id).length,
      ]),
      [
        ["versions", 6],
        ["typed", 1],
        ["typed", 1],
        ["typed", 1],
        ["typed", 1],
      ],
    );
    const [figures, results] = causes[0]?.suspects ?? [];
    const repairs = (suspect: typeof figures) =>
      new Map(suspect?.repairs.map(({ cell, value }) => [cell, value]));
    assert.deepEqual(
      ["J9", "J10", "J11", "J12"].map((cell) => repairs(figures).get(cell)),
      ["63375", "85842", "103334", "43907"],
    );
    assert.deepEqual(
      ["J14", "K14", "R14"].map((cell) => repairs(results).get(cell)),
      ["556825", "97.7", "92.6"],
    );
    const capped = causes.find(({ suspects }) => suspects[0]?.cells.includes("R8"));
    assert.deepEqual(capped?.suspects, [
      { cells: ["R8"], proven: true, repairs: [{ cell: "R8", value: "105.12", certain: true }] },
    ]);
  });

  it("tells each cause above the findings it explains", async () => {
    const { printed } = await ran("check", file("mau.tsv"));
    assert.match(
      printed,
      /\n {2}BHYT – Thực hiện: hai bản số liệu lẫn nhau\. J9 67\.269 → 63\.375, .*\n {4}Sai/,
    );
    assert.match(printed, /khi đó J14 552\.247.*hoặc K9 92,25% → 97,92%/);
  });

  it("does not name one figure where many would do", async () => {
    const units = Array.from({ length: 9 }, (_, index) => `Xã ${index + 1};${1000 + index * 37}`);
    const path = join(folderOf({ "xa.csv": "" }), "xa.csv");
    writeFileSync(path, ["Đơn vị;Thực hiện", ...units, "Tổng cộng;10395"].join("\n"));
    const { printed } = await ran("check", path);
    assert.match(printed, /chưa rõ ở đâu, 10 cách đều khớp như nhau/);
  });

  it("gives each finding all that programs ask for", async () => {
    const { printed } = await ran("check", "--json", file("mau.tsv"), "--lang", "en");
    const finding = entries(printed)[0]?.findings.find(({ rule }) => rule === "capped");
    assert.deepEqual(finding, {
      rule: "capped",
      severity: "error",
      sheet: "mau",
      cells: ["R8"],
      printed: "100",
      expected: "105.12",
      cause: "c2",
      message: finding?.message,
    });
    assert.match(String(finding?.message), /33\.545 \/ 31\.911/);
  });

  it("does not remark that the figures of a text file are texts", async () => {
    const { printed } = await ran("check", "--json", file("mau.tsv"));
    const rules = entries(printed)[0]?.findings.map(({ rule }) => rule) ?? [];
    assert.ok(!rules.includes("text-number"));
  });

  it("is calm about a table that agrees", async () => {
    const { code, printed, told } = await ran("check", file("dung.csv"));
    assert.equal(code, 0, printed);
    assert.match(printed, /Không có mâu thuẫn/);
    assert.equal(told, "");
  });

  it("says when there is no table, rather than that all is well", async () => {
    const { code, printed } = await ran("check", file("chu.csv"));
    assert.equal(code, 0);
    assert.match(printed, /Không thấy bảng/);
    assert.doesNotMatch(printed, /Không có mâu thuẫn/);
  });

  it("takes folders, and every file in them that may hold a table", async () => {
    assert.deepEqual(await findFiles([folder, file("dung.csv"), file("không-có.xlsx")]), [
      file("chu.csv"),
      file("dung.csv"),
      file("hong.xlsx"),
      file("mau.tsv"),
      file("thu-muc/mau.xlsx"),
      file("không-có.xlsx"),
    ]);
  });

  it("checks the others when one cannot be read, and says so", async () => {
    const { code, printed, progress } = await ran("check", "--json", folder, file("không-có.xlsx"));
    assert.equal(code, 2);
    assert.deepEqual(
      entries(printed).map(({ failure, findings }) => failure?.kind ?? findings.length > 0),
      [false, false, "damaged", true, true, "missing"],
    );
    assert.equal(progress.length, 7);
    assert.equal(progress.at(-1), null);
  });

  it("reads for people what it writes for programs", async () => {
    const { code, printed } = await ran("check", folder);
    assert.equal(code, 2);
    assert.match(printed, /Phụ lục!A1:R11/);
    assert.match(printed, /Sai +J14 +Tổng cộng, cột 8 .*552\.247.*556\.825/);
    assert.match(printed, /hong\.xlsx\n {2}Tệp bị hỏng/);
    assert.match(printed, /5 tệp: .*; 1 tệp không đọc được\.\n$/);
  });

  it("keeps to one sheet when asked", async () => {
    const path = file("thu-muc/mau.xlsx");
    assert.equal((await ran("check", path, "--sheet", "Bìa")).code, 0);
    assert.equal((await ran("check", path, "--sheet", "Phụ lục")).code, 1);
    const none = await ran("check", path, "--sheet", "Biểu");
    assert.equal(none.code, 2);
    assert.match(none.printed, /«Biểu».*«Bìa», «Phụ lục»/);
  });

  it("reads last period's table, or says why it cannot", async () => {
    const path = file("mau.tsv");
    assert.equal((await ran("check", path, "--previous", file("thu-muc/mau.xlsx"))).code, 1);
    const none = await ran("check", path, "--previous", file("không-có.xlsx"));
    assert.deepEqual([none.code, none.printed], [2, ""]);
    assert.match(none.told, /Không có tệp này/);
  });

  it("refuses what it cannot do, and checks nothing", async () => {
    const path = file("thu-muc/mau.xlsx");
    const before = readFileSync(path);
    const refused = [
      await ran("check", file("rong")),
      await ran("check", folder, "--mark", file("ban-chep.xlsx")),
      await ran("check", path, "--mark", path),
      await ran("check", path, "--mark", join(folder, "rong", "..", "thu-muc", "mau.xlsx")),
      await ran("check", file("dung.csv"), "--previous", path, "--mark", path),
    ];
    for (const { code, printed, told } of refused) {
      assert.deepEqual([code, printed], [2, ""]);
      assert.match(told, /bhxh --help/);
    }
    assert.deepEqual(readFileSync(path), before);
  });
});
