import { deepEqual, equal, ok } from "node:assert/strict";
import { compareTables } from "../../../../src/core/consolidate/compare/compare-tables";
import type { UnitMap } from "../../../../src/core/consolidate/compare/unit-map";
import type { ComparedFigure } from "../../../../src/core/model/comparison";
import type { Decimal } from "../../../../src/core/model/decimal";
import type { Table } from "../../../../src/core/model/table";
import { decimal } from "../../../../src/core/numbers/decimal";
import { formatDecimal } from "../../../../src/core/numbers/format";
import { findTables } from "../../../../src/core/tables/find-tables";
import { parseGrid } from "../../../grid";

function table(period: string, rows: string): Table {
  const { sheet } = parseGrid(
    `SỐ NGƯỜI THAM GIA BHYT ${period}\nSTT | Đơn vị | BHYT | |\n | | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)\n${rows}`,
  );
  const [found] = findTables(sheet);
  ok(found !== undefined);
  return found;
}

const print = (value: Decimal | null): string => (value === null ? "–" : formatDecimal(value));

/** "current previous change growth attainment rank" */
const line = (figure: ComparedFigure | undefined): string => {
  ok(figure !== undefined);
  const { current, previous, change, growth, attainment, rank } = figure;
  return `${[current, previous, change, growth, attainment].map(print).join(" ")} ${rank ?? "–"}`;
};

const now = table(
  "6 THÁNG NĂM 2024",
  `1 | Ninh Sơn | 1.000 | 900 | 90%
2 | Ninh Hải | 2.000 | 1.500 | 75%
3 | Bác Ái | 500 | 450 | 90%
 | Tổng cộng | 3.500 | 2.850 | 81,43%`,
);
const before = table(
  "6 THÁNG NĂM 2023",
  `1 | Ninh Sơn | 900 | 800 | 88,89%
2 | H. Ninh Hải | 1.900 | 1.600 | 84,21%
3 | Bác Ái | 500 | 400 | 80%
 | Tổng cộng | 3.300 | 2.800 | 84,85%`,
);

describe("compareTables", () => {
  it("gives change, growth, attainment and rank of each unit and the total", () => {
    const { scope, units, columns, total } = compareTables(now, before, null);
    deepEqual(scope, { kind: "same" });
    deepEqual(
      columns.map(({ heading }) => heading),
      ["BHYT – Chỉ tiêu", "BHYT – Thực hiện", "BHYT – Tỉ lệ đạt (%)"],
    );
    deepEqual(
      units.map(({ name, figures }) => `${name}: ${line(figures[1])}`),
      [
        "Ninh Sơn: 900 800 100 12,50 90,00 1",
        "Ninh Hải: 1.500 1.600 -100 -6,25 75,00 3",
        "Bác Ái: 450 400 50 12,50 90,00 1",
      ],
    );
    equal(line(units[0]?.figures[2]), "90 88,89 1,11 – – –");
    equal(line(total?.figures[1]), "2.850 2.800 50 1,79 81,43 –");
  });

  it("names units that appeared and vanished, and gives no growth without a map", () => {
    const other = table(
      "6 THÁNG NĂM 2023",
      `1 | Ninh Sơn | 900 | 800 | 88,89%
2 | Thuận Bắc | 1.900 | 1.600 | 84,21%
 | Tổng cộng | 2.800 | 2.400 | 85,71%`,
    );
    const { scope, units } = compareTables(now, other, null);
    deepEqual(scope, {
      kind: "notAlike",
      isMapped: false,
      reasons: [{ kind: "units", appeared: ["Ninh Hải", "Bác Ái"], vanished: ["Thuận Bắc"] }],
    });
    deepEqual(
      units.map(({ name, presence, figures }) => `${name} ${presence} ${line(figures[1])}`),
      [
        "Ninh Sơn both 900 800 100 – 90,00 –",
        "Ninh Hải appeared 1.500 – – – 75,00 –",
        "Bác Ái appeared 450 – – – 90,00 –",
        "Thuận Bắc vanished – 1.600 – – – –",
      ],
    );
  });

  const communes = table(
    "6 THÁNG NĂM 2026",
    `1 | Xã Đông | 1.000 | 900 | 90%
2 | Xã Tây | 2.000 | 1.500 | 75%
 | Tổng cộng | 3.000 | 2.400 | 80%`,
  );
  const districts = table(
    "6 THÁNG NĂM 2025",
    `1 | Huyện Trên | 900 | 801 | 89%
2 | Huyện Dưới | 1.900 | 1.600 | 84,21%
 | Tổng cộng | 2.800 | 2.401 | 85,75%`,
  );
  const share = (from: string, to: string, percent: number) => ({
    from,
    to,
    percent: decimal(percent),
  });
  const map: UnitMap = {
    shares: [
      share("Huyện Trên", "Xã Đông", 50),
      share("Huyện Trên", "Xã Tây", 50),
      share("Huyện Dưới", "Xã Tây", 100),
    ],
  };

  it("brings former units to today's by a map, and says that they are not alike", () => {
    const { scope, units } = compareTables(communes, districts, map);
    deepEqual(scope, {
      kind: "notAlike",
      isMapped: true,
      reasons: [{ kind: "law", date: "2025-07-01" }, { kind: "map" }],
    });
    deepEqual(
      units.map(({ name, figures }) => `${name}: ${line(figures[1])}`),
      ["Xã Đông: 900 401 499 124,44 90,00 1", "Xã Tây: 1.500 2.000 -500 -25,00 75,00 2"],
    );
    // a percent of a divided unit is nobody's
    equal(units[0]?.figures[2]?.previous, null);
  });

  it("gives no growth across the law of July 2025 without a map", () => {
    const { scope, total } = compareTables(
      table("NĂM 2025", "1 | Ninh Sơn | 10 | 9 | 90%\n | Tổng cộng | 10 | 9 | 90%"),
      table("NĂM 2024", "1 | Ninh Sơn | 10 | 8 | 80%\n | Tổng cộng | 10 | 8 | 80%"),
      null,
    );
    deepEqual(scope.kind === "notAlike" && scope.reasons, [{ kind: "law", date: "2025-07-01" }]);
    equal(total?.figures[1]?.growth, null);
  });

  it("asks about a change unlike the others", () => {
    const rows = (count: (at: number) => number): string =>
      Array.from(
        { length: 12 },
        (_, at) => `${at + 1} | Xã Số ${at + 1} | ${count(at)} | ${count(at)} | 100%`,
      ).join("\n");
    const { questions } = compareTables(
      table(
        "NĂM 2024",
        rows((at) => (at === 4 ? 2_000 : 1_020 + at)),
      ),
      table(
        "NĂM 2023",
        rows(() => 1_000),
      ),
      null,
    );
    deepEqual(
      questions.map(({ unit, column, growth }) => [unit, column, print(growth)]),
      [
        ["Xã Số 5", 0, "100,00"],
        ["Xã Số 5", 1, "100,00"],
      ],
    );
  });
});
