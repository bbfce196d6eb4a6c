import type {
  Consolidation,
  FigureReading,
  Submission,
  TakenFigure,
  UnitMatch,
} from "../../core/consolidate/consolidation";
import type { LogWords } from "../../core/consolidate/log-words";
import type { Notice, NoticeDetail } from "../../core/consolidate/notices";
import { formatCell } from "../../core/model/a1";
import { formatDecimal } from "../../core/numbers/format";
import { fileFailures } from "./file-failures";
import { findings } from "./findings";

const count = (number: number): string => number.toLocaleString("vi-VN");

const place = ({ file, cell }: Pick<Submission, "file" | "cell">): string =>
  `${fileName(file)}, trang «${cell.sheet}», ô ${formatCell(cell)}`;

const fileName = (file: string): string => (file === "" ? "sổ đang mở" : file);

const columns = (marks: readonly string[]): string => `cột ${marks.join(", ")}`;

/** Sentences about merging many units' files. */
export const consolidate = {
  sheetName: "Nhật ký tổng hợp",
  title: "Nhật ký tổng hợp số liệu",
  columns: ["STT", "Đơn vị", "Nội dung", "Số lấy", "Tệp", "Trang", "Ô"],
  sourcesHeading: "Nguồn số liệu",
  noSource: "Chưa có số liệu",
  fileName,
  source: (file: string, sheet: string): string => `${fileName(file)} › ${sheet}`,

  summary({ files, units }: Consolidation, time: string): string {
    const reported = units.filter(({ state }) => state.kind !== "missing").length;
    return `Lúc ${time}: đọc ${count(files.length)} tệp, ${count(reported)}/${count(units.length)} đơn vị có số liệu.`;
  },
  toSettle: (notices: number): string =>
    notices === 0 ? "Không có gì phải xem lại" : `Cần xem lại: ${count(notices)} mục`,
  taken: (figures: number): string => `Số đã lấy vào phụ lục: ${count(figures)}`,

  /** What is wrong or open, and what to do; the unit and the file are named beside it. */
  notice: ({ detail }: Notice): string => said(detail),

  figure: (mark: string, heading: string, figure: TakenFigure): string =>
    `Cột ${mark} (${heading})${figure.kind === "entered" ? entered(figure) : readFrom(figure.reading)}`,

  /** How a figure came from its cell: "đọc từ chữ «67.269»"; "" for a plain number. */
  reading: (reading: FigureReading): string => readFrom(reading).replace(/^[,: ]+/u, ""),

  /** How a printed name is known to be the unit. */
  match(match: UnitMatch): string {
    switch (match.kind) {
      case "matched":
        return matchedBy[match.by];
      case "suggested":
        return "cần xác nhận";
      case "unknown":
        return "chưa biết đơn vị nào";
      case "leftOut":
        return "bỏ qua";
    }
  },

  /** Where the name of the unit stands. */
  namedBy: (where: Submission["namedBy"]): string => places[where],
} satisfies LogWords & Record<string, unknown>;

const matchedBy = {
  exact: "đúng tên",
  alias: "tên đã xác nhận trước",
  normalised: "tên viết khác",
  user: "bạn chọn",
} as const;

const places = {
  row: "tên ở dòng",
  title: "tên ở tiêu đề bảng",
  sheet: "tên ở tên trang",
  file: "tên ở tên tệp",
} as const;

function said(detail: NoticeDetail): string {
  switch (detail.kind) {
    case "failedFile":
      return fileFailures.explain(detail.failure);
    case "noTable":
      return "Không thấy bảng số liệu nào trong tệp. Mở tệp xem có đúng là báo cáo không.";
    case "noFigures":
      return "Các bảng trong tệp không có cột nào của mẫu, hoặc chưa điền số. Mở tệp xem lại tiêu đề cột.";
    case "missingUnit":
      return "Chưa có số liệu. Nhắc đơn vị gửi, hoặc chọn thêm tệp.";
    case "doubledUnit": {
      const differ = `Có ${count(detail.places.length)} nguồn ghi khác nhau ở ${columns(detail.marks)}: ${detail.places.map(place).join("; ")}.`;
      return detail.chosen === null
        ? `${differ} Chọn nguồn đúng; lúc này các cột đó để trống.`
        : `${differ} Đã lấy theo ${place(detail.chosen)}.`;
    }
    case "missingFigures":
      return `Chưa có số ở ${columns(detail.marks)}. Hỏi lại đơn vị, hoặc nhập vào phụ lục.`;
    case "unreadable":
      return detail.reading.kind === "error"
        ? `Cột ${detail.mark} báo lỗi ${detail.reading.code} nên để trống. Hỏi lại đơn vị, hoặc nhập số.`
        : `Cột ${detail.mark} ghi «${detail.reading.text}», không đọc được thành số nên để trống. Hỏi lại đơn vị, hoặc nhập số.`;
    case "suggestedName":
      return `«${detail.printed}» có phải là ${detail.candidates.join(", hay ")}? Xác nhận, hoặc chọn đơn vị khác.`;
    case "unknownName":
      return `«${detail.printed}» không có trong danh sách đơn vị. Chọn đơn vị, hoặc bỏ qua dòng này.`;
    case "leftOut":
      return `Đã bỏ qua «${detail.printed}» như bạn chọn.`;
    case "contradictions": {
      const counted = [
        ...(detail.errors > 0 ? [`${count(detail.errors)} chỗ sai`] : []),
        ...(detail.warnings > 0 ? [`${count(detail.warnings)} chỗ cần hỏi`] : []),
      ];
      return `Bảng của đơn vị có ${counted.join(", ")}. ${findings.explain(detail.first)}`;
    }
    case "unmatchedColumn":
      return `Cột «${detail.heading}» ở ${count(detail.tables)} bảng không khớp cột nào của mẫu nên không lấy. Nếu cần, chọn cột của mẫu cho nó.`;
  }
}

function readFrom(reading: FigureReading): string {
  switch (reading.kind) {
    case "number":
      return "";
    case "text": {
      const others = reading.others.map(formatDecimal).join("; ");
      return `: đọc từ chữ «${reading.text}»${others === "" ? "" : `, không phải ${others}`}`;
    }
    case "slip":
      return `: ô ghi số ${formatDecimal(reading.held)}, hiểu dấu chấm là hàng nghìn`;
    case "unreadable":
      return `: ghi «${reading.text}», không đọc được`;
    case "error":
      return `: ô báo lỗi ${reading.code}`;
  }
}

function entered({ instead }: Extract<TakenFigure, { kind: "entered" }>): string {
  if (instead === null) return ": bạn nhập";
  return instead.value === null
    ? `: bạn nhập (trong tệp${readFrom(instead.reading)})`
    : `: bạn nhập, thay cho ${formatDecimal(instead.value)} trong tệp`;
}
