const count = (number: number): string => number.toLocaleString("vi-VN");

/** Words of what the officer knows beside the figures that were checked. */
export const evidence = {
  title: "Căn cứ thêm",
  earlier: "Bảng kỳ trước",
  earlierHint:
    "Nếu sổ có bảng kỳ trước, chọn bảng ấy: số nào lệch hẳn so với kỳ trước sẽ bị nghi trước.",
  find: "Tìm bảng ở các trang khác",
  findAgain: "Đọc lại",
  finding: "Đang tìm…",
  none: "Không so với kỳ trước",
  notFound: "Các trang khác không có bảng nào nhận ra được.",
  option: (sheet: string, title: string): string => (title === "" ? sheet : `${sheet} · ${title}`),
  comparedShort: (sheet: string): string => `so với «${sheet}»`,
  compared: (sheet: string, units: number, columns: number): string =>
    `Đang so với bảng ở trang «${sheet}»: chung ${count(units)} đơn vị, ${count(columns)} cột.`,
  noUnit: (sheet: string): string =>
    `Bảng ở trang «${sheet}» không có đơn vị nào trùng tên với bảng đang kiểm tra: hãy chọn bảng khác.`,
  noColumn: (sheet: string): string =>
    `Bảng ở trang «${sheet}» không có cột nào cùng loại với bảng đang kiểm tra: hãy chọn bảng khác.`,
  changed: (sheet: string): string => `Trang «${sheet}» đã thay đổi từ lúc đọc: hãy đọc lại.`,
  confirmed: "Ô bạn đã xác nhận đúng",
  confirmedShort: (cells: number): string => `${count(cells)} ô đã xác nhận`,
  confirmedNone: "Mở một nguyên nhân, rồi đánh dấu ô bạn đã đối chiếu là đúng.",
  takeBack: "Bỏ",
  takeBackCell: (address: string): string => `Bỏ xác nhận ô ${address}`,
  fallsHint: "Xác nhận giữ tới khi đóng khung này, hoặc tới khi số trong ô thay đổi.",
  confirm: "Ô này đúng",
  confirmHint: "Đánh dấu ô đã đối chiếu với hồ sơ là đúng; nguyên nhân được tìm lại ngay.",
  confirmCell: (address: string, place: string, figure: string): string =>
    `Ô ${address} đúng: ${place}, ${figure}`,
  disputed: "Các ô bạn đã xác nhận mâu thuẫn với nhau, không thể cùng đúng:",
  disputedHint: "Xem lại hồ sơ rồi bỏ xác nhận ô chưa đúng.",
  stillDoubted: (addresses: string): string =>
    `Không sửa ô đã xác nhận (${addresses}) thì phải sửa nhiều chỗ hơn: hãy xem lại ô ấy.`,
};
