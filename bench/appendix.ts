import { coverageForm } from "../src/core/appendix/coverage-form";
import { layoutAppendix } from "../src/core/appendix/layout-appendix";
import { defaultSettings } from "../src/core/settings/settings";
import { atMost, type Measurement } from "./measurement";
import { medianMilliseconds } from "./timing";

/** Every commune, ward and special zone of the country since July 2025. */
const unitCount = 3_321;

/** Laying out an appendix, which the pane does between a click and a write. */
export const appendix: Measurement = {
  title: "Laying out an appendix",
  async measure() {
    const title = { period: "năm 2025", province: "", reportNumber: "", reportDate: "" };
    const units = Array.from({ length: unitCount }, (_, at) => ({
      name: `Xã số ${at + 1}`,
      figures: {},
    }));
    const milliseconds = await medianMilliseconds(
      () => layoutAppendix(coverageForm, { title, units, sheetNames: [] }),
      15,
    );
    const look = { charts: true, ratings: defaultSettings.thresholds, monthsElapsed: 6 };
    const drawn = await medianMilliseconds(
      () => layoutAppendix(coverageForm, { title, units, sheetNames: [] }, look),
      15,
    );
    return [
      {
        name: `layout of ${unitCount} units`,
        value: milliseconds,
        unit: "ms",
        against: atMost(200, "no spinner"),
      },
      {
        name: `layout of ${unitCount} units with charts and colours`,
        value: drawn,
        unit: "ms",
        against: atMost(200, "no spinner"),
      },
    ];
  },
};
