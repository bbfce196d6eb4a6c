import { deepEqual } from "node:assert/strict";
import { coverageForm } from "../../../src/core/appendix/coverage-form";

const columns = coverageForm.blocks.flatMap((block) => block.columns);

describe("coverageForm", () => {
  it("marks its columns A, B, 1 … 16", () => {
    const marks = [coverageForm.ordinal, coverageForm.unit, ...columns].map(({ mark }) => mark);
    deepEqual(marks, ["A", "B", ...Array.from({ length: 16 }, (_, at) => `${at + 1}`)]);
  });

  it("adds exactly the columns that may be added", () => {
    const summed = columns.filter(({ total }) => total === "sum").map(({ mark }) => mark);
    deepEqual(summed, ["1", "2", "4", "5", "7", "8", "10", "11", "13", "15"]);
  });
});
