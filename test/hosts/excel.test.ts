import { describeHost } from "../host-contract";
import { closeExcelBenches, openExcelBench } from "./excel-bench";

describe("hosts/excel over Microsoft's client", () => {
  afterEach(closeExcelBenches);
  describeHost("excel host", openExcelBench);
});
