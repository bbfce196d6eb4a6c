import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { auditText } from "../../../src/core/text/audit-text";

/** Two real reports, where they lie beside the checkout; nothing is asserted where they do not. */
const folder = join(__dirname, "../../../../shared/seeds");
const reports = existsSync(folder)
  ? readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))
  : [];

/** A word only that report holds, and all that is wrong in it: rule, printed, expected. */
const expectations: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  [
    "Ninh Thuận",
    [
      ["text-unit", "111,81 triệu đồng", "111,81 tỷ đồng"],
      ["text-separator", "32,637", "32.637"],
      ["text-reversed", "635.138/341.358", "341.358/635.138"],
      ["text-unit", "111,81 triệu đồng", "111,81 tỷ đồng"],
    ],
  ],
  [
    "Quảng Ngãi",
    [
      ["text-date-order", "06/5/2021", "06/5/2022"],
      ["text-magnitude", "2.297,358 triệu đồng", "2.297,358 tỷ đồng"],
      ["text-magnitude", "1.897,083 triệu đồng", "1.897,083 tỷ đồng"],
      ["text-contradiction", "21,2%", "21,02%"],
    ],
  ],
];

describe("real reports", () => {
  for (const text of reports) {
    for (const [province, expected] of expectations.filter(([name]) => text.includes(name))) {
      it(`of ${province}: every inconsistent figure and no other`, () => {
        const found = auditText(text).findings.filter(({ severity }) => severity !== "info");
        assert.deepEqual(
          found.map(({ rule, printed, expected: meant }) => [rule, printed, meant]),
          expected,
        );
      });

      it(`of ${province}: remarks only on points printed as percents`, () => {
        const remarks = auditText(text).findings.filter(({ severity }) => severity === "info");
        assert.deepEqual(new Set(remarks.map(({ rule }) => rule)), new Set(["text-points"]));
      });
    }
  }
});
