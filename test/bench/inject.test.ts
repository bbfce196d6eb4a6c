import { equal } from "node:assert/strict";
import { generateTable } from "../../bench/generate";
import { inject, slips } from "../../bench/inject";
import { Random } from "../../bench/random";
import { compareDecimals } from "../../src/core/numbers/decimal";

describe("injected slips", () => {
  for (const slip of slips) {
    it(`"${slip}" changes the one figure it names`, () => {
      for (let seed = 1; seed <= 100; seed += 1) {
        const random = new Random(seed);
        const clean = generateTable(random, random.integer(1, 9), "halfUp");
        const injected = inject(random, clean, slip);
        if (injected === null) continue;
        const rows = [...clean.units, clean.total];
        const wrong = [...injected.table.units, injected.table.total];
        const changed = rows.flatMap((row, r) =>
          row.flatMap((figure, c) => {
            const other = wrong[r]?.[c];
            return other !== undefined && compareDecimals(figure, other) === 0 ? [] : [`${r} ${c}`];
          }),
        );
        equal(changed.join(), `${injected.row} ${injected.column}`);
      }
    });
  }

  it("are the same every time", () => {
    const draw = () => inject(new Random(7), generateTable(new Random(3), 5, "cut"), "swap");
    equal(placeOf(draw()), placeOf(draw()));
    function placeOf(injected: ReturnType<typeof inject>): string {
      return `${injected?.row} ${injected?.column}`;
    }
  });
});
