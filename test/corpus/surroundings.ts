import type { CorpusTable } from "./entry";

/** Titles, notes, signatures, footnotes around the table. */
export const surroundings: readonly CorpusTable[] = [
  {
    name: "Quốc hiệu, số văn bản, căn cứ, chữ ký, nơi nhận, ghi chú có số",
    grid: `
BẢO HIỂM XÃ HỘI TỈNH QUẢNG NGÃI |                |                  | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
Số: 1482/BC-BHXH                |                |                  | Độc lập - Tự do - Hạnh phúc        |
                                |                |                  | Quảng Ngãi, ngày 09 tháng 10 năm 2023 |
PHỤ LỤC 03
TÌNH HÌNH THAM GIA BHTN 9 THÁNG ĐẦU NĂM 2023
(Kèm theo Báo cáo số 1482/BC-BHXH ngày 09/10/2023)
STT                             | Đơn vị         | Chỉ tiêu (người) | Thực hiện (người)                  | Tỷ lệ đạt (%)
1                               | TP. Quảng Ngãi | 5.598            | 5.642                              | 100,79
2                               | TX. Đức Phổ    | 4.987            | 4.563                              | 91,50
3                               | Bình Sơn       | 19.152           | 17.420                             | 90,96
4                               | Sơn Tịnh       | 2.211            | 2.054                              | 92,90
5                               | Tư Nghĩa       | 4.178            | 3.793                              | 90,79
6                               | Nghĩa Hành     | 2.176            | 2.090                              | 96,05
7                               | Mộ Đức         | 2.102            | 1.986                              | 94,48
Tổng cộng                       |                | 40.404           | 37.548                             | 92,93
Ghi chú: Số liệu chốt đến 17 giờ ngày 30/9/2023; chưa gồm 214 người đang bảo lưu.
(1) Theo Quyết định số 112/QĐ-UBND ngày 15/02/2023 của UBND tỉnh.
NGƯỜI LẬP BIỂU                  |                | TRƯỞNG PHÒNG     | GIÁM ĐỐC                           |
Nguyễn Thị Lan                  |                | Trần Văn Bình    | Lê Minh Hoàng                      |
Nơi nhận:
- BHXH Việt Nam;
- Lưu: VT, QLT (03).
`,
    broken: [
      {
        name: "một huyện gõ sai",
        change: { D13: "2.290" },
        expect: ["E13 error", "D15 error"],
      },
      {
        name: "tổng chỉ tiêu cũ",
        change: { C15: "40.664" },
        expect: ["C15 error", "E15 error"],
      },
    ],
  },
  {
    name: "Chú thích cuối số liệu bằng dấu sao, tên có số chú thích",
    grid: `
Huyện               | Hộ cận nghèo (hộ) | Nhân khẩu (người) | Đã có thẻ (người)
Huyện Bác Ái (*)    | 1.120             | 4.806             | 4.806
Huyện Ninh Sơn      | 1.877             | 7.402             | 7.115
Huyện Thuận Bắc (1) | 944               | 3.980             | 3.902
Huyện Thuận Nam (2) | 1.206             | 4.955             | 4.870
Tổng                | 5.147             | 21.143            | 20.693
(*) Huyện nghèo theo Quyết định 353/QĐ-TTg ngày 15/3/2022
(1), (2): số liệu của Phòng LĐ-TB&XH
`,
    broken: [
      {
        name: "một số gõ sai",
        change: { C3: "7.042" },
        expect: ["C6 error"],
      },
    ],
  },
  {
    name: "Cột ghi chú chữ, cột lý do có số, dòng trống trước tổng",
    grid: `
STT | Đơn vị chậm đóng            | Số lao động | Số tháng chậm đóng | Số tiền (đồng) | Ghi chú
1   | Công ty TNHH May Tiến Thuận | 412         | 4                  | 1.836.402.115  | Đã có QĐ 45/QĐ-XPHC
2   | Công ty CP Xây dựng số 5    | 37          | 14                 | 902.118.640    | Ngừng hoạt động từ 01/2023
3   | HTX Dịch vụ Phước An        | 9           | 22                 | 188.340.902    | Đang giải thể
4   | DNTN Hải Sơn                | 5           | 7                  | 61.204.800     | Cam kết trả trước 31/12
    |                             |             |                    |                |
    | Cộng                        | 463         |                    | 2.988.066.457  |
`,
    broken: [
      {
        name: "số tiền gõ thừa chữ số",
        change: { E4: "1.888.340.902" },
        expect: ["E7 error"],
      },
    ],
  },
];
