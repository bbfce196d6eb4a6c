import { deepEqual } from "node:assert/strict";
import { nameMatcher } from "../../../../src/core/consolidate/names/match-name";
import { places } from "../../../../bench/places";

const cases: readonly (readonly [keyof typeof places, string, readonly string[]])[] = [
  ["ninhThuan", "BC_BHYT_NinhSon_6T2024", ["Huyện Ninh Sơn"]],
  ["ninhThuan", "SỐ NGƯỜI THAM GIA BHYT HUYỆN NINH SƠN 6 THÁNG 2024", ["Huyện Ninh Sơn"]],
  [
    "ninhThuan",
    "(Kèm theo Báo cáo số 12 của BHXH TP Phan Rang-Tháp Chàm)",
    ["TP Phan Rang – Tháp Chàm"],
  ],
  ["dongThap", "BHXH TP CAO LÃNH", ["Thành phố Cao Lãnh"]],
  ["dongThap", "Cao Lanh", ["Thành phố Cao Lãnh", "Huyện Cao Lãnh"]],
  ["lamDong", "phường 2 Bảo Lộc", ["Phường 2 Bảo Lộc"]],
  ["lamDong", "2 Bảo Lộc 2026 quý 1", []],
  ["lamDong", "Xã Cát Tiên 3", ["Xã Cát Tiên 3"]],
  ["lamDong", "Sheet1", []],
  ["quangNgai", "Xốp", ["Xã Xốp"]],
  ["quangNgai", "số người nộp xốp", []],
  ["quangNgai", "Xã Sơn Tây Hạ", ["Xã Sơn Tây Hạ"]],
  ["quangNgai", "tỉnh Kon Tum", []],
];

describe("units named in titles, sheets and files", () => {
  for (const [list, text, units] of cases) {
    it(`finds ${units.join(", ") || "none"} in «${text}»`, () => {
      deepEqual(nameMatcher(places[list]).namedIn(text), units);
    });
  }
});
