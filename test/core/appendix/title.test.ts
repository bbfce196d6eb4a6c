import { deepEqual } from "node:assert/strict";
import { coverageForm } from "../../../src/core/appendix/coverage-form";
import { titleLines } from "../../../src/core/appendix/title";

describe("titleLines", () => {
  it("fills in what was entered", () => {
    const fields = {
      period: "6 tháng đầu năm 2024",
      province: "BHXH tỉnh Ninh Thuận",
      reportNumber: "123/BC-BHXH",
      reportDate: "05/7/2024",
    };
    deepEqual(titleLines(coverageForm, fields), [
      "TỔNG HỢP SỐ NGƯỜI THAM GIA BHXH, BHYT, BHTN 6 THÁNG ĐẦU NĂM 2024",
      "(Kèm theo Báo cáo số 123/BC-BHXH ngày 05/7/2024 của BHXH tỉnh Ninh Thuận)",
    ]);
  });

  it("leaves dots for what was not", () => {
    const fields = { period: " ", province: "", reportNumber: "", reportDate: "" };
    deepEqual(titleLines(coverageForm, fields), [
      "TỔNG HỢP SỐ NGƯỜI THAM GIA BHXH, BHYT, BHTN …",
      "(Kèm theo Báo cáo số …/BC-… ngày … của …)",
    ]);
  });

  it("puts entered text in as it is, placeholders and all", () => {
    const fields = { period: "$& {province}", province: "x", reportNumber: "", reportDate: "" };
    deepEqual(titleLines(coverageForm, fields)[0]?.slice(-13), "$& {PROVINCE}");
  });

  it("takes given lines, without blank ones", () => {
    const lines = ["Phụ lục\n01", " ", "(kèm theo …)"];
    deepEqual(titleLines(coverageForm, lines), ["PHỤ LỤC 01", "(kèm theo …)"]);
  });
});
