const count = (number: number): string => number.toLocaleString("vi-VN");

const as = (taken: string | null): string => (taken === null ? "" : `, đọc là ${taken}`);

/** Words of the pane's Tổng hợp. */
export const mergePane = {
  task: "Việc với số liệu nhiều nơi",
  tasks: { units: "Gộp các đơn vị", periods: "So sánh kỳ" },

  files: {
    title: "Tệp của các đơn vị",
    choose: "Chọn tệp…",
    drop: "hoặc thả tệp .xlsx, .csv vào đây",
    sheets: "Lấy trang của sổ này…",
    readingSheets: "Đang đọc sổ…",
    offered: "Trang có bảng",
    reading: (file: string, done: number, total: number): string =>
      `Đang đọc «${file}» (${count(done + 1)}/${count(total)})…`,
    cancel: "Dừng",
    list: (files: number): string => `${count(files)} tệp đã đọc`,
    failed: (files: number): string => `${count(files)} tệp không dùng được`,
    remove: (file: string): string => `Bỏ «${file}»`,
    rows: (rows: number): string => `${count(rows)} dòng số liệu`,
    waiting: "chờ đọc",
    tables: (tables: number): string =>
      tables === 0 ? "không thấy bảng" : `${count(tables)} bảng`,
    promise: "Tệp chỉ được đọc trên máy này, không gửi đi đâu và không bị sửa.",
  },

  units: {
    title: "Đơn vị",
    fromTable: "Lấy từ bảng trên trang này",
    kept: "Danh sách của sổ được điền sẵn nếu đã có.",
  },

  form: {
    title: "Biểu và tiêu đề",
    form: "Biểu",
    subject: "Loại",
    charts: "Kèm biểu đồ và màu đạt, chưa đạt",
  },

  review: {
    title: "Soát lại",
    empty: "Chọn tệp ở bước 1 và nhập đơn vị ở bước 2 để thấy số liệu từng đơn vị.",
    filters: {
      open: "Cần quyết định",
      missing: "Thiếu",
      figures: "Số đọc từ chữ",
      contradictions: "Mâu thuẫn",
      columns: "Cột lạ",
      all: "Tất cả",
    },
    show: "Cho xem",
    summary: (units: number, reported: number): string =>
      `${count(reported)}/${count(units)} đơn vị đã có số liệu.`,
    nothing: {
      open: "Không còn gì phải quyết định.",
      missing: "Đơn vị nào cũng đủ số liệu, tệp nào cũng đọc được.",
      figures: "Mọi con số đều là số, không phải đoán.",
      contradictions: "Bảng của các đơn vị không tự mâu thuẫn.",
      columns: "Cột nào cũng nhận ra được.",
      all: "Chưa có gì để xem.",
    },
    more: (items: number): string => `Xem tiếp ${count(items)} mục`,
    reopen: "Đổi lại",
    at: (file: string, cell: string): string => (file === "" ? cell : `${file} · ${cell}`),
    thisWorkbook: "Sổ này",

    name: {
      asks: (printed: string): string => `«${printed}» là đơn vị nào?`,
      confirm: (unit: string): string => `Đúng là ${unit}`,
      other: "Đơn vị khác",
      choose: "— chọn đơn vị —",
      leaveOut: "Bỏ dòng này",
      is: (printed: string, unit: string): string => `«${printed}» là ${unit}`,
      leftOut: (printed: string): string => `Bỏ dòng «${printed}»`,
      unknown: "Không giống tên nào trong danh sách.",
      namedBy: {
        row: "tên trên dòng",
        title: "tên trong tiêu đề",
        sheet: "tên trang",
        file: "tên tệp",
      },
    },
    doubled: {
      asks: (unit: string): string => `${unit} có nhiều số liệu khác nhau. Lấy số nào?`,
      legend: (unit: string): string => `Số liệu của ${unit}`,
      figures: (figures: readonly (readonly [mark: string, figure: string])[]): string =>
        figures.map(([mark, figure]) => `cột ${mark}: ${figure}`).join("; "),
      blank: "trống",
    },
    file: {
      noTable: "Không thấy bảng số liệu nào trong tệp này.",
      noFigures: "Bảng trong tệp này không có cột nào của biểu, hoặc chưa có số.",
    },
    missing: (unit: string): string => `${unit} chưa có số liệu`,
    missingHint: "Dòng này sẽ để trống. Xin tệp của đơn vị, hoặc gõ tay sau khi lập.",
    gaps: (unit: string): string => `${unit} thiếu một số cột`,
    absent: "Không đơn vị nào gửi số của một số cột",
    gapsHint: (columns: readonly string[]): string => `Chưa có: ${columns.join("; ")}.`,
    column: {
      asks: (heading: string): string => `Cột «${heading}» không có trong biểu`,
      seen: (tables: number): string => `Có trong ${count(tables)} bảng.`,
      use: "Dùng làm",
      none: "Không dùng",
      option: (mark: string, heading: string): string => `Cột ${mark}: ${heading}`,
    },
    figure: {
      title: (unit: string, figures: number): string =>
        `${unit}: ${count(figures)} số cần xem cách đọc`,
      column: (mark: string, heading: string, cell: string): string =>
        `Cột ${mark} (${heading}), ô ${cell}`,
      number: (taken: string | null): string => `là số${as(taken)}.`,
      text: (text: string, taken: string | null): string => `ghi chữ «${text}»${as(taken)}.`,
      slip: (held: string, taken: string | null): string => `giữ số ${held}${as(taken)}.`,
      unreadable: (text: string): string => `ghi «${text}», không phải con số; để trống.`,
      error: (code: string): string => `đang báo lỗi ${code}; để trống.`,
      legend: "Lấy số nào",
      blank: "Để trống",
    },
    contradiction: {
      title: (file: string): string => `Bảng trong «${file}» tự mâu thuẫn`,
      counts: (errors: number, warnings: number): string =>
        [
          ...(errors > 0 ? [`${count(errors)} chỗ sai`] : []),
          ...(warnings > 0 ? [`${count(warnings)} chỗ cần hỏi`] : []),
        ].join(", "),
      hint: "Hỏi lại đơn vị; số liệu vẫn được lấy như đang ghi.",
      more: (findings: number): string => `… và ${count(findings)} chỗ nữa`,
    },
    unit: {
      by: {
        exact: "đúng tên",
        alias: "tên đã xác nhận trước đây",
        normalised: "tên viết khác một chút",
        user: "bạn chọn",
      },
      from: (place: string, by: string): string => `${place} (${by})`,
    },
  },

  build: {
    left: (items: number): string => `Còn ${count(items)} việc cần quyết định`,
    ready: "Đã quyết định xong.",
    missing: (units: number): string => `${count(units)} đơn vị sẽ để trống.`,
    build: "Lập phụ lục tổng hợp",
    building: "Đang lập…",
    decide: "Xem việc cần quyết định",
    built: (sheet: string, log: string): string =>
      `Đã lập trang «${sheet}» và «${log}» ghi từng số lấy từ đâu.`,
    time: (at: Date): string =>
      at.toLocaleString("vi-VN", { dateStyle: "short", timeStyle: "short" }),
    promise: "Chưa có gì được ghi vào sổ cho tới khi bạn bấm.",
  },

  periods: {
    title: "Hai kỳ",
    read: "Đọc bảng trong sổ",
    readAgain: "Đọc lại sổ",
    reading: "Đang đọc…",
    file: "Lấy kỳ trước từ tệp…",
    current: "Kỳ này",
    previous: "Kỳ trước",
    choose: "— chọn bảng —",
    withMap: "Dùng trang «Bảng ánh xạ»",
    result: "Kết quả so",
    none: "Chọn hai bảng khác nhau để so.",
    compared: (units: number, columns: number): string =>
      `So được ${count(units)} đơn vị, ${count(columns)} cột.`,
    noColumn: "Hai bảng không có cột nào giống nhau để so.",
    appeared: (units: readonly string[]): string => `Chỉ kỳ này có: ${units.join("; ")}.`,
    vanished: (units: readonly string[]): string => `Chỉ kỳ trước có: ${units.join("; ")}.`,
    questions: (questions: number): string => `${count(questions)} mức thay đổi khác thường`,
    build: "Lập phụ lục so sánh",
    built: (sheet: string): string => `Đã lập trang «${sheet}».`,
    noTable: "Không thấy bảng số liệu nào. Mở sổ có bảng của kỳ này và kỳ trước.",
  },

  problem: {
    noFiles: "Chưa có số liệu nào. Chọn tệp của các đơn vị, hoặc trang của sổ này.",
    noUnits: "Chưa có đơn vị nào. Gõ hoặc dán danh sách ở bước 2, mỗi dòng một đơn vị.",
    noUnitsSelected: "Vùng chọn không có tên đơn vị nào. Quét chọn cột tên đơn vị rồi bấm lại.",
    noUnitsKept:
      "Trang đang mở không có bảng nào nhận ra được. Mở phụ lục kỳ trước, hoặc dán danh sách đơn vị.",
    noSheet: "Không trang nào của sổ này có bảng nhận ra được.",
  },
};
