import type { PercentKind, Settings } from "../../core/settings/settings";

const percentNames: Readonly<Record<PercentKind, string>> = {
  attainment: "Tỉ lệ đạt",
  coverage: "Tỉ lệ bao phủ",
  growth: "Tăng, giảm so cùng kỳ",
  latePayment: "Tỉ lệ chậm đóng",
};

const fieldNames: Readonly<Record<keyof Settings, string>> = {
  rounding: "Làm tròn tỉ lệ",
  decimals: "Số lẻ của tỉ lệ",
  latePaymentBase: "Tỉ lệ chậm đóng chia cho",
  thresholds: "Ngưỡng đánh giá",
  numberStyle: "Cách ghi số",
  units: "Danh sách đơn vị",
  live: "Kiểm tra khi nhập",
  language: "Ngôn ngữ",
};

/** Words of the settings. */
export const settings = {
  title: "Cài đặt",
  about: "Cài đặt đi theo sổ này: đồng nghiệp mở sổ cũng dùng như vậy.",
  field: (name: keyof Settings): string => fieldNames[name],
  unread: (names: readonly (keyof Settings)[]): string =>
    `Không đọc được cài đặt đã lưu (${names.map((name) => fieldNames[name]).join("; ")}), đang dùng mặc định. Xem lại rồi bấm Lưu.`,
  rounding: {
    asPrinted: "Theo từng cột của bảng",
    asPrintedHint: "cột nào làm tròn hay cắt thì so theo cột ấy",
    halfUp: "Làm tròn",
    halfUpHint: "74,836% ghi 74,84%",
    cut: "Cắt bớt",
    cutHint: "74,836% ghi 74,83%",
  },
  percent: (kind: PercentKind): string => percentNames[kind],
  decimalsHint: "Dùng cho công thức phụ lục và câu văn soạn sẵn.",
  latePayment: {
    due: "Số phải thu",
    dueHint: "chậm đóng / (đã thu + chậm đóng)",
    planned: "Kế hoạch thu",
    plannedHint: "chậm đóng / kế hoạch thu",
  },
  thresholds: {
    met: "Đạt từ (%)",
    near: "Gần đạt từ (%)",
    invalid: "Ghi số từ 0,01 đến 1000, ví dụ 95,5; «gần đạt» không lớn hơn «đạt».",
  },
  numberStyle: {
    vietnamese: "552.247,5",
    vietnameseHint: "chấm hàng nghìn, phẩy số lẻ",
    english: "552,247.5",
    englishHint: "phẩy hàng nghìn, chấm số lẻ",
    hint: "Dùng khi chép danh sách, soạn câu văn và lập biên bản.",
  },
  units: "Mỗi dòng một đơn vị",
  unitsHint: "Điền sẵn khi lập phụ lục.",
  language: { program: "Theo chương trình", vi: "Tiếng Việt", en: "English" },
  save: "Lưu",
  defaults: "Về mặc định",
  undo: "Hoàn tác",
};
