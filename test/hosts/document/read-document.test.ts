import assert from "node:assert/strict";
import type { DocumentFailure } from "../../../src/core/model/file-failure";
import { readDocument } from "../../../src/hosts/document/read-document";
import { zip } from "../../../src/hosts/zip";
import { listed, madeDocx, paragraph } from "./package";

const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
const run = (content: string): string => `<w:r>${content}</w:r>`;

const documents: readonly (readonly [string, string, string])[] = [
  ["paragraphs", paragraph("Một.") + paragraph("Hai."), "Một.\nHai."],
  ["list marks that were typed", paragraph("- Thu") + paragraph("+ Chi"), "- Thu\n+ Chi"],
  ["list marks Word puts", listed("Thu") + listed("Nội trú", 1), "- Thu\n+ Nội trú"],
  ["no mark twice, none on a blank line", listed("- Thu") + listed(""), "- Thu\n"],
  [
    "a word in several runs, tabs and lines broken by hand",
    `<w:p>${run("<w:t>45.9</w:t>")}${run("<w:t>25 người</w:t>")}${run("<w:tab/><w:br/>")}${run("<w:t>Hết</w:t>")}</w:p>`,
    "45.925 người\t\nHết",
  ],
  [
    "tables as lines with tabs",
    `<w:tbl><w:tr>${cell("Đơn vị")}${cell("Số người")}</w:tr><w:tr>${cell("Bác Ái")}<w:tc>${paragraph("33.545")}${paragraph("người")}</w:tc></w:tr></w:tbl>`,
    "Đơn vị\tSố người\nBác Ái\t33.545 người",
  ],
  [
    "notes after the text, their marks not glued to words",
    `<w:p>${run("<w:t>thực hiện</w:t>")}${run('<w:footnoteReference w:id="2"/>')}</w:p>${paragraph("Hết.")}`,
    "thực hiện\nHết.\nTheo số liệu 9 tháng.",
  ],
  [
    "what a reviewer inserted, not what was deleted",
    `<w:p><w:del>${run("<w:delText>44.925</w:delText>")}</w:del><w:ins>${run("<w:t>45.925</w:t>")}</w:ins></w:p>`,
    "45.925",
  ],
];

const text = "Đã có 45.925 người.\n- Thu: 727,06 tỷ";
const utf16 = (swap: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return swap ? bytes.swap16() : bytes;
};

const texts: readonly (readonly [string, Buffer, string])[] = [
  ["UTF-8", Buffer.from(text), text],
  ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`), text],
  ["UTF-16", utf16(false), text],
  ["UTF-16, the high byte first", utf16(true), text],
  ["UTF-16 without a mark", Buffer.from(text, "utf16le"), text],
  ["line ends of Windows and of old Macs", Buffer.from("a\r\n\r\nb\rc"), "a\n\nb\nc"],
  // "Tỉ lệ 98,3% người" as Windows-1258 writes it: tones after their letters
  [
    "Windows-1258",
    Buffer.from([
      0x54, 0x69, 0xd2, 0x20, 0x6c, 0xea, 0xf2, 0x20, 0x39, 0x38, 0x2c, 0x33, 0x25, 0x20, 0x6e,
      0x67, 0xfd, 0xf5, 0xcc, 0x69,
    ]),
    "Tỉ lệ 98,3% người",
  ],
  ["an empty file", Buffer.alloc(0), ""],
];

const compoundFile = (stream: string): Buffer =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(1024),
    Buffer.from(stream, "utf16le"),
  ]);

const packageOf = (parts: Readonly<Record<string, string>>): Buffer =>
  Buffer.from(zip(new Map(Object.entries(parts)), "deflate"));

const whole = madeDocx(paragraph("Một."));

const refused: readonly (readonly [string, () => Buffer, DocumentFailure])[] = [
  ["a workbook", () => packageOf({ "xl/workbook.xml": "<a/>" }), { kind: "notDocument" }],
  ["a package of anything", () => packageOf({ "a.txt": "x" }), { kind: "notDocument" }],
  ["half a document", () => whole.subarray(0, whole.length / 2), { kind: "damaged" }],
  [
    "a document without its text",
    () => packageOf({ "word/styles.xml": "<a/>" }),
    { kind: "damaged" },
  ],
  ["broken XML", () => madeDocx("", { "word/document.xml": "<w:document" }), { kind: "damaged" }],
  ["a bomb", () => madeDocx(paragraph(" ".repeat(33 << 20))), { kind: "tooLarge" }],
  [
    "a document with a password",
    () => compoundFile("EncryptedPackage"),
    { kind: "passwordProtected" },
  ],
  ["an old .doc", () => compoundFile("WordDocument"), { kind: "otherDocument", format: "doc" }],
  ["an old .xls", () => compoundFile("Workbook"), { kind: "notDocument" }],
  [
    "an .odt",
    () => packageOf({ mimetype: "application/vnd.oasis.opendocument.text" }),
    { kind: "otherDocument", format: "odt" },
  ],
  ["an .rtf", () => Buffer.from("{\\rtf1 x}"), { kind: "otherDocument", format: "rtf" }],
  ["a .pdf", () => Buffer.from("%PDF-1.7"), { kind: "otherDocument", format: "pdf" }],
  [
    "a picture",
    () => Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "latin1"),
    { kind: "notText" },
  ],
  ["a text too long", () => Buffer.alloc((16 << 20) + 1, "a"), { kind: "tooLarge" }],
];

describe("the text of a report's file", () => {
  for (const [name, body, expected] of documents) {
    it(`keeps of a Word document ${name}`, async () => {
      assert.deepEqual(await readDocument(madeDocx(body)), { ok: true, value: expected });
    });
  }

  for (const [name, bytes, expected] of texts) {
    it(`is read from ${name}`, async () => {
      assert.deepEqual(await readDocument(bytes), { ok: true, value: expected });
    });
  }

  for (const [name, bytes, failure] of refused) {
    it(`is not read from ${name}, and it is said why`, async () => {
      assert.deepEqual(await readDocument(bytes()), { ok: false, failure });
    });
  }

  it("does not fall over elements nested without end", async () => {
    const deep = "<w:sdt><w:sdtContent>".repeat(6_000);
    const read = await readDocument(madeDocx(deep + "</w:sdtContent></w:sdt>".repeat(6_000)));
    assert.ok(read.ok || read.failure.kind === "damaged");
  });
});
