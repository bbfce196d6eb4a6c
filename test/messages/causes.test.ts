import assert from "node:assert/strict";
import { causesOf } from "../../src/core/causes";
import { headlineOf } from "../../src/core/cause-subject";
import { review } from "../../src/core/review";
import { causes as english } from "../../src/messages/en/causes";
import { causes as vietnamese } from "../../src/messages/vi/causes";
import { printedWorkbook } from "../taskpane/printed-workbook";

describe("sentences about causes", () => {
  const found = causesOf(review(printedWorkbook).tables, []);

  it("call each cause of the sample by what its labels say", () => {
    assert.deepEqual(found.map(vietnamese.title), [
      "BHYT – Thực hiện: hai bản số liệu lẫn nhau",
      "Bác Ái, Bao phủ BHYT – Tỷ lệ: ghi 100%, tính được 105,12%",
      "Ninh Sơn, Bao phủ BHYT – Tỷ lệ: ghi 92,10%, tính được 92,24%",
      "Ninh Phước, Bao phủ BHYT – Tỷ lệ: ghi 81,2%, tính được 79,7%",
      "Ninh Hải, Bao phủ BHYT – Chỉ tiêu UBND giao: ghi 93,5%, có lẽ là 93,05%",
    ]);
    assert.equal(
      found.map(english.title)[0],
      "BHYT – Thực hiện: two versions of the data are mixed",
    );
  });

  it("tell what agrees with what where two versions are mixed", () => {
    const [versions] = found;
    assert.ok(versions);
    assert.equal(
      vietnamese.story(versions),
      "Tổng 552.247 và tỉ lệ ở 4 đơn vị khớp với nhau, nhưng không khớp số đang ghi của 4 đơn vị đó.",
    );
    assert.match(english.story(versions) ?? "", /552\.247.*4 units/);
  });

  it("tell what an explanation makes of the headline figures", () => {
    const [versions] = found;
    assert.ok(versions);
    const { cause, table } = versions;
    assert.deepEqual(
      cause.explanations.map((way) => vietnamese.headline(headlineOf(way, table))),
      [
        "khi đó tổng 552.247, đạt 96,9%, bao phủ 91,9%",
        "khi đó tổng 556.825, đạt 97,7%, bao phủ 92,6%",
      ],
    );
  });
});
