import { vietnam } from "../../src/workbench/apps-script/locale";
import { describeHost } from "../host-contract";
import { closeSheetsBenches, openSheetsBench } from "./sheets-bench";

describe("hosts/sheets: the built script over a grid", () => {
  afterEach(closeSheetsBenches);
  describeHost("sheets host", (workbook) => openSheetsBench(workbook, vietnam));
});
