import { deepEqual } from "node:assert/strict";
import { causesOf } from "../../src/core/causes";
import { formatCell, parseCell } from "../../src/core/model/a1";
import { review } from "../../src/core/review";
import { cellAt } from "../../src/core/rules/cells";
import { parseGrid, workbookOf } from "../grid";
import { plain } from "./suspects/form";

/** Causes as told: kind, what is to be changed ("!" where certain), and the findings beneath. */
function told(grid: string, confirmed: readonly string[] = []): readonly string[] {
  const { sheet } = parseGrid(grid);
  const { tables } = review(workbookOf(sheet));
  const cells = confirmed.flatMap((address) => parseCell(address, sheet.name) ?? []);
  return causesOf(tables, [], cells).map(
    ({ cause: { kind, explanations }, table, findings, disputed }) => {
      const [{ repairs }, ...others] = explanations;
      const changes = repairs.map(
        ({ place, value, certain }) =>
          `${formatCell(cellAt(table, place))}=${plain(value)}${certain ? "!" : ""}`,
      );
      const rules = findings.map(
        ({ detail, repair }) => `${detail.rule}${repair === null ? "" : " (repair)"}`,
      );
      const told = `${kind} +${others.length}: ${changes.join(", ")}: ${rules.join(", ")}`;
      return disputed.length === 0 ? told : `${told}; disputed`;
    },
  );
}

const cases: readonly (readonly [title: string, grid: string, says: readonly string[]])[] = [
  [
    "find what went, between two balances and a total, for certain",
    `
Loại đối tượng | Đầu kỳ | Tăng | Giảm | Cuối kỳ
Hưu quân đội   | 161    | 14   | 1    | 174
Cán bộ xã      | 1.482  | 27   | 31   | 1.496
Tuất           | 3.584  | 46   | 58   | 3.572
Tổng cộng      | 5.227  | 87   | 72   | 5.242
`,
    ["typed +0: D3=13!: sum, balance"],
  ],
  [
    "find a closing figure that was not computed again, and the total that took it",
    `
Loại đối tượng | Đầu kỳ | Tăng | Giảm | Cuối kỳ
Hưu quân đội   | 161    | 14   | 1    | 174
Cán bộ xã      | 1.482  | 27   | 13   | 1.469
Tuất           | 3.584  | 46   | 58   | 3.572
Tổng cộng      | 5.227  | 87   | 72   | 5.242
`,
    ["typed +0: E3=1496!: sum, balance"],
  ],
  [
    "put a total down to its formula, with the formula's repair",
    `
Đơn vị    | Chỉ tiêu          | Thực hiện
Ninh Sơn  | 1.500             | 600
Ninh Hải  | 1.650             | 700
Thuận Nam | 1.550             | 900
Tổng cộng | =SUM(B2:B4) 4.700 | =SUM(C2:C3) 1.300
`,
    ["formula +0: C5=2200!: sum, formula-range (repair)"],
  ],
  [
    "take what was computed from a wrong formula along",
    `
Đơn vị    | Chỉ tiêu          | Thực hiện         | Tỉ lệ đạt (%)
Ninh Sơn  | 1.500             | 600               | 40,0
Ninh Hải  | 1.650             | 700               | 42,4
Thuận Nam | 1.550             | 900               | 58,1
Tổng cộng | =SUM(B2:B4) 4.700 | =SUM(C2:C3) 1.300 | 27,7
`,
    ["formula +0: C5=2200!, D5=46.8!: sum, formula-range (repair)"],
  ],
  [
    "doubt a percent typed among formulas before what it is computed from",
    `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 1.500    | 600       | =C2/B2*100 40
Ninh Hải  | 1.600    | 700       | 43,8
Thuận Nam | 1.000    | 900       | =C4/B4*100 90
Bác Ái    | 2.000    | 900       | =C5/B5*100 45
Ninh Phước| 4.000    | 900       | 23,5
Thuận Bắc | 2.000    | 1.000     | =C7/B7*100 50
Xã 8      | 2.000    | 1.000     | =C8/B8*100 50
Xã 9      | 2.000    | 1.000     | =C9/B9*100 50
Xã 10      | 2.000    | 1.000     | =C10/B10*100 50
Xã 11      | 2.000    | 1.000     | =C11/B11*100 50
Xã 12      | 2.000    | 1.000     | =C12/B12*100 50
Xã 13      | 2.000    | 1.000     | =C13/B13*100 50
`,
    ["typed +0: D6=22.5!: ratio, typed-among-formulas"],
  ],
  [
    "tell a column taken from another version, though no unit's percent is right",
    `
Đơn vị     | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn   | 1.000    | 850       | 90,0
Ninh Hải   | 2.000    | 1.750     | 90,0
Thuận Nam  | 1.500    | 1.180     | 80,0
Ninh Phước | 800      | 690       | 87,5
Tổng cộng  | 5.300    | 4.600     | 86,8
`,
    ["versions +1: C2=900, C3=1800, C4=1200, C5=700: sum, ratio, ratio, ratio, ratio"],
  ],
  [
    "hold a count to its change and its growth",
    `
Đơn vị    | Năm 2023 | Năm 2024 | Tăng, giảm | Tỉ lệ tăng, giảm (%)
Ninh Sơn  | 2.000    | 2.150    | 150        | 7,5
Ninh Hải  | 3.500    | 3.435    | -155       | -4,43
Bác Ái    | 1.402    | 1.646    | 244        | 17,40
Thuận Bắc | 4.100    | 4.305    | 205        | 5,00
Cộng      | 11.002   | 11.446   | 444        | 4,04
`,
    ["typed +0: C3=3345!: sum, difference, growth"],
  ],
  [
    "find the change wrong where the counts bear each other out",
    `
Đơn vị    | Năm 2023 | Năm 2024 | Tăng, giảm | Tỉ lệ tăng, giảm (%)
Ninh Sơn  | 2.000    | 2.150    | 150        | 7,5
Ninh Hải  | 3.500    | 3.345    | 155        | -4,43
Bác Ái    | 1.402    | 1.646    | 244        | 17,40
Thuận Bắc | 4.100    | 4.305    | 205        | 5,00
Cộng      | 11.002   | 11.446   | 444        | 4,04
`,
    ["typed +0: D3=-155!: sum, difference"],
  ],
  [
    "leave a figure that nothing else speaks against among others",
    `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 1.500    | 600       | 40
Ninh Phước| 4.000    | 900       | 23,5
`,
    ["typed +2: C3=940: ratio"],
  ],
];

const counts = `
Đơn vị    | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn  | 1.500    | 600       | 40
Ninh Phước| 4.000    | 900       | 23,5
`;

const versions = `
Đơn vị     | Chỉ tiêu | Thực hiện | Tỉ lệ đạt (%)
Ninh Sơn   | 1.000    | 850       | 90,0
Ninh Hải   | 2.000    | 1.750     | 90,0
Thuận Nam  | 1.500    | 1.180     | 80,0
Ninh Phước | 800      | 690       | 87,5
Tổng cộng  | 5.300    | 4.600     | 86,8
`;

describe("causes", () => {
  for (const [title, grid, says] of cases) it(title, () => deepEqual(told(grid), says));

  const confirmations: readonly (readonly [
    title: string,
    grid: string,
    confirmed: readonly string[],
    says: readonly string[],
  ])[] = [
    ["doubt none of what was confirmed", counts, ["C3"], ["typed +1: D3=22.5: ratio"]],
    [
      "leave the one figure that is not confirmed",
      counts,
      ["B3", "C3"],
      ["typed +0: D3=22.5!: ratio"],
    ],
    [
      "say that what was confirmed contradicts itself",
      counts,
      ["B3", "C3", "D3"],
      ["typed +2: C3=940: ratio; disputed"],
    ],
    ["hear nothing of cells elsewhere", counts, ["A3", "B2", "H9"], told(counts)],
    [
      "take no column for another version of which a figure was confirmed",
      versions,
      ["C3"],
      [
        "versions +0: D2=85!, D3=88!, D4=79!, D5=86.3!, C6=4470!, D6=84.3!: sum, ratio, ratio, ratio, ratio",
      ],
    ],
  ];
  for (const [title, grid, confirmed, says] of confirmations) {
    it(title, () => deepEqual(told(grid, confirmed), says));
  }
});
