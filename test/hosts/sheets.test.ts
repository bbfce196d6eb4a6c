import { vietnam } from "../../src/workbench/apps-script/locale";
import { describeHost } from "../host-contract";
import { closeSheetsBenches, openSheetsBench } from "./sheets-bench";

describe("hosts/sheets: the built script over a grid", function () {
  this.timeout(120_000);
  afterEach(closeSheetsBenches);
  describeHost("Vietnamese spreadsheet", (workbook) => openSheetsBench(workbook, vietnam));
  describeHost("American spreadsheet", (workbook) =>
    openSheetsBench(workbook, { name: "en_US", hoursAhead: -5 }),
  );
});
