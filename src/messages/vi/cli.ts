import type { DocumentFailure } from "../../core/model/file-failure";
import { fileFailures } from "./file-failures";

const count = (number: number): string => number.toLocaleString("vi-VN");

/** What one run of the command found. */
export interface Tally {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly failures: number;
}

const documents = {
  doc: "Word 97–2003 (.doc)",
  odt: "OpenDocument (.odt)",
  rtf: "Rich Text (.rtf)",
  pdf: "PDF",
} as const;

/** What one audit of a report's sentences found. */
export interface AuditTally {
  readonly claims: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Figures that stand in a table; null where none was given. */
  readonly linked: number | null;
}

/** Sentences of the command line. */
export const cli = {
  help: `Kiểm tra các bảng số liệu BHXH: tổng, tỉ lệ, con số chép lại; và con số trong lời văn báo cáo.

  bhxh check TỆP… [--json] [--sheet TÊN] [--previous TỆP] [--mark BẢN-CHÉP.xlsx] [--lang vi|en]

  TỆP              sổ .xlsx, bảng .csv hoặc .tsv, hoặc thư mục chứa chúng (kể cả thư mục con)
  --json           in kết quả thành một tài liệu JSON
  --sheet TÊN      chỉ kiểm tra trang này của sổ
  --previous TỆP   bảng kỳ trước, cùng các đơn vị, để đoán con số sai
  --mark TỆP.xlsx  ghi một bản chép có đánh dấu, ghi chú ở ô và trang biên bản; tệp gốc giữ nguyên

  bhxh audit TỆP [--table BẢNG.xlsx] [--json] [--lang vi|en]

  TỆP              lời văn báo cáo: .docx của Word, hoặc .txt
  --table TỆP      bảng mà lời văn lấy số liệu: .xlsx, .csv hoặc .tsv
  --json           in kết quả thành một tài liệu JSON

  bhxh merge TỆP… --units DANH-SÁCH.txt -o PHỤ-LỤC.xlsx [--form BIỂU] [--title DÒNG]…
             [--previous TỆP] [--json] [--lang vi|en]

  TỆP              tệp của các đơn vị (.xlsx, .csv, .tsv), hoặc thư mục chứa chúng
  --units TỆP      các đơn vị phải có, mỗi dòng một tên; tên gọi khác viết sau dấu «=», ngăn bằng «;»
  -o TỆP.xlsx      ghi phụ lục và nhật ký; tệp đã có thì giữ nguyên và báo tên khác
  --form BIỂU      biểu mẫu (mặc định coverage), hoặc tệp .json mô tả biểu mẫu
  --title DÒNG     một dòng tiêu đề; nhiều dòng thì gõ nhiều lần
  --previous TỆP   phụ lục kỳ trước (có thể kèm trang «Bảng ánh xạ»): lập thêm trang so sánh từng loại
  --json           in kết quả thành một tài liệu JSON; khi đó có thể không cần -o

  bhxh build [TỆP] -o PHỤ-LỤC.xlsx [--units DANH-SÁCH.txt] [--form BIỂU] [--title DÒNG]… [--lang vi|en]

  TỆP              bảng cần trình bày lại theo biểu mẫu; không có thì lập biểu trống theo --units

  --lang vi|en     ngôn ngữ của báo cáo
  --version        in phiên bản

Mã trả về: 0 không thấy gì, 1 có điều phải xem, 2 có tệp không đọc được hoặc lệnh sai.
`,

  usage: {
    noCommand: "Chưa có lệnh.",
    unknownCommand: (name: string): string => `Không có lệnh «${name}».`,
    unknownOption: (name: string): string => `Không có tuỳ chọn «${name}».`,
    missingValue: (name: string): string => `Tuỳ chọn ${name} cần một giá trị.`,
    unknownLanguage: (name: string): string => `Không có ngôn ngữ «${name}»; chọn vi hoặc en.`,
    noFile: "Chưa nêu tệp nào để đọc.",
    emptyFolder: "Không thấy tệp .xlsx, .csv hay .tsv nào trong thư mục.",
    markNeedsOneFile: (files: number): string =>
      `--mark chỉ dùng với một tệp, ở đây có ${count(files)} tệp.`,
    auditNeedsOneFile: (files: number): string =>
      `audit đọc mỗi lần một tệp, ở đây có ${count(files)} tệp.`,
    buildNeedsOneFile: (files: number): string =>
      `build lấy số liệu từ một tệp, ở đây có ${count(files)} tệp; nhiều tệp thì dùng merge.`,
    buildFromBoth:
      "build lấy đơn vị từ bảng hoặc từ --units, không lấy cả hai; ghép bảng vào danh sách thì dùng merge.",
    noUnits:
      "Chưa có danh sách đơn vị: thêm --units TỆP, mỗi dòng một đơn vị, theo thứ tự của phụ lục.",
    noOutput: "Chưa nêu tệp kết quả: thêm -o TÊN.xlsx.",
    outputNotXlsx: (path: string): string => `Tệp kết quả «${path}» phải có đuôi .xlsx.`,
    markNotXlsx: (path: string): string => `Bản chép «${path}» phải có đuôi .xlsx.`,
    markOverInput: (path: string): string =>
      `Bản chép «${path}» trùng với tệp được đọc; đặt tên khác để giữ tệp gốc.`,
    hint: "Gõ «bhxh --help» để xem cách dùng.",
  },

  failure: fileFailures.explain,
  documentFailure(failure: DocumentFailure): string {
    switch (failure.kind) {
      case "otherDocument":
        return `Tệp này thuộc dạng ${documents[failure.format]}, chưa đọc được. Mở bằng chương trình đã làm ra nó rồi lưu thành .docx hoặc .txt.`;
      case "notDocument":
        return "Tệp này không phải lời văn báo cáo. Lệnh audit đọc .docx của Word và .txt; sổ và bảng thì dùng lệnh check.";
      case "passwordProtected":
        return "Tài liệu này có mật khẩu nên không đọc được. Mở bằng Word, bỏ mật khẩu rồi lưu thành một bản khác.";
      case "damaged":
        return "Tệp bị hỏng hoặc tải chưa đủ. Mở bằng Word để sửa rồi lưu lại, hoặc xin lại tệp.";
      case "tooLarge":
        return "Tệp quá lớn để đọc. Chép lời văn sang một tệp mới.";
      case "notText":
        return "Chữ trong tệp không phải Unicode (UTF-8, UTF-16) hay Windows-1258. Mở bằng Word rồi lưu thành .docx.";
      case "missing":
      case "forbidden":
        return fileFailures.explain(failure);
    }
  },
  noSheet: (sheet: string, names: readonly string[]): string =>
    `Không có trang «${sheet}». Các trang đang hiện: ${names.map((name) => `«${name}»`).join(", ")}.`,
  bug: (message: string): string =>
    `Chương trình gặp lỗi của chính nó (${message}) nên tệp này chưa được kiểm tra. Xin gửi tệp hoặc lời báo này cho người làm chương trình.`,

  checking: (done: number, total: number, path: string): string =>
    `[${count(done)}/${count(total)}] ${path}`,
  compared: (relations: number, uncompared: number): string =>
    uncompared === 0
      ? `đã so ${count(relations)} quan hệ`
      : `đã so ${count(relations)} quan hệ, ${count(uncompared)} ô không có gì để đối chiếu`,
  or: "; hoặc ",
  unclear: (ways: number, likeliest: string): string =>
    `chưa rõ ở đâu, ${count(ways)} cách đều khớp như nhau, dễ có nhất là ${likeliest}`,
  unproven: " (chưa chắc đã là cách ít sửa nhất)",
  then: (list: string): string => ` (khi đó ${list})`,
  nothing: "Không có mâu thuẫn.",
  noTable:
    "Không thấy bảng số liệu nào. Bảng cần có dòng tiêu đề (Chỉ tiêu, Thực hiện, Tỉ lệ đạt…), một cột tên đơn vị và các dòng số bên dưới.",
  tally: ({ files, errors, warnings, infos, failures }: Tally): string =>
    `${count(files)} tệp: ${count(errors)} chỗ sai, ${count(warnings)} chỗ cần hỏi, ${count(infos)} lưu ý` +
    (failures === 0 ? "." : `; ${count(failures)} tệp không đọc được.`),

  marked: (path: string): string => `Đã ghi bản chép có đánh dấu: ${path}`,
  lost: (parts: readonly string[]): string =>
    `Bản chép để soát không mang theo: ${parts.join(", ")}. Tệp gốc vẫn nguyên.`,
  parts: {
    charts: "biểu đồ",
    pivotTables: "bảng tổng hợp (PivotTable)",
    externalLinks: "liên kết tới sổ khác",
    controls: "nút bấm và đối tượng nhúng",
    hyperlinks: "siêu liên kết trong ô",
    validations: "quy tắc nhập liệu",
    names: "tên đặt cho vùng ô",
    drawings: "hình vẽ và ghi chú cũ",
  },
  notMarked: (reason: string): string => `Chưa ghi bản chép: ${reason}`,
  notWritten: (path: string, code: string): string =>
    `không ghi được «${path}» (mã ${code}). Đóng tệp nếu đang mở, hoặc chọn thư mục khác.`,

  reportSheet: "Biên bản kiểm tra",
  reportTitle: "Biên bản kiểm tra số liệu",
  reportOf: (file: string): string => `(Tệp ${file})`,
  reportColumns: ["STT", "Trang", "Ô", "Mức", "Quy tắc", "Đang ghi", "Tính được", "Diễn giải"],

  audit: {
    line: (line: number): string => `dòng ${line}`,
    replacement: (text: string): string => `Sửa thành: ${text}`,
    expected: (text: string): string => `Theo các số khác: ${text}`,
    against: (figures: readonly string[]): string => `Đối chiếu: ${figures.join("; ")}`,
    nothing: "Không có mâu thuẫn.",
    noClaim:
      "Không đọc được con số nào trong lời văn. Bảng trong tài liệu không được đọc ở đây: dùng lệnh check cho bảng.",
    noTable: (path: string): string =>
      `${path}: không thấy bảng số liệu nào, nên lời văn chưa được so với bảng.`,
    tally: ({ claims, errors, warnings, infos, linked }: AuditTally): string =>
      `Đã đọc ${count(claims)} điều nêu bằng số${linked === null ? "" : `, ${count(linked)} con số có trong bảng`}: ` +
      `${count(errors)} chỗ sai, ${count(warnings)} chỗ cần hỏi, ${count(infos)} lưu ý.`,
  },
};
