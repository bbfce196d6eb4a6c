import { deepEqual, equal, match, ok } from "node:assert/strict";
import { FunctionError } from "./runtime";
import { toNumber } from "../../src/core/numbers/decimal";
import { readText } from "../../src/core/numbers/read";
import { check } from "../../src/functions/functions";
import { printedGrid } from "../../src/workbench/sample/printed";

const checkAt = (range: readonly (readonly unknown[])[], address?: string): unknown[][] =>
  check(
    range.map((cells) => [...cells]),
    address === undefined ? {} : { parameterAddresses: [address] },
  );

/** Cell, printed and expected of every listed finding. */
const brief = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.slice(1).map(([cell, , printed, expected]) => `${cell}: ${printed} → ${expected}`);

/** The contradictions of the sample, its two style slips in percents and five in counts apart. */
const contradictions: readonly string[] = [
  "R9: 100% → 105,12%",
  "K10: 92,25% → 97,92%",
  "R10: 92,10% → 92,24%",
  "K11: 98,31% → 98,85%",
  "P11: 93,5% → 93,05%",
  "K12: 86,19% → 86,66%",
  "R12: 81,2% → 79,7%",
  "K13: 101,01% → 100,22%",
  "J15: 552.247 → 556.825",
  "Q15: 552.247 → 556.825",
  "Q9: 33.545 → ≤ 31.911",
];

const slips: readonly string[] = [
  "P8: 96,2% → 96,2%",
  "J10: 67.269 → 67.269",
  "P10: 94,2% → 94,2%",
  "Q10: 67.269 → 67.269",
  "J11: 86.315 → 86.315",
  "Q11: 86.315 → 86.315",
  "F15: 11.628 → 11.628",
];

/** A printed cell as it is typed right: a number, percents as `percentOf` makes them of points. */
function typed(text: string, blank: unknown, percentOf: (points: number) => number): unknown {
  if (text === "") return blank;
  const reading = readText(text);
  if (reading.kind === "ambiguous") {
    const [thousands] = reading.candidates;
    return thousands === undefined ? text : toNumber(thousands.value);
  }
  if (reading.kind !== "number") return text;
  const value = toNumber(reading.value);
  return reading.percent ? percentOf(value) : value;
}

const typedSample = (blank: unknown, percentOf: (points: number) => number): unknown[][] =>
  printedGrid.map((cells) => cells.map((text) => typed(text, blank, percentOf)));

/** A number keeps no zero at its end: 92,10 is 92,1. */
const typedContradictions = contradictions.map((line) =>
  line.replace("92,10% → 92,24%", "92,1% → 92,2%"),
);

describe("BHXH.CHECK", () => {
  it("lists the contradictions of the printed sample under a heading", () => {
    const rows = checkAt(printedGrid, "'Phụ lục'!A5:R15");
    deepEqual(rows[0], ["Ô", "Quy tắc", "Đang ghi", "Tính được", "Giải thích", "Nguyên nhân"]);
    deepEqual([...brief(rows)].sort(), [...contradictions, ...slips].sort());
    for (const row of rows) equal(row.filter((cell) => typeof cell === "string").length, 6);
    match(String(rows.find(([cell]) => cell === "J15")?.[4]), /552\.247.*556\.825.*4\.578/);
  });

  const clean: readonly (readonly unknown[])[] = [
    ["Đơn vị", "Chỉ tiêu", "Thực hiện", "Tỉ lệ đạt (%)"],
    ["Bác Ái", 1722, 1646, (100 * 1646) / 1722],
    ["Ninh Sơn", 3404, 3214, (100 * 3214) / 3404],
    ["Ninh Hải", 3604, 3345, (100 * 3345) / 3604],
    ["Tổng cộng", 8730, 8205, (100 * 8205) / 8730],
  ];

  it("puts findings of one cause down to it, and calls it by its labels", () => {
    const causes = new Map<string, string[]>();
    for (const [cell, , , , , cause] of checkAt(printedGrid, "'Phụ lục'!A5:R15").slice(1)) {
      causes.set(String(cause), [...(causes.get(String(cause)) ?? []), String(cell)]);
    }
    deepEqual(causes.get("c1: BHYT – Thực hiện: hai bản số liệu lẫn nhau")?.sort(), [
      ...["J15", "K10", "K11", "K12", "K13", "Q15"],
    ]);
    deepEqual(causes.get("c2: Bác Ái, Bao phủ BHYT – Tỷ lệ: ghi 100%, tính được 105,12%"), ["R9"]);
    equal(causes.size, 6, "five causes, and findings by themselves");
  });

  it("lists a very large table without causes, to answer at once", () => {
    const units = Array.from({ length: 1400 }, (_, at) => [`Xã ${at + 1}`, 1000, 500, 50]);
    const rows = [clean[0] ?? [], ...units, ["Tổng cộng", 1400000, 700001, 50]];
    const [, first] = checkAt(rows);
    deepEqual([first?.[0], first?.[5]], ["C1402", ""]);
  });

  const storages: readonly (readonly [string, unknown, (points: number) => number])[] = [
    ["percent points, blanks null", null, (points) => points],
    ["percent points, blanks 0 as on the desktop", 0, (points) => points],
    ["fractions, blanks empty", "", (points) => points / 100],
    ["fractions, blanks 0 as on the desktop", 0, (points) => points / 100],
  ];
  for (const [name, blank, percentOf] of storages) {
    it(`finds the same in numbers: ${name}`, () => {
      const rows = checkAt(typedSample(blank, percentOf), "Sheet1!A5:R15");
      deepEqual([...brief(rows)].sort(), [...typedContradictions].sort());
    });
  }

  it("finds what an English-locale Excel made of Vietnamese typing", () => {
    const taken = (text: string): unknown => {
      const reading = readText(text);
      const readings = reading.kind === "ambiguous" ? reading.candidates : [reading];
      const english = readings.find(
        (candidate) => candidate.kind === "number" && candidate.style !== "vi",
      );
      if (english?.kind !== "number") return text === "" ? 0 : text;
      return toNumber(english.value) / (english.percent ? 100 : 1);
    };
    const rows = checkAt(
      printedGrid.map((cells) => cells.map(taken)),
      "Sheet1!A5:R15",
    );
    const found = brief(rows);
    for (const line of typedContradictions) ok(found.includes(line), line);
    for (const cell of ["J10", "Q10", "J11", "Q11", "F15"]) {
      ok(
        found.some((line) => line.startsWith(`${cell}: `) && /,\d{3} → /.test(line)),
        cell,
      );
    }
  });

  it("counts cells from A1 where the host tells no address", () => {
    const placed = brief(checkAt(printedGrid, "Sheet1!$A$1:$R$11"));
    deepEqual(brief(checkAt(printedGrid)), placed);
    deepEqual(brief(checkAt(printedGrid, "Sheet1!nonsense")), placed);
    ok(placed.includes("J11: 552.247 → 556.825"));
  });

  it("says in one line that nothing contradicts, and how much was compared", () => {
    deepEqual(checkAt(clean), [["Đã so 6 quan hệ, không có mâu thuẫn."]]);
  });

  it("says that there is no table", () => {
    const noTable = [["Không nhận ra bảng nào trong vùng. Hãy chọn cả dòng tiêu đề."]];
    for (const range of [[[]], [[null]], [["Ninh Sơn"]], [[1, 2]], [["#REF!"]], [[0, 0]]]) {
      deepEqual(checkAt(range), noTable);
    }
  });

  it("lists error cells instead of failing on them", () => {
    const broken = clean.map((cells) => [...cells]);
    const row = broken[2];
    ok(row);
    row[2] = new FunctionError("#REF!");
    const rows = checkAt(broken);
    ok(brief(rows).includes("C3: #REF! → "));
  });

  it("speaks English where Excel does", () => {
    Object.assign(globalThis, { Office: { context: { displayLanguage: "en-US" } } });
    try {
      deepEqual(checkAt(clean), [["6 relations compared, nothing contradicts."]]);
      deepEqual(checkAt(printedGrid)[0], [
        "Cell",
        "Rule",
        "Printed",
        "Expected",
        "Explanation",
        "Cause",
      ]);
    } finally {
      Reflect.deleteProperty(globalThis, "Office");
    }
  });
});
