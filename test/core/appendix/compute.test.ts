import { deepEqual, equal } from "node:assert/strict";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import type { AppendixUnit, Figures } from "../../../src/core/appendix/form";
import { layoutAppendix } from "../../../src/core/appendix/layout-appendix";
import { decimal } from "../../../src/core/numbers/decimal";
import { Calculator } from "./compute";
import { sampleInput } from "./sample";

const title = ["PHỤ LỤC"];
const firstUnitRow = 5;

describe("appendix formulas, computed by a spreadsheet", () => {
  const calculator = new Calculator();
  after(() => calculator.dispose());

  it("recompute the sample from its typed counts", async () => {
    const values = await calculator.compute(layoutAppendix(coverageForm, sampleInput));
    const [total = []] = values.slice(-1);
    deepEqual(total, [
      ...[null, "Tổng cộng"],
      ...[61372, 45925, 74.83],
      ...[11628, 5117, 44.01],
      ...[569653, 556825, 97.75],
      ...[41700, 41002, 98.33],
      ...[601217, 94.75, 556825, 92.62],
    ]);
    const ninhSon = values.find((row) => row[1] === "Ninh Sơn") ?? [];
    deepEqual(ninhSon.slice(8, 11), [68699, 67269, 97.92]);
    deepEqual(ninhSon.slice(14), [72932, 94.2, 67269, 92.24]);
    const bacAi = values.find((row) => row[1] === "Bác Ái") ?? [];
    equal(bacAi[17], 105.12);
  });

  it("leave a blank form without errors", async () => {
    const units = ["Một", "Hai"].map((name) => ({ name, figures: {} }));
    const values = await calculator.compute(
      layoutAppendix(coverageForm, { title, units, sheetNames: [] }),
    );
    const shown = new Set(values.slice(firstUnitRow).flatMap((row) => row.slice(2)));
    deepEqual([...shown].sort(), ["", 0, null].sort());
  });

  it("round halves up as on paper", async () => {
    const units = halves.map(({ actual, target }, at) => unit(at, { "1": target, "2": actual }));
    const values = await calculator.compute(
      layoutAppendix(coverageForm, { title, units, sheetNames: [] }),
    );
    halves.forEach(({ actual, target }, at) => {
      const shown = values[firstUnitRow + at]?.[4];
      equal(shown, halfUpPercent(actual, target), `${actual} / ${target}`);
    });
  });

  it("count target people from population and rate where none are typed", async () => {
    const units = rates.map(([population, rate], at) =>
      unit(at, { "13": population }, { "14": decimal(rate, 2) }),
    );
    const values = await calculator.compute(
      layoutAppendix(coverageForm, { title, units, sheetNames: [] }),
    );
    rates.forEach(([population, rate], at) => {
      const exact = Number((BigInt(population * rate) * 2n + 10_000n) / 20_000n);
      equal(values[firstUnitRow + at]?.[8], exact, `${population} × ${rate / 100}%`);
    });
  });
});

const unit = (at: number, counts: Readonly<Record<string, number>>, figures: Figures = {}) =>
  ({
    name: `Đơn vị ${at + 1}`,
    figures: {
      ...Object.fromEntries(Object.entries(counts).map(([mark, n]) => [mark, decimal(n)])),
      ...figures,
    },
  }) satisfies AppendixUnit;

/** Quotients that end in exactly half of the last printed digit, and their neighbours. */
const halves = [201, 203, 1005, 7, 33, 4095, 12345, 19999].flatMap((actual) =>
  [20_000, 2_000, 40_000, 8_000, 61_372, 3, 7].map((target) => ({ actual, target })),
);

/** Populations and rates in hundredths of a percent, halves among them. */
const rates: readonly (readonly [number, number])[] = [
  250, 750, 50, 170_491, 93_838, 1, 999_999,
].flatMap((population) =>
  [9420, 9350, 10_000, 9475, 9305, 20, 1].map((rate) => [population, rate] as const),
);

/** 100 × n / d to two decimals in integers, as exact as paper. */
const halfUpPercent = (n: number, d: number): number =>
  Number((BigInt(n) * 20_000n + BigInt(d)) / (2n * BigInt(d))) / 100;
