import { deepEqual, equal, match } from "node:assert/strict";
import fc from "fast-check";
import { call, column, FunctionError } from "./runtime";
import {
  attain,
  budgetUse,
  change,
  checkRatio,
  checkSum,
  coverage,
  lateRate,
  number,
  pace,
  points,
  remaining,
  round,
  sentence,
  share,
  text,
  unitCost,
  yoy,
} from "../../src/functions/functions";

type Cells = unknown[][];
type CustomFunction = (...cells: Cells[]) => Cells;

/** One cell in, one cell out; `undefined` is an omitted argument. */
const at = (implementation: CustomFunction, ...cells: readonly unknown[]): unknown =>
  call(() => implementation(...cells.map((cell) => [[cell]])));

const value = "#VALUE!";
const zero = "#DIV/0!";

const cases: readonly (readonly [CustomFunction, readonly unknown[], unknown])[] = [
  [attain, [61372, 45925], 74.8305416150688],
  [attain, ["61.372.000", "45.925.000"], 74.8305416150688],
  [attain, [8, 1], 12.5],
  [coverage, [31911, 33545], 105.120491366613],
  [share, [200, 50], 25],
  [budgetUse, [400, 100], 25],
  [unitCost, [4, 10], 2.5],
  [pace, [100, 40, 6], -10],
  [pace, [100, 40, null], 40],
  [lateRate, [300, 100, null], 25],
  [lateRate, [300, 100, "due"], 25],
  [lateRate, [400, 100, "planned"], 25],
  [yoy, [150, 200], -25],
  [change, [727.06, 615.25], 111.81],
  [points, [91.9, 94.75], -2.85],
  [points, ["91,9%", "94,75%"], -2.85],
  [remaining, [61372, 45925], 15447],
  [number, ["96,2%"], 96.2],
  [number, ["93.5%"], 93.5],
  [number, ["1.617.981"], 1617981],
  [number, ["67.269", "vi"], 67269],
  [number, ["67.269", "en"], 67.269],
  [number, ["0,5", "en"], 0.5],
  [number, [5], 5],
  [number, ["–"], 0],
  [text, [552247], "552.247"],
  [text, [91.855, 1], "91,9"],
  [text, [7.45, 1], "7,5"],
  [text, [44, 2], "44,00"],
  [text, [0.1 + 0.2], "0,3"],
  [text, [-1234.5], "-1.234,5"],
  [text, ["93.5%"], "93,5%"],
  [text, ["93.54%", 1], "93,5%"],
  [round, [7.45, 1], 7.5],
  [round, [1.005, 2], 1.01],
  [round, [-7.45, 1], -7.5],
  [round, [2.5, null], 3],
  [round, [8.325 * 100, 0], 833],
  [round, [1234567, -3], 1235000],
  [round, [400, -3], 0],
  [round, ["74,83%", 1], 74.8],
  [sentence, ["Số người", null, 12, null, null, null], "Số người là 12 người."],
  [sentence, ["Số người", 0, 12, 12], "Số người là 12 người, bằng cùng kỳ năm trước."],
  [
    sentence,
    [" Số thu ", "1.000,5", "1.200", "1.600,25", "triệu đồng", "quý I"],
    value + " «1.200» đọc được 2 cách: 1.200 hoặc 1,200. Dùng BHXH.NUMBER để chọn.",
  ],
  [
    sentence,
    [" Số thu ", "1.000,5", "1.200,0", "1.600,25", "triệu đồng", "quý I"],
    "Số thu là 1.200,0 triệu đồng, đạt 119,94% chỉ tiêu giao (1.000,5 triệu đồng), giảm 400,25 triệu đồng (giảm 25,01%) so với quý I.",
  ],
  [sentence, ["Số người", 10, "#N/A"], "#N/A"],
  [checkRatio, ["74,8%", 45925, 61372], true],
  [checkRatio, ["74.9%", 45925, 61372], 74.8],
  [checkRatio, [74.83, 45925, 61372], true],
  [checkRatio, [74.84, 45925, 61372], 74.83],
  [checkRatio, [(100 * 45925) / 61372, 45925, 61372], true],
  [checkRatio, [(100 * 1749984) / 11, 1749984, 11], true],
  // Cells formatted as percents.
  [checkRatio, [0.748, 45925, 61372], true],
  [checkRatio, [0.749, 45925, 61372], 0.748],
  [checkRatio, [45925 / 61372, 45925, 61372], true],
  [checkRatio, [1, 33545, 31911], 1.05],
  [checkRatio, [1, 5, 5], true],
  [checkRatio, [0.8, 4, 5], true],
  [checkRatio, ["100%", 33545, 31911], 105],
  [checkRatio, [0, 0, 5], true],
  [checkRatio, [0, 1, 5], 20],
];

describe("custom functions", () => {
  for (const [implementation, cells, expected] of cases) {
    it(`${implementation.name}(${cells.map((cell) => JSON.stringify(cell)).join("; ")})`, () => {
      const actual = at(implementation, ...cells);
      if (typeof expected === "number" && typeof actual === "number") {
        equal(Number(actual.toPrecision(15)), expected);
      } else equal(actual, expected);
    });
  }

  it("take blanks for 0, however the host hands them over", () => {
    for (const blank of [0, null, undefined, "", " ", "-", "…"]) {
      equal(at(attain, blank, 5), zero);
      equal(at(attain, 5, blank), 0);
      equal(at(coverage, blank, blank), zero);
      equal(at(yoy, 5, blank), zero);
      equal(at(share, blank, 5), zero);
      equal(at(budgetUse, blank, 5), zero);
      equal(at(unitCost, blank, 5), zero);
      equal(at(pace, blank, 5, 6), zero);
      equal(at(lateRate, blank, blank), zero);
      equal(at(checkRatio, "5%", 5, blank), zero);
      equal(at(change, 5, blank), 5);
      equal(at(points, blank, 5), -5);
      equal(at(remaining, blank, 5), -5);
      equal(at(number, blank), 0);
      equal(at(text, blank), "0");
      equal(at(round, blank, 1), 0);
    }
  });

  it("take omitted arguments for their defaults", () => {
    equal(
      call(() => round([[2.5]])),
      3,
    );
    equal(
      call(() => text([[2.5]])),
      "2,5",
    );
    equal(
      call(() => number([["2,5"]])),
      2.5,
    );
    equal(
      call(() => lateRate([[300]], [[100]])),
      25,
    );
  });

  it("say why in Vietnamese", () => {
    const reasons: readonly (readonly [unknown, string])[] = [
      [at(attain, "chưa có", 5), "«chưa có» không phải là số."],
      [at(attain, 5, "45.925.1"), "«45.925.1» không phải là số."],
      [at(attain, true, 5), "«TRUE» không phải là số."],
      [
        at(attain, "67.269", 5),
        "«67.269» đọc được 2 cách: 67.269 hoặc 67,269. Dùng BHXH.NUMBER để chọn.",
      ],
      [at(pace, 100, 40, 13), "Số tháng phải từ 0 đến 12."],
      [at(text, 5, 1.5), "Số chữ số lẻ phải là số nguyên từ 0 đến 15."],
      [at(text, 5, -1), "Số chữ số lẻ phải là số nguyên từ 0 đến 15."],
      [at(round, 5, 16), "Số chữ số lẻ phải là số nguyên từ -15 đến 15."],
      [at(number, "5", "fr"), 'Kiểu dấu phải là "vi" (67.269,5) hoặc "en" (67,269.5).'],
      [
        at(lateRate, 5, 5, "thu"),
        'Mẫu số phải là "due" (số phải thu) hoặc "planned" (kế hoạch thu).',
      ],
    ];
    for (const [actual, reason] of reasons) equal(actual, `${value} ${reason}`);
  });

  it("do not repeat a whole report in a reason", () => {
    match(String(at(number, "lời ".repeat(10_000))), /^#VALUE! «.{1,45}» không phải là số\.$/);
  });

  it("pass the errors of source cells on", () => {
    for (const code of ["#DIV/0!", "#N/A", "#NUM!", "#NULL!", "#VALUE!"]) {
      for (const cell of [code, new FunctionError(code), { type: "Error", basicValue: code }]) {
        equal(at(attain, cell, 5), code);
        equal(at(number, cell), code);
        equal(at(text, 5, cell), code);
      }
    }
    equal(at(attain, "#REF!", 5), `${value} Ô nguồn đang báo lỗi #REF!.`);
    equal(at(attain, new FunctionError("#NAME?"), 5), `${value} Ô nguồn đang báo lỗi #NAME?.`);
  });

  it("read data types by their basic value", () => {
    equal(at(attain, { type: "FormattedNumber", basicValue: 8, numberFormat: "0" }, 1), 12.5);
    equal(at(checkRatio, { type: "FormattedNumber", basicValue: 0.5 }, 1, 2), true);
  });

  it("answer #NUM! where a double cannot hold the answer", () => {
    equal(at(attain, 1e-300, 1e300), "#NUM!");
  });
});

describe("checkRatio", () => {
  it("accepts every computed percent, as points and as a fraction, whole or rounded", () => {
    const count = fc.integer({ min: 1, max: 2_000_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 6 }), (actual, target, decimals) => {
        const whole = (100 * actual) / target;
        // Of larger percents the cell itself shows no such decimals: 15 digits are all it keeps.
        fc.pre(whole < 100_000);
        const rounded = at(round, whole, decimals);
        for (const percent of [whole, rounded, actual / target, Number(rounded) / 100]) {
          equal(at(checkRatio, percent, actual, target), true);
        }
      }),
    );
  });
});

describe("ranges", () => {
  it("spill over ranges of one shape", () => {
    deepEqual(
      call(() => attain(column(4, 8, 2), column(1, 1, 1))),
      column(25, 12.5, 50),
    );
    deepEqual(
      call(() => round([[1.25, 2.25]], [[1, 0]])),
      [[1.3, 2]],
    );
    deepEqual(
      call(() => remaining([[1, 2], [3, 4]], [[1, 1], [1, 1]])), // prettier-ignore
      [[0, 1], [2, 3]], // prettier-ignore
    );
  });

  it("stand a single cell beside each cell of the others", () => {
    deepEqual(
      call(() => share([[200]], column(50, 100))),
      column(25, 50),
    );
    deepEqual(
      call(() => pace(column(100, 200), column(50, 50), [[6]])),
      column(0, -25),
    );
    deepEqual(
      call(() => number(column("1.234", "1,5"), [["vi"]])),
      column(1234, 1.5),
    );
  });

  it("take bare values as a host may hand them over", () => {
    const attainBare: (...arguments_: never[]) => Cells = attain;
    deepEqual(
      call(() => Reflect.apply(attainBare, null, [8, 1])),
      12.5,
    );
    deepEqual(
      call(() => Reflect.apply(attainBare, null, [8, column(1, 2)])),
      column(12.5, 25),
    );
  });

  it("keep an error in its own cell", () => {
    deepEqual(
      call(() => attain(column(4, 0, "x", "#N/A", "4.000"), column(1, 1, 1, 1, 1))),
      column(
        25,
        zero,
        `${value} «x» không phải là số.`,
        "#N/A",
        `${value} «4.000» đọc được 2 cách: 4.000 hoặc 4,000. Dùng BHXH.NUMBER để chọn.`,
      ),
    );
  });

  it("refuse ranges of different shapes", () => {
    const reason = `${value} Các vùng phải cùng số dòng và số cột, hoặc chỉ là một ô.`;
    equal(
      call(() => attain(column(1, 2), column(1, 2, 3))),
      reason,
    );
    equal(
      call(() => attain(column(1, 2), [[1, 2]])),
      reason,
    );
    equal(
      call(() => round(column(1, 2), [[1, 2]])),
      reason,
    );
  });

  it("check a total against its parts", () => {
    const parts = column(169561, 33545, 67269, 86315, 103897, 43563, 52675);
    equal(
      call(() => checkSum([[552247]], parts)),
      -4578,
    );
    equal(
      call(() => checkSum([[556825]], parts)),
      0,
    );
    equal(
      call(() => checkSum([[0.3]], [[0.1, 0.2]])),
      0,
    );
    equal(
      call(() => checkSum([["1.234,5"]], [["1.234,0", null, "-", 0.5]])),
      0,
    );
    equal(
      call(() => checkSum([[5]], [["Ninh Sơn", 5]])),
      `${value} «Ninh Sơn» không phải là số.`,
    );
    equal(
      call(() => checkSum([[5]], [["#REF!"]])),
      `${value} Ô nguồn đang báo lỗi #REF!.`,
    );
    equal(
      call(() => checkSum([[5, 6]], [[5, 6]])),
      `${value} Tổng phải là một ô.`,
    );
  });
});
