import assert from "node:assert/strict";
import type { CellValue } from "../../src/core/model/workbook";
import { readCsv } from "../../src/hosts/csv/read-csv";
import type { Separator } from "../../src/hosts/csv/separator";
import { printedGrid, printedTitle } from "../../src/workbench/sample/printed";

function values(
  text: string | Buffer,
  separator: Separator | null = null,
): readonly (readonly CellValue[])[] | string {
  const read = readCsv(typeof text === "string" ? Buffer.from(text) : text, "biểu", separator);
  return read.ok ? (read.value.sheets[0]?.values ?? []) : read.failure.kind;
}

const bigEndian = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

const cases: readonly (readonly [string, string | Buffer, ReturnType<typeof values>])[] = [
  [
    "commas",
    "a,b\n1,2",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  [
    "semicolons, with commas in figures",
    "a;b,c\n1,5;2,5\n",
    [
      ["a", "b,c"],
      ["1,5", "2,5"],
    ],
  ],
  [
    "tabs, with both",
    "a\tb;c,d\n1,5\t2;5",
    [
      ["a", "b;c,d"],
      ["1,5", "2;5"],
    ],
  ],
  [
    "a separator in most lines only",
    "Biểu 1, kỳ 2\na;b\n1;2\n3;4",
    [
      ["Biểu 1, kỳ 2", null],
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
    ],
  ],
  ["a separator the file names", "sep=;\na,b;c\n", [["a,b", "c"]]],
  [
    "quotes, with line breaks and quotes in them",
    'a,"b\nc"\n"d ""e""",f',
    [
      ["a", "b\nc"],
      ['d "e"', "f"],
    ],
  ],
  [
    "a quote that is never closed",
    'a,"b\nc,d',
    [
      ["a", '"b'],
      ["c", "d"],
    ],
  ],
  [
    "comments as no rows",
    "# một, hai\na,b\n#c,d\n1,#2",
    [
      ["a", "b"],
      ["1", "#2"],
    ],
  ],
  [
    "blank lines as rows",
    "a,b\n\n1,2",
    [
      ["a", "b"],
      [null, null],
      ["1", "2"],
    ],
  ],
  [
    "lines of other lengths",
    "a,b\n1\n1,2,3",
    [
      ["a", "b", null],
      ["1", null, null],
      ["1", "2", "3"],
    ],
  ],
  [
    "every kind of line end",
    "a,b\r\n1,2\r3,4\n5,6",
    [
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ],
  ],
  ["texts as they stand", " =1+1, 007 ", [[" =1+1", " 007 "]]],
  ["nothing", "", []],
  ["UTF-8 with its mark", "\uFEFFđ,b", [["đ", "b"]]],
  ["UTF-16 with its mark", Buffer.from("\uFEFFđ\tb", "utf16le"), [["đ", "b"]]],
  ["UTF-16, the other way round", bigEndian("\uFEFFđ\tb"), [["đ", "b"]]],
  [
    "UTF-16 without a mark",
    Buffer.from("don vi\tb\n1\t2", "utf16le"),
    [
      ["don vi", "b"],
      ["1", "2"],
    ],
  ],
  ["an old code page", Buffer.from([0xd0, 0x6f, 0x6e, 0x2c, 0xe0]), "notText"],
  ["half a UTF-16 letter", Buffer.from([0xff, 0xfe, 0x61]), "notText"],
  [
    "a program's own bytes",
    Buffer.from("a\0b,c\0\0\0,d, and so on and on, ever so long"),
    "notText",
  ],
];

describe("reading a table of texts", () => {
  for (const [what, text, expected] of cases) {
    it(`reads ${what}`, () => assert.deepEqual(values(text), expected));
  }

  it("takes the separator its name tells of", () => {
    assert.deepEqual(values("Biểu 1, kỳ 2\na,b\n1\t2", "\t"), [
      ["Biểu 1, kỳ 2", null],
      ["a,b", null],
      ["1", "2"],
    ]);
  });

  for (const separator of ["\t", ";", ","] as const) {
    it(`reads the printed sample between ${JSON.stringify(separator)}`, () => {
      const rows = [...printedTitle.map((line) => [line]), ...printedGrid];
      const quoted = (cell: string): string => `"${cell}"`;
      const text = rows.map((row) => row.map(quoted).join(separator)).join("\n");
      const read = values(text);
      assert.ok(typeof read !== "string");
      assert.deepEqual(
        read.slice(printedTitle.length),
        printedGrid.map((row) => row.map((cell) => cell || null)),
      );
    });
  }

  it("refuses a line too long for as many lines", () => {
    assert.equal(values(`${",".repeat(4000)}\n${"a\n".repeat(1000)}`), "tooLarge");
  });

  it("holds texts only", () => {
    const read = readCsv(Buffer.from("1,2"), "biểu");
    assert.ok(read.ok);
    const [sheet] = read.value.sheets;
    assert.deepEqual(sheet?.formulas, [[null, null]]);
    assert.deepEqual(sheet?.numberFormats, [["General", "General"]]);
    assert.equal(read.value.activeSheet, "biểu");
  });
});
