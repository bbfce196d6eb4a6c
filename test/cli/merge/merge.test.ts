import assert from "node:assert/strict";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { generateUnitFiles, writeUnitFiles } from "../../../bench/unit-folder";
import { toNumber } from "../../../src/core/numbers/decimal";
import type { Workbook } from "../../../src/core/model/workbook";
import { rawXlsx, readAll, sheetXml } from "../../hosts/xlsx/package";
import packageJson from "../../../package.json";
import { openJournal } from "../../../src/cli/merge/journal";
import type { Source } from "../../../src/core/consolidate/source";
import { folderOf, ran, ranAround, type Ran } from "../folder";

interface Document {
  readonly form: string;
  readonly units: readonly {
    readonly unit: string;
    readonly state: string;
    readonly rows: readonly { readonly file: string; readonly printed: string }[];
    readonly figures: Readonly<
      Record<string, { readonly value: string; readonly file: string; readonly cell: string }>
    >;
    readonly missing: readonly string[];
    readonly differing?: Readonly<Record<string, readonly { readonly value: string }[]>>;
  }[];
  readonly notices: readonly {
    readonly kind: string;
    readonly unit: string | null;
    readonly file: string | null;
    readonly printed?: string;
    readonly candidates?: readonly string[];
  }[];
  readonly files: readonly {
    readonly file: string;
    readonly kind: string;
    readonly failure?: { readonly kind: string; readonly message: string };
  }[];
}

const documentOf = ({ printed }: Ran): Document => {
  const document: Document = JSON.parse(printed);
  return document;
};

const COUNT = 14;

describe("bhxh merge", () => {
  let folder = "";
  const { units, files } = generateUnitFiles(11, COUNT);
  const names = units.map(({ name }) => name);
  const file = (name: string): string => join(folder, name);
  const folders = (): readonly string[] => [file("tệp"), "--units", file("units.txt")];
  const written = (name: string): Promise<Workbook> => readAll(readFileSync(file(name)));

  before(async () => {
    folder = folderOf({ "units.txt": names.join("\n") });
    mkdirSync(file("tệp"));
    await writeUnitFiles(file("tệp"), files);
  });

  it("lays many layouts out as one appendix, every figure with its cell", async () => {
    const run = await ran("merge", ...folders(), "-o", file("đủ.xlsx"), "--json");
    assert.deepEqual([run.code, run.told], [0, `Đã ghi: ${file("đủ.xlsx")}\n`]);
    const document = documentOf(run);
    assert.deepEqual(
      document.units.map(({ unit, state }) => [unit, state]),
      names.map((name) => [name, "taken"]),
    );
    units.forEach(({ figures }, at) => {
      const taken = document.units[at]?.figures ?? {};
      const [insured] = figures.slice(7);
      assert.equal(Number(taken["8"]?.value), insured === undefined ? null : toNumber(insured));
      assert.match(taken["8"]?.cell ?? "", /^[A-Z]+\d+$/);
    });
    const [appendix, log] = (await written("đủ.xlsx")).sheets;
    assert.equal(appendix?.formulas.at(-1)?.[9], `=SUM(J7:J${6 + COUNT})`);
    assert.deepEqual(
      appendix?.values.slice(6, 6 + COUNT).map((row) => row[1]),
      names,
    );
    assert.equal(log?.name, "Nhật ký tổng hợp");
    assert.equal((await written("đủ.xlsx")).activeSheet, appendix?.name);
  });

  it("holds it against last period's appendix, a sheet an insurance", async () => {
    const previous = file("kỳ trước.xlsx");
    assert.equal((await ran("merge", ...folders(), "-o", previous)).code, 0);
    const { code } = await ran(
      ...["merge", ...folders(), "--previous", previous, "-o", file("so sánh.xlsx")],
    );
    assert.equal(code, 0);
    const { sheetNames, sheets } = await written("so sánh.xlsx");
    assert.equal(sheetNames.length, 6);
    const [health] = sheets.slice(2);
    const row = health?.values.find((cells) => cells[1] === names[3]);
    const insured = units[3]?.figures[7];
    assert.deepEqual(
      row?.slice(3, 5),
      Array(2).fill(insured === undefined ? null : toNumber(insured)),
    );
  });

  it("shows a bar while it reads, and leaves nothing beside the result", async () => {
    const { progress } = await ran("merge", ...folders(), "-o", file("thanh.xlsx"));
    assert.equal(progress.length, COUNT + 1);
    assert.match(progress.at(-2) ?? "", /^\[#{24}\] 14\/14 /);
    assert.equal(progress.at(-1), null);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith("thanh")),
      ["thanh.xlsx"],
    );
  });

  it("overwrites nothing, and reads nothing for it", async () => {
    writeFileSync(file("có.xlsx"), "giữ nguyên");
    const { code, printed, told, progress } = await ran(
      "merge",
      ...folders(),
      "-o",
      file("có.xlsx"),
    );
    assert.deepEqual([code, printed, progress], [2, "", []]);
    assert.match(told, /«.*có\.xlsx» đã có và được giữ nguyên\..*có \(2\)\.xlsx/);
    assert.equal(readFileSync(file("có.xlsx"), "utf8"), "giữ nguyên");
  });

  it("takes up a run that was ended, and reads anew only what has changed since", async () => {
    const output = file("tiếp.xlsx");
    const journalPath = `${output}.dang-doc`;
    const command = ["merge", ...folders(), "-o", output, "--json"];
    let left = 5;
    const end = (): void => {
      if ((left -= 1) === 0) throw new Error("ended");
    };
    await assert.rejects(ranAround({ progress: end }, ...command), /ended/);
    assert.ok(!existsSync(output));

    const journal = await openJournal<readonly Source[]>(journalPath, packageJson.version);
    const [kept, changed] = journal.entries.values();
    assert.ok(kept !== undefined && changed !== undefined && journal.entries.size >= 5);
    // what is believed shows in the result: a file without tables, as nobody has written it
    await journal.add({ ...kept, value: [] });
    await journal.add({ ...changed, value: [], hash: "of another file" });
    appendFileSync(journalPath, "a line that breaks o");
    const run = await ran(...command);
    assert.equal(run.code, 1);
    assert.deepEqual(
      documentOf(run).notices.map(({ kind, file: about }) => [kind, about ?? "unit"]),
      [
        ["noTable", kept.path],
        ["missingUnit", "unit"],
      ],
    );
    assert.ok(existsSync(output) && !existsSync(journalPath));
  });
});

describe("bhxh merge of files with faults", () => {
  const { units, files } = generateUnitFiles(11, 3);
  const [first, second, third] = units.map(({ name }) => name);
  const inRows = (...rows: readonly string[]): string =>
    ["Đơn vị;Dân số;Số người tham gia BHYT", ...rows].join("\n");
  let folder = "";
  let run: Ran;
  const file = (name: string): string => join(folder, name);

  before(async () => {
    folder = folderOf({
      "units.txt": [first, second, `${third} = Đơn vị số ba`, "Xã Vĩnh Viễn", "Xã Cù Lao"].join(
        "\n",
      ),
      "tệp/ba.csv": inRows("Đơn vị số ba;1.000;900"),
      "tệp/gần giống.csv": inRows("Xã Vĩnh Vĩễn;1.000;900"),
      "tệp/lạ.csv": inRows("Xã Không Đâu Cả;1.000;900"),
      "tệp/hai bản.csv": inRows("Xã Cù Lao;1.000;900"),
      "tệp/hai bản (2).csv": inRows("Xã Cù Lao;1.000;950"),
      "tệp/chữ.csv": "chỉ có chữ\nkhông có bảng",
      "tệp/rỗng.xlsx": "",
      "tệp/văn bản.xlsx": inRows("Xã A;1;2"),
      "tệp/mật khẩu.xlsx": Buffer.concat([
        Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        Buffer.from("EncryptedPackage", "utf16le"),
      ]),
      "tệp/macro.xlsx": rawXlsx(sheetXml(""), { "xl/vbaProject.bin": "x" }),
      "tệp/nửa.xlsx": rawXlsx(sheetXml("")).subarray(0, 300),
      "tệp/nặng.xlsx": rawXlsx(
        sheetXml(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
        ),
      ),
      "tệp/word.xlsx": Buffer.from("PK\x05\x06".padEnd(22, "\0"), "latin1"),
      "cũ.xls": Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    });
    await writeUnitFiles(file("tệp"), files.slice(0, 2));
    run = await ran(
      ...["merge", file("tệp"), file("cũ.xls"), file("không có.xlsx"), folder],
      ...["--units", file("units.txt"), "-o", file("ra.xlsx"), "--json"],
    );
  });

  it("says of each bad file what it is, and takes the others", () => {
    const failures = new Map(
      documentOf(run).files.flatMap(({ file: path, failure }) =>
        failure === undefined ? [] : [[path.slice(folder.length + 1), failure.kind]],
      ),
    );
    assert.deepEqual(
      failures,
      new Map([
        ["tệp/macro.xlsx", "otherFormat"],
        ["tệp/mật khẩu.xlsx", "passwordProtected"],
        ["tệp/nặng.xlsx", "tooLarge"],
        ["tệp/nửa.xlsx", "damaged"],
        ["tệp/rỗng.xlsx", "notWorkbook"],
        ["tệp/văn bản.xlsx", "notWorkbook"],
        ["tệp/word.xlsx", "notWorkbook"],
        ["cũ.xls", "notWorkbook"],
        ["không có.xlsx", "missing"],
      ]),
    );
    assert.equal(run.code, 2);
    assert.ok(existsSync(file("ra.xlsx")));
  });

  it("takes what another name of the list settles, and leaves out what nothing settles", () => {
    const { units: taken, notices } = documentOf(run);
    assert.deepEqual(
      taken.map(({ state }) => state),
      ["taken", "taken", "taken", "missing", "doubled"],
    );
    assert.deepEqual(taken[2]?.figures["13"]?.value, "1000");
    const suggested = notices.find(({ kind }) => kind === "suggestedName");
    assert.deepEqual(
      [suggested?.printed, suggested?.candidates?.[0]],
      ["Xã Vĩnh Vĩễn", "Xã Vĩnh Viễn"],
    );
    assert.equal(notices.find(({ kind }) => kind === "unknownName")?.printed, "Xã Không Đâu Cả");
  });

  it("takes of a unit's differing rows only what they agree in", () => {
    const doubled = documentOf(run).units[4];
    assert.equal(doubled?.figures["13"]?.value, "1000");
    assert.equal(doubled?.figures["8"], undefined);
    assert.deepEqual(doubled?.differing?.["8"]?.map(({ value }) => value).toSorted(), [
      "900",
      "950",
    ]);
  });

  it("says it for people, and which line of the list would settle a name", async () => {
    const { code, printed } = await ran(
      "merge",
      file("tệp"),
      "--units",
      file("units.txt"),
      "-o",
      file("lần hai.xlsx"),
    );
    assert.equal(code, 2);
    assert.match(printed, /macro\.xlsx: .*macro/);
    assert.match(printed, /\n {2}Xã Vĩnh Viễn = Xã Vĩnh Vĩễn\n/);
    assert.match(printed, /tệp, 5 đơn vị: .* mục cần xem lại\.\n$/);
  });

  it("writes nothing where no file has a figure", async () => {
    const output = file("không.xlsx");
    const { code, told } = await ran(
      ...["merge", file("tệp/chữ.csv"), "--units", file("units.txt"), "-o", output],
    );
    assert.equal(code, 2);
    assert.match(told, /chưa ghi phụ lục/);
    assert.deepEqual([existsSync(output), existsSync(`${output}.dang-doc`)], [false, false]);
  });
});
