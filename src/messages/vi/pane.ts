import type { Severity } from "../../core/model/severity";

const count = (number: number): string => number.toLocaleString("vi-VN");

const severity: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cần hỏi",
  info: "Lưu ý",
};

/** Words of the task pane. */
export const pane = {
  brand: "BHXH",
  tabs: "Việc cần làm",
  checkTab: "Kiểm tra",
  appendixTab: "Lập phụ lục",
  mergeTab: "Tổng hợp",
  textTab: "Lời văn",
  severity,
  fetching: "Đang mở…",

  menu: {
    open: "Cài đặt, hàm, trợ giúp",
    title: "Cài đặt, hàm, trợ giúp",
    settings: "Cài đặt",
    functions: "Hàm",
    language: "Ngôn ngữ",
    keys: "Phím",
    keyList: [
      ["↑ ↓", "đi trong danh sách, ô trên trang đi theo"],
      ["Enter", "tới ô, mở hoặc đóng nguyên nhân"],
      ["Esc", "về nguyên nhân, rồi về chỗ chọn phạm vi"],
    ],
    guide: "Mở hướng dẫn",
    privacy: "Tiện ích không gửi số liệu đi đâu.",
    version: (version: string): string => `BHXH Office ${version}`,
    close: "Đóng",
  },

  scope: {
    legend: "Phạm vi",
    sheet: "Trang này",
    selection: "Vùng chọn",
    workbook: "Cả sổ",
    check: "Kiểm tra",
  },

  live: {
    title: { atOnce: "Kiểm tra khi nhập", onReturn: "Kiểm tra lại khi quay về khung này" },
    hint: {
      atOnce: (limit: number): string =>
        `Sửa số nào, kết quả đổi theo ngay. Tự bật với bảng tới ${count(limit)} ô.`,
      onReturn: (limit: number): string =>
        `Google không báo khi bạn đang sửa, nên kết quả đổi theo lúc bạn đưa chuột về khung này. Tự bật với bảng tới ${count(limit)} ô.`,
    },
    large: (cells: number, limit: number): string =>
      `Phạm vi này có ${count(cells)} ô, quá ${count(limit)} ô nên không tự bật, kẻo chậm máy.`,
  },

  busy: {
    reading: "Đang đọc sổ…",
    comparing: (sheet: string, done: number, total: number): string =>
      total === 1
        ? `Đang so trang «${sheet}»…`
        : `Đang so trang «${sheet}» (${done + 1}/${total})…`,
    cancel: "Dừng",
  },

  check: {
    welcome: "So mọi tổng, tỉ lệ và con số chép lại trong bảng, trước khi ký.",
    promise: "Kiểm tra chỉ đọc: không ô nào bị sửa nếu bạn không bấm.",
    failed: "Chưa kiểm tra được",
    again: "Thử lại",
    changed: (time: string): string => `Trang đã thay đổi từ lần kiểm tra ${time}.`,
    recheck: "Kiểm tra lại",
    noTable: {
      sheet: (sheet: string): string => `Không thấy bảng số liệu nào trên trang «${sheet}».`,
      selection: (address: string): string =>
        `Không thấy bảng số liệu nào trong vùng chọn ${address}.`,
      workbook: (sheets: number): string =>
        `Không thấy bảng số liệu nào trong ${count(sheets)} trang của sổ.`,
      needs:
        "Bảng cần có dòng tiêu đề (Chỉ tiêu, Thực hiện, Tỉ lệ đạt…), một cột tên đơn vị và các dòng số bên dưới.",
      todo: {
        sheet: "Mở trang có bảng rồi bấm Kiểm tra, hoặc chọn «Cả sổ».",
        selection: "Quét chọn cả bảng, kể cả dòng tiêu đề, hoặc chọn «Trang này».",
        workbook: "Xem lại dòng tiêu đề của bảng; trang đang ẩn không được đọc.",
      },
    },
    nothing: "Không có mâu thuẫn",
    compared: (relations: number, tables: number): string =>
      tables === 1
        ? `Đã so ${count(relations)} quan hệ.`
        : `Đã so ${count(relations)} quan hệ trong ${count(tables)} bảng.`,
    uncompared: (figures: number): string =>
      `${count(figures)} ô số không có gì để đối chiếu, hãy tự xem lại.`,
    summary: "Kết quả",
    tally: (severities: Severity, number: number): string =>
      `${count(number)} ${severities === "error" ? "chỗ sai" : severity[severities].toLocaleLowerCase("vi")}`,
    causeTally: (causes: number): string => `${count(causes)} nguyên nhân`,
    unexplained:
      "Bảng lớn mà quá nhiều chỗ sai nên chưa tìm nguyên nhân: sửa bớt rồi kiểm tra lại.",
    explaining: "Đang tìm nguyên nhân…",
    cause: "Nguyên nhân",
    otherErrors: "Lỗi khác",
    places: (places: number): string => `${count(places)} chỗ`,
    ways: "Cách nào đúng?",
    otherWays: (ways: number): string =>
      `Còn ${count(ways)} cách khác cũng khớp. Sửa chỗ đã biết chắc rồi kiểm tra lại, số cách sẽ ít đi.`,
    unproven: "Bảng có quá nhiều chỗ sai nên chưa chắc đây là cách ít phải sửa nhất.",
    changes: (cells: number): string => `Sẽ sửa ${count(cells)} ô`,
    pending: "Làm nguyên nhân khác trước: số để tính ô này cũng đang bị nghi sai.",
    about: (value: string): string => `≈ ${value}`,
    between: (low: string, high: string): string => `${low} đến ${high}`,
    aboutHint: "≈ là số suy ra từ các số khác; có hồ sơ thì gõ số đúng vào ô.",
    formula: "Ô này là công thức: hãy sửa công thức hoặc các số nó lấy.",
    formulas: "công thức, tự tính lại",
    applyWay: (cells: number): string => `Sửa ${count(cells)} ô theo cách này`,
    applyValue: (value: string): string => `Sửa thành ${value}`,
    broken: "Những chỗ mâu thuẫn",
    unit: "Đơn vị",
    printed: "Đang ghi",
    implied: "Theo tổng, tỉ lệ",
    clean: (tables: number): string => `${count(tables)} bảng khác không có gì phải nêu.`,
    tableSize: (rows: number, columns: number): string =>
      `${count(rows)} dòng × ${count(columns)} cột`,
    untitled: (sheet: string): string => `Bảng trên trang «${sheet}»`,
    list: "Danh sách",
    goTo: (address: string): string => `Tới ${address}`,
    cells: "Các ô:",
    operands: "Tính từ:",
    repair: "Sửa",
    repairCell: (address: string): string => `Sửa ô ${address}`,
    why: "Vì sao?",
    more: (shown: number, rest: number): string =>
      `Hiện thêm ${count(shown)} trong ${count(rest)} còn lại`,
    marking: "Đánh dấu trên trang",
    copy: "Chép danh sách",
    repairAll: (repairs: number): string => `Sửa ${count(repairs)} chỗ chắc chắn`,
    copyTitle: "Chép danh sách",
    copyByHand: "Không chép tự động được. Bấm Ctrl+C để chép phần đang chọn.",
    close: "Đóng",
  },

  build: {
    units: "Đơn vị",
    source: "Lấy đơn vị từ đâu",
    fromList: "Danh sách",
    fromTable: "Bảng trên trang, cả số liệu",
    list: "Mỗi dòng một đơn vị",
    listExample: "Phan Rang\nBác Ái\nNinh Sơn",
    takeSelection: "Lấy từ vùng chọn",
    unitCount: (units: number): string => `${count(units)} đơn vị.`,
    readTable: "Đọc bảng trên trang này",
    readAgain: "Đọc lại",
    tableChanged: "Trang đã thay đổi từ lúc đọc bảng.",
    table: "Bảng",
    tableOption: (title: string, address: string): string => `${address} · ${title}`,
    tableFound: (address: string, units: number): string =>
      `${address} · ${count(units)} đơn vị và số liệu đã gõ. Tổng và tỉ lệ sẽ là công thức.`,
    tableHint: "Số liệu được chép sang trang mới; bảng đang có không bị động tới.",
    heading: "Biểu mẫu và tiêu đề",
    titlePreview: "Tiêu đề sẽ in",
    period: "Kỳ báo cáo",
    periods: (year: number): readonly string[] => [
      `6 tháng đầu năm ${year}`,
      `9 tháng năm ${year}`,
      `năm ${year}`,
    ],
    periodExample: (year: number): string => `6 tháng đầu năm ${year}`,
    province: "Cơ quan báo cáo",
    provinceExample: "BHXH tỉnh Ninh Thuận",
    reportNumber: "Số báo cáo",
    reportNumberExample: "123/BC-BHXH",
    reportDate: "Ngày",
    reportDateExample: (year: number): string => `05/7/${year}`,
    blankFields: "Chỗ để trống sẽ in dấu … để điền tay.",
    keepsTitle: "Để trống cả bốn ô thì giữ tiêu đề của bảng.",
    preview: "Xem trước",
    previewCaption: (sheet: string, units: number): string =>
      `Trang «${sheet}», ${count(units)} đơn vị, A4 ngang.`,
    previewRest: (units: number): string => `… và ${count(units)} đơn vị nữa`,
    previewFormula: "ƒ là công thức, bảng tính tự tính.",
    previewEmpty: "Nhập đơn vị ở bước 1 để thấy trang sẽ lập.",
    formula: "ƒ",
    build: "Lập phụ lục",
    building: "Đang lập…",
    reading: "Đang đọc…",
    problem: {
      noUnits: "Chưa có đơn vị nào. Gõ mỗi dòng một đơn vị, hoặc lấy từ vùng chọn.",
      noUnitsSelected: "Vùng chọn không có tên đơn vị nào. Quét chọn cột tên đơn vị rồi bấm lại.",
      noTable:
        "Trang đang mở không có bảng nào nhận ra được. Mở trang có bảng, hoặc gõ danh sách đơn vị.",
      tableNotRead: "Chưa đọc bảng nào. Mở trang có bảng rồi bấm «Đọc bảng trên trang này».",
    },
  },

  undo: "Hoàn tác",
  undoWhat: {
    repair: (address: string): string => `Hoàn tác: sửa ô ${address}`,
    repairs: (repairs: number): string => `Hoàn tác: sửa ${count(repairs)} chỗ`,
    build: (sheet: string): string => `Hoàn tác: lập trang «${sheet}»`,
    record: (sheet: string): string => `Hoàn tác: ghi trang «${sheet}»`,
    formula: (address: string): string => `Hoàn tác: chèn hàm vào ô ${address}`,
    mend: (cells: number): string => `Hoàn tác: nhập lại ${count(cells)} công thức`,
  },
  undoLabel: {
    repair: (address: string): string => `Sửa ô ${address}`,
    repairs: (repairs: number): string => `Sửa ${count(repairs)} chỗ`,
    record: (sheet: string): string => `Ghi trang «${sheet}»`,
    formula: (address: string): string => `Chèn hàm vào ô ${address}`,
    mend: (cells: number): string => `Nhập lại ${count(cells)} công thức`,
    marks: "Đánh dấu",
    undo: "Hoàn tác của BHXH",
  },
  notice: {
    repair: (address: string): string => `Đã sửa ô ${address}.`,
    repairs: (repairs: number): string => `Đã sửa ${count(repairs)} chỗ.`,
    undone: {
      repair: (address: string): string => `Đã trả ô ${address} về như cũ.`,
      repairs: (repairs: number): string => `Đã trả ${count(repairs)} chỗ về như cũ.`,
      build: (sheet: string): string => `Đã bỏ trang «${sheet}».`,
      record: (sheet: string): string => `Đã trả trang «${sheet}» về như cũ.`,
      formula: (address: string): string => `Đã trả ô ${address} về như cũ.`,
      mend: (cells: number): string => `Đã trả ${count(cells)} công thức về như cũ.`,
    },
    record: (sheet: string): string => `Đã ghi trang «${sheet}».`,
    formula: (address: string): string => `Đã chèn hàm vào ô ${address}.`,
    mend: (cells: number): string => `Đã nhập lại ${count(cells)} công thức.`,
    recorded: (sheet: string): string => `Trang «${sheet}» đã đủ, không có gì mới để ghi.`,
    noChanges: "Tiện ích chưa ghi gì vào sổ này.",
    settingsSaved: "Đã lưu cài đặt vào sổ.",
    marksCleared: "Đã xoá mọi dấu trong sổ.",
    copied: (findings: number): string => `Đã chép ${count(findings)} dòng.`,
  },
  read: {
    sheets: (sheets: number, tables: number): string =>
      `${count(sheets)} trang · ${count(tables)} bảng`,
  },
};
