import { deepEqual, equal } from "node:assert/strict";
import fc from "fast-check";
import { nameMatcher, type NameMatch } from "../../../../src/core/consolidate/names/match-name";
import { nameKey } from "../../../../src/core/consolidate/names/unit-name";
import { places, unitLists } from "../../../../bench/places";

type List = keyof typeof places;
const matchers = Object.fromEntries(
  Object.entries(places).map(([list, units]) => [list, nameMatcher(units)]),
);
const match = (list: List, printed: string): NameMatch =>
  matchers[list]?.match(printed) ?? { kind: "unknown" };

/** Printed name and the unit it is without asking. */
const known: readonly (readonly [List, string, string])[] = [
  ["ninhThuan", "Phan Rang-TC", "TP Phan Rang – Tháp Chàm"],
  ["ninhThuan", "T.P Phan Rang Tháp Chàm", "TP Phan Rang – Tháp Chàm"],
  ["ninhThuan", "PHAN RANG-THÁP CHÀM", "TP Phan Rang – Tháp Chàm"],
  ["ninhThuan", "  1. Ninh   Sơn ", "Huyện Ninh Sơn"],
  ["ninhThuan", "Ninh Son", "Huyện Ninh Sơn"],
  ["ninhThuan", "BHXH huyện Ninh Sơn", "Huyện Ninh Sơn"],
  ["ninhThuan", "H.Thuận Nam", "Huyện Thuận Nam"],
  ["ninhThuan", "Thuận Bắc (mới)", "Huyện Thuận Bắc"],
  ["dongThap", "TP Cao Lãnh", "Thành phố Cao Lãnh"],
  ["dongThap", "H. Cao Lãnh", "Huyện Cao Lãnh"],
  ["dongThap", "Sa Đéc", "Thành phố Sa Đéc"],
  ["quangNgai", "Sơn Thuỷ", "Xã Sơn Thủy"],
  ["quangNgai", "Sơn Kì", "Xã Sơn Kỳ"],
  ["quangNgai", "Ðặng Thùy Trâm", "Xã Đặng Thùy Trâm"],
  ["quangNgai", "Kontum", "Phường Kon Tum"],
  ["quangNgai", "ĐK Lý Sơn", "Đặc khu Lý Sơn"],
  ["lamDong", "P.01 Bảo Lộc", "Phường 1 Bảo Lộc"],
  ["lamDong", "Bảo Lâm II", "Xã Bảo Lâm 2"],
  ["lamDong", "Phường B’Lao", "Phường B'Lao"],
  ["lamDong", "Lâm Viên - ĐL", "Phường Lâm Viên - Đà Lạt"],
  ["lamDong", "Cát Tiên", "Xã Cát Tiên"],
];

/** Printed name, and what is asked about it: the suggestions in their order. */
const asked: readonly (readonly [List, string, readonly string[]])[] = [
  ["ninhThuan", "PRTC", ["TP Phan Rang – Tháp Chàm"]],
  ["ninhThuan", "Phan Rang", ["TP Phan Rang – Tháp Chàm"]],
  ["ninhThuan", "Bắc Ái", ["Huyện Bác Ái"]],
  ["ninhThuan", "Ninh Sown", ["Huyện Ninh Sơn"]],
  ["ninhThuan", "Ninh Sơn (cũ)", ["Huyện Ninh Sơn"]],
  ["ninhThuan", "Xã Ninh Sơn", ["Huyện Ninh Sơn"]],
  ["dongThap", "Cao Lãnh", ["Thành phố Cao Lãnh", "Huyện Cao Lãnh"]],
  ["dongThap", "TX Hồng Ngự", ["Thành phố Hồng Ngự", "Huyện Hồng Ngự"]],
  ["quangNgai", "SON HA", ["Xã Sơn Hạ", "Xã Sơn Hà"]],
  ["quangNgai", "Ba To", ["Xã Ba Tô", "Xã Ba Tơ"]],
  ["lamDong", "Xã Phan Thiết", ["Phường Phan Thiết"]],
  [
    "lamDong",
    "Bảo Lâm",
    ["Xã Bảo Lâm 1", "Xã Bảo Lâm 2", "Xã Bảo Lâm 3", "Xã Bảo Lâm 4", "Xã Bảo Lâm 5"],
  ],
];

describe("nameMatcher", () => {
  for (const [list, printed, unit] of known) {
    it(`knows «${printed}» as ${unit}`, () => {
      deepEqual(match(list, printed), { kind: "matched", unit, by: "normalised" });
    });
  }

  for (const [list, printed, candidates] of asked) {
    it(`asks whether «${printed}» is ${candidates.join(" or ")}`, () => {
      deepEqual(match(list, printed), { kind: "suggested", candidates });
    });
  }

  it("does not know what resembles nothing", () => {
    deepEqual(match("ninhThuan", "Cam Ranh"), { kind: "unknown" });
    deepEqual(match("ninhThuan", " - "), { kind: "unknown" });
    deepEqual(match("ninhThuan", "constructor"), { kind: "unknown" });
  });

  it("drops the kind only where the rest names one unit", () => {
    const both = nameMatcher(["Xã Tân Lập", "Phường Tân Lập"]);
    deepEqual(both.match("Tân Lập"), {
      kind: "suggested",
      candidates: ["Xã Tân Lập", "Phường Tân Lập"],
    });
    equal(both.match("P. Tân Lập").kind, "matched");
    equal(nameMatcher(["Phường Tân Lập"]).match("Xã Tân Lập").kind, "suggested");
    equal(nameMatcher(["Phường Tân Lập", "Tân Lập"]).match("Xã Tân Lập").kind, "suggested");
  });

  it("parts units of one name by what stands in parentheses", () => {
    const both = nameMatcher(["Phường 1 (Quận 3)", "Phường 1 (Quận 5)"]);
    deepEqual(both.match("P.1 (Q.5)").kind, "matched");
    deepEqual(both.match("Phường 1").kind, "suggested");
  });

  it("takes units spelled alike for each other only when asked", () => {
    const both = nameMatcher(["Xã Tân Hòa", "Xã Tân Hoà", "Xã Tân Hóa"]);
    deepEqual(both.match("Xã Tân Hòa"), { kind: "matched", unit: "Xã Tân Hòa", by: "exact" });
    equal(both.match("xã tân hoà").kind, "suggested");
  });
});

const anyUnit = fc
  .constantFrom(...unitLists)
  .chain((units) => fc.record({ units: fc.constant(units), unit: fc.constantFrom(...units) }));

/** A name as another hand spells it: nothing in it is wrong. */
const respelled = fc.constantFrom<(name: string) => string>(
  (name) => name,
  (name) => name.normalize("NFD"),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => ` ${name.replaceAll(" ", "  ")}\u00a0`,
  (name) => name.replace(/^(Xã|Phường|Huyện) /u, (kind) => `${kind.slice(0, 1)}. `),
  (name) => name.replace(/^Đặc khu /u, "ĐK "),
  (name) => `BHXH ${name}`,
  (name) => `12. ${name}`,
  (name) => name.replaceAll(" - ", "-").replaceAll(" – ", "-"),
);

describe("names of units, by law", () => {
  it("a name matches itself, however it is spelled", () => {
    fc.assert(
      fc.property(anyUnit, respelled, respelled, ({ units, unit }, first, second) => {
        const found = nameMatcher(units).match(second(first(unit)));
        equal(found.kind === "matched" ? found.unit : found.kind, unit);
      }),
    );
  });

  it("units of one list have keys of their own", () => {
    for (const units of unitLists) equal(new Set(units.map(nameKey)).size, units.length);
  });

  it("a match or a suggestion does not depend on the order of the list", () => {
    fc.assert(
      fc.property(
        anyUnit.chain(({ units, unit }) =>
          fc.record({
            units: fc.constant(units),
            shuffled: fc.shuffledSubarray([...units], { minLength: units.length }),
            printed: fc.tuple(fc.nat(unit.length), fc.constantFrom("", "h", "x", "n")),
            unit: fc.constant(unit),
          }),
        ),
        ({ units, shuffled, unit, printed: [at, letter] }) => {
          const printed = unit.slice(0, at) + letter + unit.slice(at + 1);
          const [one, other] = [units, shuffled].map((list) => nameMatcher(list).match(printed));
          equal(one?.kind, other?.kind);
          if (one?.kind === "matched") deepEqual(one, other);
        },
      ),
      { numRuns: 40 },
    );
  });
});
