import assert from "node:assert/strict";
import fc from "fast-check";
import type { Finding } from "../../../src/core/model/finding";
import type { Table } from "../../../src/core/model/table";
import { findingKey, placeOfKey } from "../../../src/core/records/finding-key";
import {
  formatIgnored,
  noneIgnored,
  parseIgnored,
  withIgnored,
  withoutIgnored,
} from "../../../src/core/records/ignored";
import { fitsMemory } from "../../../src/core/model/memory";
import { review } from "../../../src/core/review";
import { parseGrid, type GridPlace } from "../../grid";

const table = (total: string, lead = ""): string => `
  ${lead}Đơn vị    | Chỉ tiêu | Thực hiện
  Ninh Hải  | 93.838 | 85.842
  Bác Ái    | 26.391 | 25.114
  Tổng cộng | 120.229 | ${total}`;

function keysIn(text: string, place: GridPlace = {}): readonly string[] {
  const { sheet } = parseGrid(text, place);
  const { name } = sheet;
  const { tables } = review({
    sheets: [sheet],
    sheetNames: [name],
    activeSheet: name,
    selection: null,
  });
  return tables.flatMap((found: { readonly table: Table; readonly findings: readonly Finding[] }) =>
    found.findings.map((finding) => findingKey(found.table, finding)),
  );
}

describe("the key of a finding", () => {
  const [key = ""] = keysIn(table("110.000"));

  it("is the same for the same figures, wherever the table stands", () => {
    assert.notEqual(key, "");
    assert.deepEqual(keysIn(table("110.000")), [key]);
    assert.deepEqual(keysIn(table("110.000"), { row: 9 }), [key]);
  });

  it("keeps its place and changes with its figures", () => {
    const [other = ""] = keysIn(table("110.001"));
    assert.notEqual(other, key);
    assert.equal(placeOfKey(other), placeOfKey(key));
  });

  it("is another on another sheet or in another column", () => {
    for (const place of [{ name: "Khác" }, { column: 1 }]) {
      const [other = ""] = keysIn(table("110.000"), place);
      assert.notEqual(placeOfKey(other), placeOfKey(key));
    }
  });
});

describe("ignored findings", () => {
  const entries = fc.array(fc.tuple(fc.string(), fc.string({ maxLength: 300 })));

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(entries, (some) => {
        const ignored = new Map(some);
        assert.deepEqual(parseIgnored(formatIgnored(ignored)), ignored);
      }),
    );
  });

  it("are none where what is stored cannot be read", () => {
    for (const text of ["", "{", "7", "[7,[1,2],null]"]) {
      assert.deepEqual(parseIgnored(text), noneIgnored);
    }
    assert.deepEqual(parseIgnored('[["a","vì"],{}]'), new Map([["a", "vì"]]));
  });

  it("can be taken back", () => {
    const ignored = withIgnored(noneIgnored, ["a", "b"], "vì");
    assert.deepEqual(withoutIgnored(ignored, ["a"]), new Map([["b", "vì"]]));
    assert.equal(formatIgnored(withoutIgnored(ignored, ["a", "b"])), "");
  });

  it("are forgotten from the oldest on when a workbook can hold no more", () => {
    const keys = Array.from({ length: 400 }, (_, index) => `k${index}`);
    let ignored = noneIgnored;
    for (const one of keys) ignored = withIgnored(ignored, [one], "ệ".repeat(300));
    assert.ok(fitsMemory(formatIgnored(ignored)));
    assert.ok(ignored.has("k399") && !ignored.has("k0") && ignored.size > 20);
  });
});
