import { deepEqual } from "node:assert/strict";
import type { Table } from "../../../src/core/model/table";
import { commonWith } from "../../../src/core/suspects/earlier";
import { findTables } from "../../../src/core/tables/find-tables";
import { parseGrid } from "../../grid";

const tableIn = (grid: string): Table => {
  const [table] = findTables(parseGrid(grid).sheet);
  if (table === undefined) throw new Error("No table");
  return table;
};

const now = tableIn(`
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 1.500    | 600       | 40
Ninh Phước| 4.000    | 900       | 22,5
Tổng cộng | 5.500    | 1.500     | 27,3
`);

const cases: readonly (readonly [title: string, grid: string, units: number, columns: number])[] = [
  [
    "the same form in another order",
    `
Đơn vị     | Thực hiện | Chỉ tiêu | Tỉ lệ đạt (%)
NINH PHƯỚC | 850       | 4.000    | 21,3
Ninh Sơn   | 500       | 1.500    | 33,3
Tổng cộng  | 1.350     | 5.500    | 24,5
`,
    2,
    3,
  ],
  [
    "other units, of which the total row is none",
    `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Xã 1      | 1.500    | 600       | 40
Xã 2      | 4.000    | 900       | 22,5
Tổng cộng | 5.500    | 1.500     | 27,3
`,
    0,
    3,
  ],
  [
    "other figures of the same units",
    `
Đơn vị    | Hồ sơ | Đã giải quyết
Ninh Sơn  | 20    | 10
Ninh Phước| 40    | 30
Tổng cộng | 60    | 40
`,
    2,
    0,
  ],
];

describe("what an earlier table has in common", () => {
  for (const [title, grid, units, columns] of cases) {
    it(title, () => deepEqual(commonWith(now, tableIn(grid)), { units, columns }));
  }
});
