import assert from "node:assert/strict";
import { formatCell } from "../../../src/core/model/a1";
import { review } from "../../../src/core/review";
import { findTables } from "../../../src/core/tables/find-tables";
import { parseGrid, workbookOf } from "../../grid";
import { columnLayouts } from "./column-layouts";
import { layouts, notTables } from "./layouts";
import { markLayouts } from "./mark-layouts";
import { rowLayouts } from "./row-layouts";

describe("tables as offices lay them out", () => {
  for (const layout of [...layouts, ...columnLayouts, ...markLayouts, ...rowLayouts]) {
    const { name, tables = 1, grid } = layout;
    it(name, () => {
      const { sheet, marked } = parseGrid(grid);
      const found = review(workbookOf(sheet)).tables;
      assert.equal(found.length, tables);
      const cells = found
        .flatMap(({ findings }) => findings)
        .filter(({ severity }) => severity !== "info")
        .flatMap((finding) => finding.cells.map(formatCell));
      // a cell may contradict its row and its column
      assert.deepEqual([...new Set(cells)].sort(), marked.map(formatCell).sort());
    });
  }

  for (const { name, grid } of notTables) {
    it(`not a table: ${name}`, () => {
      assert.deepEqual(findTables(parseGrid(grid).sheet), []);
    });
  }
});
