import type { FileFailure } from "../../core/model/file-failure";

const count = (number: number): string => number.toLocaleString("vi-VN");

const formats = {
  xls: "Excel 97–2003 (.xls)",
  xlsb: "Excel nhị phân (.xlsb)",
  xlsm: "sổ có macro (.xlsm)",
  ods: "OpenDocument (.ods)",
} as const;

/** Why a file was not read, and what to do. */
export const fileFailures = {
  explain(failure: FileFailure): string {
    switch (failure.kind) {
      case "missing":
        return "Không có tệp này. Xem lại tên và thư mục.";
      case "forbidden":
        return `Máy không cho đọc tệp này (mã ${failure.code}). Xem lại quyền truy cập, hoặc đóng chương trình đang giữ tệp.`;
      case "notWorkbook":
        return "Tệp này không phải sổ Excel (.xlsx), bảng .csv hay .tsv. Mở bằng chương trình đã làm ra nó rồi lưu thành .xlsx.";
      case "otherFormat":
        return `Tệp này thuộc dạng ${formats[failure.format]}, chưa đọc được. Mở bằng Excel rồi lưu thành .xlsx.`;
      case "passwordProtected":
        return "Sổ này có mật khẩu nên không đọc được. Mở bằng Excel, bỏ mật khẩu rồi lưu thành một bản khác.";
      case "damaged":
        return "Tệp bị hỏng hoặc tải chưa đủ. Mở bằng Excel để sửa rồi lưu lại, hoặc xin lại tệp.";
      case "tooLarge":
        return "Tệp quá lớn để đọc. Chép phần có bảng sang một sổ mới; xem có ô nào nằm lạc ở rất xa không.";
      case "tooSlow":
        return `Đọc tệp này quá ${count(failure.seconds)} giây chưa xong nên đã thôi. Chép phần có bảng sang một sổ mới rồi thử lại.`;
      case "notText":
        return "Chữ trong tệp không phải Unicode (UTF-8, UTF-16). Mở bằng Excel rồi lưu dạng «CSV UTF-8».";
    }
  },
};
