import { closeExcelBenches } from "../hosts/excel-bench";
import { soak } from "./soak";

describe("soak: the workbook stays what the model says", () => {
  afterEach(closeExcelBenches);
  it("through 40 random steps (2,000 in npm run soak)", async () => {
    await soak(20240630, 40, 20);
  });
});
