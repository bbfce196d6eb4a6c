import assert from "node:assert/strict";
import { join } from "node:path";
import { listed, madeDocx, paragraph } from "../hosts/document/package";
import { folderOf, ran, sampleTsv } from "./folder";

interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

interface Audited {
  readonly file: string;
  readonly claims: readonly (Place & {
    readonly text: string;
    readonly kind: string;
    readonly quantities: readonly (Place & {
      readonly text: string;
      readonly value: string;
      readonly unit: string;
    })[];
  })[];
  readonly findings: readonly (Place & Readonly<Record<string, string | null>>)[];
  readonly failure?: { readonly kind: string; readonly message: string };
}

/** A unit slip and a turned fraction among sentences that agree. */
const report = [
  "I. Kết quả",
  "",
  "- Đã có 41.002 người tham gia BHTN, đạt 98,33% chỉ tiêu giao (41.700 người).",
  "- Quỹ thu được 727,06 tỷ đồng, tăng 111,81 triệu đồng (tăng 18,2%) so với năm 2023.",
  "- Chi khám chữa bệnh 635.138/341.358 triệu đồng, bằng 53,75% dự toán.",
];

const agreeing = report.slice(0, 3).join("\n");

const audited = (printed: string): Audited => JSON.parse(printed);

describe("bhxh audit", () => {
  let folder = "";
  before(() => {
    folder = folderOf({
      "bao-cao.txt": report.join("\r\n"),
      "bao-cao.docx": madeDocx(
        report
          .map((line) => (line.startsWith("- ") ? listed(line.slice(2)) : paragraph(line)))
          .join(""),
      ),
      "dung.txt": agreeing,
      "khac-bang.txt": "- Tham gia BHTN: 41.020 người, đạt 98,37% chỉ tiêu giao (41.700 người).",
      "bang.tsv": sampleTsv,
      "chu.csv": "chỉ có chữ\nkhông có bảng",
      "khong-so.txt": "Báo cáo chưa có số liệu.",
      "cu.doc": Buffer.from("d0cf11e0a1b11ae1", "hex"),
      "la.txt": "\u001b[31mThu 727,06 tỷ đồng, tăng 111,81 triệu đồng (tăng 18,2%).",
    });
  });
  const file = (name: string): string => join(folder, name);

  it("gives each finding its line, its columns and what should stand there", async () => {
    const { code, printed } = await ran("audit", "--json", file("bao-cao.txt"));
    assert.equal(code, 1);
    const { findings, ...rest } = audited(printed);
    assert.deepEqual(Object.keys(rest), ["file", "claims"]);
    assert.deepEqual(
      findings.map(({ message, ...finding }) => finding),
      [
        {
          rule: "text-unit",
          severity: "error",
          line: 4,
          start: 36,
          end: 53,
          printed: "111,81 triệu đồng",
          expected: "111,81 tỷ đồng",
        },
        {
          rule: "text-reversed",
          severity: "error",
          line: 5,
          start: 21,
          end: 36,
          printed: "635.138/341.358",
          expected: "341.358/635.138",
        },
      ],
    );
    assert.match(findings[0]?.["message"] ?? "", /18,2%/);
  });

  it("counts columns so that a line's slice is what is printed", async () => {
    const { printed } = await ran("audit", "--json", file("bao-cao.txt"));
    const { claims, findings } = audited(printed);
    const at = ({ line, start, end }: Place): string => (report[line - 1] ?? "").slice(start, end);
    for (const finding of findings) assert.equal(at(finding), finding["printed"]);
    assert.ok(claims.length > 4);
    for (const claim of claims) {
      assert.equal(at(claim), claim.text);
      for (const quantity of claim.quantities) assert.equal(at(quantity), quantity.text);
    }
    const target = claims.find(({ kind }) => kind === "target");
    assert.deepEqual(
      target?.quantities.map(({ value, unit }) => [value, unit]),
      [["41700", "người"]],
    );
  });

  it("finds the same in a Word document, its lists made by Word", async () => {
    const text = audited((await ran("audit", "--json", file("bao-cao.txt"))).printed);
    const word = audited((await ran("audit", "--json", file("bao-cao.docx"))).printed);
    assert.deepEqual({ ...word, file: text.file }, text);
  });

  it("shows each finding in its sentence, with the computation and what would settle it", async () => {
    const { printed } = await ran("audit", file("bao-cao.txt"));
    assert.match(printed, /Sai, dòng 4:\n {4}- Quỹ thu được .* tăng \[111,81 triệu đồng\] \(tăng/);
    assert.match(printed, /Sửa thành: 111,81 tỷ đồng\n {4}Đối chiếu: 727,06 tỷ đồng \(dòng 4\)/);
    assert.match(printed, /2 chỗ sai, 0 chỗ cần hỏi, 0 lưu ý\.\n$/);
    const english = await ran("audit", file("bao-cao.txt"), "--lang", "en");
    assert.match(english.printed, /Unit of money slipped\. .*line 4:/);
  });

  it("is content with sentences that agree", async () => {
    const { code, printed } = await ran("audit", file("dung.txt"));
    assert.equal(code, 0);
    assert.match(printed, /Không có mâu thuẫn/);
  });

  it("says so when there was no figure to read", async () => {
    const { code, printed } = await ran("audit", file("khong-so.txt"));
    assert.equal(code, 0);
    assert.match(printed, /Không đọc được con số nào/);
  });

  it("compares with a table, naming the cell", async () => {
    const alone = await ran("audit", file("khac-bang.txt"));
    assert.equal(alone.code, 0);
    const table = file("bang.tsv");
    const { code, printed } = await ran("audit", file("khac-bang.txt"), "--table", table);
    assert.equal(code, 1);
    assert.match(printed, /bảng ghi 41\.002 \(Tổng cộng, cột 11 .*\n.*\n {4}Đối chiếu: bang!M14\n/);
    const right = await ran("audit", file("dung.txt"), "--table", table);
    assert.equal(right.code, 0);
    assert.match(right.printed, /3 con số có trong bảng/);
  });

  it("fails where the comparison asked for cannot be made, and still tells what it read", async () => {
    const { code, printed, told } = await ran(
      "audit",
      file("dung.txt"),
      "--table",
      file("chu.csv"),
    );
    assert.equal(code, 2);
    assert.match(told, /không thấy bảng số liệu nào/);
    assert.match(printed, /Không có mâu thuẫn/);
    const missing = await ran("audit", file("dung.txt"), "--table", file("khong-co.xlsx"));
    assert.deepEqual([missing.code, missing.printed], [2, ""]);
    assert.match(missing.told, /Không có tệp này/);
  });

  it("says why a file could not be read", async () => {
    const old = await ran("audit", file("cu.doc"));
    assert.deepEqual([old.code, old.printed], [2, ""]);
    assert.match(old.told, /cu\.doc: Tệp này không phải lời văn báo cáo/);
    const { code, printed } = await ran("audit", "--json", file("khong-co.txt"));
    assert.equal(code, 2);
    const { claims, findings, failure } = audited(printed);
    assert.deepEqual([claims, findings, failure?.kind], [[], [], "missing"]);
  });

  it("prints nothing of a file that a terminal would obey", async () => {
    const { printed } = await ran("audit", file("la.txt"));
    assert.match(printed, /111,81 triệu đồng/);
    assert.equal(printed.includes("\u001b"), false);
  });
});
