import type { CorpusTable } from "./entry";

/** Health, budgets and plans as they were published. */
export const publishedOthers: readonly CorpusTable[] = [
  {
    name: "Cơ sở y tế theo huyện, ba khu vực, gạch ngang, cột không cộng ngang",
    published: "Niên giám thống kê Quảng Ngãi 2016, biểu 238",
    grid: `
238. Số cơ sở y tế năm 2016 phân theo huyện/thành phố thuộc tỉnh
                     |         |           |                    |             | ĐVT: Cơ sở
                     | Tổng số | Trong đó  |                    |             |
                     |         | Bệnh viện | Phòng khám khu vực | Nhà hộ sinh | Trạm y tế xã, phường, cơ quan, xí nghiệp
TỔNG SỐ              | 240     | 20        | 4                  | -           | 184
I. Khu vực đồng bằng | 155     | 13        | 2                  | -           | 115
1. TP. Quảng Ngãi    | 45      | 6         | 1                  | -           | 23
2. Huyện Bình Sơn    | 28      | 2         | -                  | -           | 26
3. Huyện Sơn Tịnh    | 15      | 1         | 1                  | -           | 11
4. Huyện Tư Nghĩa    | 18      | 1         | -                  | -           | 15
5. Huyện Nghĩa Hành  | 15      | 1         | -                  | -           | 12
6. Huyện Mộ Đức      | 16      | 1         | -                  | -           | 13
7. Huyện Đức Phổ     | 18      | 1         | -                  | -           | 15
II. Khu vực miền núi | 81      | 6         | 2                  | -           | 67
8. Huyện Trà Bồng    | 13      | 1         | 1                  | -           | 10
9. Huyện Tây Trà     | 11      | 1         | -                  | -           | 9
10. Huyện Sơn Hà     | 16      | 1         | -                  | -           | 14
11. Huyện Sơn Tây    | 11      | 1         | -                  | -           | 9
12. Huyện Minh Long  | 7       | 1         | -                  | -           | 5
13. Huyện Ba Tơ      | 23      | 1         | 1                  | -           | 20
III. Khu vực hải đảo | 4       | 1         | -                  | -           | 2
14. Huyện Lý Sơn     | 4       | 1         | -                  | -           | 2
Ghi chú: Trong 184 trạm y tế có 1 trạm y tế của cơ quan, xí nghiệp trên địa bàn huyện Bình Sơn.
`,
    broken: [
      {
        name: "gõ sai một chữ số ở một huyện",
        change: { B20: "28" },
        expect: ["B14 error"],
      },
      {
        name: "tổng khu vực cũ",
        change: { F6: "105" },
        expect: ["F6 error"],
        also: ["F5"],
      },
    ],
  },
  {
    name: "Chỉ tiêu kinh tế - xã hội 2019: khoảng, chữ, đánh giá",
    mayAsk: ["F7"],
    published: "Báo cáo thực hiện chỉ tiêu kinh tế - xã hội năm 2019",
    grid: `
TT | Chỉ tiêu                           | Đơn vị      | Kế hoạch năm 2019 | Ước thực hiện năm 2019 | Đánh giá
1  | Tốc độ tăng tổng sản phẩm trong nước (GDP) | %           | 6,6-6,8           | 7,02                   | Vượt
2  | Tốc độ tăng chỉ số giá tiêu dùng bình quân (CPI) | %           | Khoảng 4          | 2,79                   | Vượt
3  | Tốc độ tăng tổng kim ngạch xuất khẩu | %           | 7-8               | 8,1                    | Vượt
4  | Tỷ lệ nhập siêu so với tổng kim ngạch xuất khẩu | %           | Dưới 3            | Xuất siêu              | Vượt
5  | Tổng vốn đầu tư thực hiện toàn xã hội so GDP | %           | 33-34             | 33,9                   | Đạt
6  | Mức giảm tỷ lệ hộ nghèo theo chuẩn nghèo tiếp cận đa chiều | điểm %      | 1-1,5             | 1,1                    | Vượt
   | - Trong đó: Giảm tỷ lệ hộ nghèo tại các huyện nghèo | %           | 4                 | Trên 4                 |
7  | Tỷ lệ thất nghiệp ở khu vực thành thị | %           | Dưới 4            | 3,1                    | Đạt
8  | Tỷ lệ lao động qua đào tạo         | %           | 60-62             | 61-62                  | Đạt
   | - Trong đó: Tỷ lệ lao động qua đào tạo có văn bằng, chứng chỉ | %           | 24-24,5           | Khoảng 24              |
9  | Số giường bệnh trên 1 vạn dân (không tính giường trạm y tế xã) | giường bệnh | 27                | 27,5                   | Vượt
10 | Tỷ lệ dân số tham gia bảo hiểm y tế | %           | 88,1              | 89,3                   | Vượt
11 | Tỷ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung | %           | 89                | 89                     | Đạt
12 | Tỷ lệ che phủ rừng                 | %           | 41,85             | 41,85                  | Đạt
`,
    broken: [],
  },
  {
    name: "Thu ngân sách tỉnh: A, I, 1, a; phẩy hàng nghìn; bằng 0",
    published: "Bộ Tài chính, quyết toán thu ngân sách Ninh Thuận 2002",
    grid: `
THU NSNN TRÊN ĐỊA BÀN TỈNH NINH THUẬN
    |                                    | Triệu đồng - Million dongs
STT | CHỈ TIÊU - ITEMS                   | QUYẾT TOÁN 2002
A   | TỔNG THU NSNN TRÊN ĐỊA BÀN         | "120,812"
I   | THU NỘI ĐỊA - DOMESTIC REVENUE     | "120,812"
1   | THU TỪ DOANH NGHIỆP NHÀ NƯỚC       | "26,966"
2   | THU TỪ DOANH NGHIỆP CÓ VỐN ĐẦU TƯ NƯỚC NGOÀI | "1,012"
3   | THU TỪ KHU VỰC CTN VÀ DỊCH VỤ NQD  | "29,310"
4   | THUẾ SỬ DỤNG ĐẤT NÔNG NGHIỆP       | "1,809"
5   | THUẾ THU NHẬP ĐỐI VỚI NGƯỜI CÓ THU NHẬP CAO | "2,022"
6   | LỆ PHÍ TRƯỚC BẠ                    | "5,657"
7   | THU XỔ SỐ KIẾN THIẾT               | "13,036"
8   | THU PHÍ XĂNG, DẦU                  | "0"
9   | THU PHÍ, LỆ PHÍ                    | "5,745"
10  | CÁC KHOẢN THU VỀ NHÀ, ĐẤT          | "15,583"
a   | Thuế nhà đất                       | "1,141"
b   | Thuế chuyển quyền sử dụng đất      | "727"
c   | Thu tiền thuê đất                  | "1,043"
d   | Thu tiền sử dụng đất               | "9,523"
e   | Thu bán nhà ở thuộc sở hữu Nhà nước | "3,149"
11  | THU KHÁC NGÂN SÁCH                 | "19,672"
II  | THU TỪ HẢI QUAN                    | "0"
`,
    broken: [
      {
        name: "gõ sai một khoản",
        change: { C12: '"18,036"' },
        expect: ["C5"],
      },
      {
        name: "cộng sai tiểu mục",
        change: { C19: '"5,923"' },
        expect: ["C15"],
      },
    ],
  },
  {
    name: "Cơ sở, giường bệnh, cán bộ y tế: nhiều tổng trong một cột, đơn vị tính trong ngoặc",
    published: "Niên giám thống kê Quảng Ngãi 2016, biểu 236",
    grid: `
236. Số cơ sở y tế, giường bệnh và cán bộ y tế năm 2016 phân theo thành phần kinh tế
                                   | Tổng số | Nhà nước | Ngoài nhà nước | Khu vực có vốn đầu tư nước ngoài
Cơ sở y tế (Cơ sở)                 | 240     | 239      | 1              | -
Bệnh viện                          | 20      | 19       | 1              | -
Phòng khám đa khoa khu vực         | 4       | 4        | -              | -
Nhà hộ sinh                        | -       | -        | -              | -
Trạm y tế xã, phường               | 183     | 183      | -              | -
Trạm y tế của cơ quan, xí nghiệp   | 1       | 1        | -              | -
Cơ sở y tế khác                    | 32      | 32       | -              | -
Giường bệnh (Giường)               | 3.780   | 3.770    | 10             | -
Bệnh viện                          | 2.780   | 2.770    | 10             | -
Phòng khám đa khoa khu vực         | 42      | 42       | -              | -
Nhà hộ sinh                        | -       | -        | -              | -
Trạm y tế xã, phường               | 915     | 915      | -              | -
Trạm y tế của cơ quan, xí nghiệp   | 3       | 3        | -              | -
Cơ sở y tế khác                    | 40      | 40       | -              | -
Cán bộ ngành y (Người)             | 3.687   | 3.611    | 76             | -
Bác sĩ                             | 792     | 763      | 29             | -
Y sĩ                               | 754     | 750      | 4              | -
Kỹ thuật viên y                    | 194     | 182      | 12             | -
Điều dưỡng                         | 1.320   | 1.301    | 19             | -
Hộ sinh                            | 608     | 596      | 12             | -
Y tế công cộng                     | 19      | 19       | -              | -
Cán bộ ngành dược (Người)          | 256     | 239      | 17             | -
Dược sĩ (Kể cả tiến sĩ, thạc sĩ, chuyên khoa) | 68      | 64       | 4              | -
Dược sĩ trung cấp                  | 185     | 172      | 13             | -
Dược tá                            | 3       | 3        | -              | -
`,
    broken: [
      {
        name: "ngang không khớp",
        change: { C21: "1.031" },
        expect: ["B21"],
        also: ["C17"],
      },
    ],
  },
];
