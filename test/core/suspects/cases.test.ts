import { deepEqual, equal, ok } from "node:assert/strict";
import type { Evidence } from "../../../src/core/model/cause";
import type { Origin } from "../../../src/core/model/relation";
import { explain } from "../../../src/core/suspects/explain";
import { form, nameOf, plain, relationsOf } from "./form";

/** What is said of a table: the first explanation of each cause, its repairs, "!" where certain. */
function said(columns: string, lines: string, evidence: Evidence = {}): readonly string[] {
  const table = form(columns, lines);
  return explain(table, relationsOf(table), evidence).map(
    ({ kind, explanations: [first, ...rest] }) => {
      const repairs = first.repairs.map(
        ({ place, value, slip, certain }) =>
          `${nameOf(table, place)}=${plain(value)}${slip === null ? "" : ` ${slip}`}${certain ? "!" : ""}`,
      );
      return `${kind} +${rest.length}: ${repairs.join(", ")}`;
    },
  );
}

interface Case {
  readonly title: string;
  readonly columns: string;
  readonly lines: string;
  readonly says: readonly string[];
}

const cases: readonly Case[] = [
  {
    title: "nothing of a table that agrees",
    columns: "d n p",
    lines: "A 1722 1646 95.59\nB 3404 3214 94.42\nT 5126 4860 94.8",
    says: [],
  },
  {
    title: "two digits swapped in a count, for certain",
    columns: "d n p",
    lines: "A 1722 1664 95.59\nB 3404 3214 94.42\nT 5126 4860 94.8",
    says: ["typed +0: n1=1646 swappedDigits!"],
  },
  {
    title: "a separator slipped",
    columns: "d n p",
    lines: "A 1.722 1646 95.59\nB 3404 3214 94.42\nC 2000 1000 50\nT 7126 5860 82.2",
    says: ["typed +0: d1=1722 separator!"],
  },
  {
    title: "three zeros too many",
    columns: "d n p",
    lines: "A 1722000 1646 95.59\nB 3404 3214 94.42\nT 5126 4860 94.8",
    says: ["typed +0: d1=1722 powerOfTen!"],
  },
  {
    title: "a sign that does not belong",
    columns: "d n p",
    lines: "A 1722 -1646 95.59\nB 3404 3214 94.42\nT 5126 4860 94.8",
    says: ["typed +0: n1=1646 sign!"],
  },
  {
    title: "a percent held at 100",
    columns: "d n p",
    lines: "A 1722 1746 100\nB 3404 3214 94.42\nT 5126 4960 96.8",
    says: ["typed +0: p1=101.39 capped!"],
  },
  {
    title: "a wrong percent where nothing adds up: any of three figures",
    columns: "d n p",
    lines: "A 1722 1646 95.7",
    says: ["typed +2: p1=95.6 changedDigit"],
  },
  {
    title: "a count whose percent was computed from it, among all that fit the sum",
    columns: "d n p",
    lines: "A 1722 1646 95.59\nB 3404 32140 944.18\nT 5126 4860 94.8",
    says: ["computed +1: n2=3214 powerOfTen, p2=94.42"],
  },
  {
    title: "two units' counts in each other's row as one operation",
    columns: "d n p",
    lines: "A 1722 3214 95.59\nB 3404 1646 94.42\nT 5126 4860 94.8",
    says: ["swapped +0: n1=1646 changedDigit!, n2=3214!"].map((text) =>
      text.replace(" changedDigit", ""),
    ),
  },
  {
    title: "target and actual in each other's column",
    columns: "d n p",
    lines: "A 1646 1722 95.59\nB 3404 3214 94.42\nT 5126 4860 94.8",
    says: ["swapped +0: n1=1646!, d1=1722!"],
  },
  {
    title: "counts moved down by a row",
    columns: "d n p",
    lines:
      "A 1722 1646 95.59\nB 3404 1646 94.42\nC 2000 3214 50\nD 3000 1000 70\nE 4000 3600 90\nT 14126 11560 81.8",
    says: ["shifted +0: n2=3214!, n3=1000!, n4=2100!"],
  },
  {
    title: "either of two figures that must be equal",
    columns: "n",
    lines: "A 5\nT 6",
    says: ["typed +1: n2=5 changedDigit"],
  },
  {
    title: "nothing of a denominator of 0, an error or a blank percent",
    columns: "d n p",
    lines: "A 0 5 100\nB 10 # 50\nC 10 5 -\nT 20 # 50",
    says: [],
  },
  {
    title: "nothing of a blank that adds 0",
    columns: "n",
    lines: "A 5\nB -\nT 5",
    says: [],
  },
  {
    title: "nothing of a padded or cut percent, which are remarks",
    columns: "d n p",
    lines: "A 601217 552247 91.90\nB 3404 3214 94.41\nT 604621 555461 91.9",
    says: [],
  },
  {
    title: "nothing of amounts whose rounding explains the difference",
    columns: "m",
    lines: "A 1.4\nB 1.4\nC 1.4\nT 4.1",
    says: [],
  },
  {
    title: "amounts beyond what rounding explains",
    columns: "m",
    lines: "A 1.4\nB 1.4\nC 1.4\nT 2.4",
    says: ["typed +0: m4=4.2 swappedDigits"],
  },
  {
    title: "a typed percent beside live totals: its counts may be wrong as well",
    columns: "d n p",
    lines: "A 1722 1646 95.7\nB 3404 3214 94.42\nT =5126 =4860 =94.8",
    says: ["typed +2: p1=95.6 changedDigit"],
  },
  {
    title: "figures of many digits, exactly",
    columns: "n",
    lines: "A 90071992547409931\nB 1\nT 90071992547409933",
    says: ["typed +2: n2=2 changedDigit"],
  },
];

describe("explain says", () => {
  for (const { title, columns, lines, says } of cases) {
    it(title, () => deepEqual(said(columns, lines), says));
  }

  const hidden = "A 5000\nB 4100\nC 6000\nD 7000\nT 22000";

  it("what the last period makes plausible first", () => {
    const previous = form("n", "A 4950\nB 3960\nC 5940\nD 7030\nT 21880");
    equal(said("n", hidden, { previous })[0], "typed +4: n2=4000 changedDigit");
    const other = form("n", "A 4800\nB 4020\nC 5880\nD 6870\nT 21570");
    equal(said("n", hidden, { previous: other })[0], "typed +4: n1=4900");
  });

  it("nothing against confirmed figures while others can be doubted", () => {
    const confirmed = [0, 1, 2, 4].map((row) => ({ row, column: 0 }));
    deepEqual(said("n", hidden, { confirmed }), ["typed +0: n4=6900!"]);
  });

  it("even of confirmed figures that one must be wrong", () => {
    const confirmed = [0, 1, 2, 3, 4].map((row) => ({ row, column: 0 }));
    equal(explain(form("n", hidden), relationsOf(form("n", hidden)), { confirmed }).length, 1);
  });

  it("nothing for certain where only the figures said what must hold", () => {
    const table = form("d n p", "A 1722 1664 95.59\nB 3404 3214 94.42\nT 5126 4860 94.8");
    const isCertain = (origin: Origin): boolean | undefined => {
      const relations = relationsOf(table).map((relation) => ({ ...relation, origin }));
      return explain(table, relations)[0]?.explanations[0].repairs[0]?.certain;
    };
    deepEqual([isCertain("label"), isCertain("evidence")], [true, false]);
  });

  it("every explanation that is as cheap, with the values it leaves open", () => {
    const table = form("d n p", "A 1722 1646 95.7");
    const [cause] = explain(table, relationsOf(table));
    ok(cause);
    deepEqual(
      cause.explanations.map(({ repairs: [repair], cost, proven }) => {
        ok(repair?.interval.low && repair.interval.high);
        const { place, interval } = repair;
        return [
          nameOf(table, place),
          plain(interval.low ?? repair.value),
          plain(interval.high ?? repair.value),
          cost,
          proven,
        ];
      }),
      [
        ["p1", "95.6", "95.6", 2, true],
        ["n1", "1648", "1648", 2, true],
        ["d1", "1720", "1720", 2, true],
      ],
    );
  });
});
