import type { HostFailure } from "../../core/model/failure";

const sheet = (name: string): string => `Trang «${name}»`;

/** What the workbook refused, what has become of it, and what to do. */
export const failures = {
  explain(failure: HostFailure): string {
    switch (failure.kind) {
      case "stale":
        return `${sheet(failure.sheet)} đã thay đổi ở ô ${failure.address} sau lần đọc trước nên chưa ghi gì. Kiểm tra lại rồi làm tiếp.`;
      case "sheetMissing":
        return `${sheet(failure.sheet)} không còn trong sổ (đã xoá hoặc đổi tên), chưa có gì bị thay đổi. Kiểm tra lại để đọc các trang hiện có.`;
      case "nameTaken":
        return `${sheet(failure.sheet)} đã có trong sổ, chưa có gì bị thay đổi. Đặt tên khác rồi lập lại.`;
      case "sheetChanged":
        return `${sheet(failure.sheet)} đã được sửa sau khi lập nên được giữ lại, chưa xoá gì. Nếu không cần nữa, hãy tự xoá trang.`;
      case "protected":
        return failure.sheet === null
          ? "Sổ hoặc trang đang khoá; mở khoá rồi thử lại, chưa có gì bị thay đổi."
          : `${sheet(failure.sheet)} đang khoá; mở khoá rồi thử lại, chưa có gì bị thay đổi.`;
      case "noSelection":
        return "Chưa chọn vùng ô, hoặc đang chọn nhiều vùng rời nhau; chưa có gì bị thay đổi. Chọn một vùng liền rồi thử lại.";
      case "tooLarge":
        return "Vùng này quá lớn để đọc hoặc ghi một lần, chưa có gì bị thay đổi. Chọn vùng nhỏ hơn rồi thử lại.";
      case "memoryFull":
        return "Sổ không ghi nhớ thêm được nữa, chưa có gì bị thay đổi. Xoá bớt những mục không còn dùng rồi thử lại.";
      case "busy":
        return "Bảng tính đang bận, thường do một ô còn gõ dở; chưa có gì bị thay đổi. Nhấn Enter hoặc Esc rồi thử lại.";
      case "notFetched":
        return "Chưa tải được phần này của tiện ích, có lẽ mạng bị ngắt; chưa có gì bị thay đổi. Kiểm tra mạng rồi thử lại.";
      case "outdated":
        return "Bản Excel này cũ hơn mức tiện ích cần nên không làm được việc này, chưa có gì bị thay đổi. Cập nhật Office rồi mở lại sổ.";
      case "unexpected":
        return failure.partly
          ? `Bảng tính dừng giữa chừng (mã ${failure.code}), một phần đã được ghi. Nhấn Ctrl+Z để lùi lại và xem kỹ trang trước khi lưu.`
          : `Bảng tính không làm được việc này (mã ${failure.code}), chưa có gì bị thay đổi. Thử lại; nếu vẫn vậy, lưu sổ rồi đóng và mở lại.`;
    }
  },
};
