/** What stands in place of the pane while, or because, it cannot be drawn. */
export const start = {
  opening: "Đang mở bảng BHXH…",
  failed: "Chưa mở được bảng BHXH",
  again: "Thử lại",
  waiting: "Đang chờ mạng hoặc chờ Excel. Nếu quá một phút, hãy đóng bảng rồi mở lại.",
  noOfficeJs:
    "Không tải được thư viện Office của Microsoft. Kiểm tra mạng rồi thử lại; nếu vẫn vậy, nhờ người quản trị mạng mở địa chỉ appsforoffice.microsoft.com.",
  noFile: (file: string): string =>
    `Không tải được tệp ${file} của tiện ích. Kiểm tra mạng rồi thử lại; nếu vẫn vậy, báo người quản trị.`,
  noOffice: "Trang này chỉ chạy bên trong Excel. Mở Excel, chọn thẻ BHXH rồi bấm Mở bảng.",
  notExcel: (host: string): string =>
    `Tiện ích làm việc trên bảng tính, còn đây là ${host}. Mở sổ bằng Excel rồi chọn thẻ BHXH.`,
  tooOld:
    "Excel này cũ hơn mức tiện ích cần. Cập nhật Office, hoặc dùng Microsoft 365, Office 2021 trở lên, hay Excel trên web.",
  onPhone:
    "Excel trên điện thoại chưa chạy được tiện ích này. Mở sổ trên máy tính, hoặc bằng Excel trên web.",
};
