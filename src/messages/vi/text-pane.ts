import type { Where } from "../../core/model/finding";

const count = (number: number): string => number.toLocaleString("vi-VN");

/** Words of the pane's Lời văn. */
export const textPane = {
  task: "Việc với lời văn",
  tasks: { audit: "Kiểm tra lời văn", draft: "Soạn câu từ bảng" },

  audit: {
    paste: "Dán lời văn báo cáo vào đây",
    example: "- Đã có 41.002 người tham gia BHTN, đạt 98,3% chỉ tiêu giao (41.700 người)…",
    audit: "Kiểm tra lời văn",
    reading: "Đang đọc…",
    promise:
      "Con số trong câu được so với nhau và với các bảng trong sổ. Lời văn không được lưu và không rời khỏi máy này.",
    changed: "Sổ đã thay đổi từ lúc kiểm tra.",
    again: "Kiểm tra lại",
    marked: "Lời văn đã kiểm tra",
    edit: "Sửa lời văn",
    copy: "Chép lời văn",
    undo: "Hoàn tác",
    severities: { error: "Sai", warning: "Cần hỏi", info: "Lưu ý" },
    tally: {
      error: (number: number): string => `${count(number)} chỗ sai`,
      warning: (number: number): string => `${count(number)} cần hỏi`,
      info: (number: number): string => `${count(number)} lưu ý`,
    },
    nothing: "Không có mâu thuẫn",
    noClaim: "Không đọc được con số nào",
    read: (claims: number, tables: number): string =>
      `Đã đọc ${count(claims)} điều nêu bằng số, so với nhau${tables === 0 ? "; trong sổ không thấy bảng nào để so" : ` và với ${count(tables)} bảng trong sổ`}.`,
    list: "Danh sách",
    replace: (text: string): string => `Thay bằng «${text}»`,
    replaceAll: (number: number): string => `Thay ${count(number)} chỗ chắc chắn`,
    compare: "Đối chiếu:",
    links: (number: number): string => `${count(number)} con số có trong bảng`,
    linkedTo: ({ row, column, mark }: Where): string =>
      `là ${row}, ${mark === null ? `cột «${column}»` : `cột ${mark} (${column})`}`,
  },

  draft: {
    welcome:
      "Lấy các câu chuẩn từ một bảng trong sổ: mức thực hiện, tỉ lệ đạt, tăng giảm, độ bao phủ, số còn thiếu, đơn vị cao nhất và thấp nhất.",
    read: "Đọc bảng trong sổ",
    readAgain: "Đọc lại",
    reading: "Đang đọc…",
    changed: "Sổ đã thay đổi từ lúc đọc bảng.",
    noTable:
      "Không thấy bảng số liệu nào trong sổ. Bảng cần có dòng tiêu đề (Chỉ tiêu, Thực hiện…), một cột tên đơn vị và các dòng số bên dưới.",
    table: "Bảng",
    previous: "So với bảng kỳ trước",
    noPrevious: "Không so",
    contradictions: (number: number): string =>
      `Bảng này còn ${count(number)} chỗ sai. Sửa bảng trước khi dùng các câu dưới đây.`,
    toCheck: "Kiểm tra bảng",
    nothing:
      "Bảng này không có dòng tổng, hoặc không có cột số thực hiện, nên không soạn được câu nào.",
    sentences: "Các câu, sửa được trước khi chép",
    copy: "Chép các câu",
    rounding: "Tỉ lệ làm tròn nửa lên đến hai số lẻ, như trong phụ lục.",
  },

  notices: {
    copied: "Đã chép.",
    copyRefused: "Không chép tự động được. Bấm Ctrl+C để chép phần đang chọn.",
    replaced: (number: number): string =>
      `Đã thay ${count(number)} chỗ. Chép lời văn để dán lại vào báo cáo.`,
    undone: "Đã trả lời văn về như trước.",
  },
};
