import type { ComparedUnit, Comparison } from "../../../src/core/model/comparison";
import { decimal, ratioPercent, subtractDecimals } from "../../../src/core/numbers/decimal";

const unit = (
  name: string,
  target: number | null,
  current: number | null,
  previous: number | null,
): ComparedUnit => {
  const [now, then] = [current, previous].map((count) => (count === null ? null : decimal(count)));
  const change = now && then ? subtractDecimals(now, then) : null;
  return {
    name,
    presence: current === null ? "vanished" : previous === null ? "appeared" : "both",
    figures: [
      {
        current: target === null ? null : decimal(target),
        previous: null,
        change: null,
        growth: null,
        attainment: null,
        rank: null,
      },
      {
        current: now ?? null,
        previous: then ?? null,
        change,
        growth: change && then ? ratioPercent(change, then, 2) : null,
        attainment: null,
        rank: null,
      },
    ],
  };
};

const column = (measure: "target" | "actual", heading: string) =>
  ({ block: "health", measure, unit: "count", heading }) as const;

/** Health insurance of seven districts against the year before, all of them still there. */
export const comparisonSample: Comparison = {
  scope: { kind: "same" },
  columns: [column("target", "BHYT – Chỉ tiêu"), column("actual", "BHYT – Thực hiện")],
  units: [
    unit("Phan Rang – Tháp Chàm", 170_491, 168_202, 160_455),
    unit("Ninh Phước", 118_003, 113_460, 115_002),
    unit("Ninh Sơn", 68_699, 67_269, 65_001),
    unit("Bác Ái", 33_000, 33_545, 33_010),
    unit("Ninh Hải", 87_318, 86_315, 80_000),
    unit("Thuận Bắc", 41_142, 36_034, 39_870),
    unit("Thuận Nam", 51_000, 52_000, 48_120),
  ],
  total: null,
  questions: [],
};

/** The same after a reorganisation: one unit is new, one has vanished, and no map bridges it. */
export const brokenComparison: Comparison = {
  ...comparisonSample,
  scope: {
    kind: "notAlike",
    isMapped: false,
    reasons: [
      { kind: "units", appeared: ["Xã Phước Dinh"], vanished: ["Thuận Nam"] },
      { kind: "law", date: "2025-07-01" },
    ],
  },
  units: [
    ...comparisonSample.units.slice(0, 2).map((one) => ({
      ...one,
      figures: one.figures.map((figure) => ({ ...figure, growth: null })),
    })),
    unit("Xã Phước Dinh", 12_000, 11_500, null),
    unit("Thuận Nam", null, null, 48_120),
  ],
};
