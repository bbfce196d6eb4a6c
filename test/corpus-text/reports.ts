import type { Passage } from "./entry";

/** Whole reports, where one figure stands in several places. */
export const reports: readonly Passage[] = [
  {
    name: "half-year report of a province",
    text: `
      BAN CHỈ ĐẠO THỰC HIỆN CHÍNH SÁCH BHXH, BHYT TỈNH
      Số: 34/BC-BCĐ
      BÁO CÁO
      Kết quả thực hiện chính sách BHXH, BHYT 6 tháng đầu năm 2024
      và nhiệm vụ trọng tâm 6 tháng cuối năm 2024
      I. CÔNG TÁC CHỈ ĐẠO
      Tỉnh ủy, HĐND, UBND tỉnh ban hành 09 văn bản chỉ đạo, trong đó có Chỉ thị số 21-CT/TU ngày 14/3/2023 và Kế hoạch số 1145/KH-UBND ngày 26/3/2024. Hội nghị sơ kết ngày 12/01/2024 có 145 đại biểu dự tại 8 điểm cầu.
      II. KẾT QUẢ THỰC HIỆN
      1. Phát triển người tham gia (tính đến 30/6/2024)
      a) BHXH bắt buộc: 45.812 người, đạt 78,7% chỉ tiêu UBND tỉnh giao (58.200 người), tăng 2.801 người (6,5%) so với cùng kỳ.
      b) BHXH tự nguyện: 6.144 người, đạt 65,4% chỉ tiêu (9.400 người), tăng 254 người (4,3%) so với cùng kỳ.
      c) BHTN: 40.118 người, đạt 95,7% chỉ tiêu (41.900 người), tăng 1.898 người (5%) so với cùng kỳ.
      d) BHYT: 548.912 người, đạt 96,9% chỉ tiêu (566.300 người), tăng 12.908 người (2,4%) so với cùng kỳ; tỷ lệ bao phủ 91,7% dân số (598.450 người), thấp hơn 2,9% so với chỉ tiêu giao (94,6%).
      (Chi tiết theo Phụ lục 1 đính kèm)
      2. Thu và chậm đóng
      - Tổng thu 812,46 tỷ đồng, đạt 50,64% kế hoạch năm (1.604,5 tỷ đồng), tăng 114,15 tỷ đồng (16,3%) so với cùng kỳ.
      - Chậm đóng 39,8 tỷ đồng, chiếm 2,48% kế hoạch thu, giảm 0,36 điểm phần trăm so với cùng kỳ (2,84%).
      3. Giải quyết chế độ
      - Giải quyết 15.204 lượt người hưởng, trong đó: hằng tháng 214 lượt, một lần 4.318 lượt, ốm đau, thai sản 7.702 lượt, các chế độ còn lại 2.970 lượt.
      - Chi trả BHXH, BHTN 512,7 tỷ đồng, trong đó chi từ nguồn ngân sách nhà nước 98,4 tỷ đồng, từ quỹ BHXH 381,9 tỷ đồng, từ quỹ BHTN 32,4 tỷ đồng.
      4. Khám, chữa bệnh BHYT
      - Có 71 cơ sở ký hợp đồng; 402.315 lượt khám, chữa bệnh (nội trú 30.118 lượt, ngoại trú 372.197 lượt) với chi phí 214.630 triệu đồng, sử dụng 49,8% dự toán (431.200 triệu đồng).
      5. Thanh tra, kiểm tra: 41/96 đơn vị, đạt 42,7% kế hoạch; phát hiện 112 người chưa tham gia, truy thu 1.318 triệu đồng.
      6. Cải cách hành chính: tiếp nhận 96.214 hồ sơ, trong đó trực tuyến 84.668 hồ sơ (88%).
      III. ĐÁNH GIÁ CHUNG
      Trong 6 tháng, số người tham gia BHXH bắt buộc tăng 2.801 người (6,5%), BHXH tự nguyện tăng 254 người (4,3%), BHYT tăng 12.908 người (2,4%); tổng thu 812,46 tỷ đồng. Tuy nhiên, BHXH bắt buộc mới đạt 78,7% chỉ tiêu, BHXH tự nguyện đạt 65,4% chỉ tiêu; tỷ lệ bao phủ BHYT 91,7%.
      IV. NHIỆM VỤ
      1. Phát triển thêm 12.388 người tham gia BHXH bắt buộc, 3.256 người tham gia BHXH tự nguyện.
      2. Phấn đấu đến 31/12/2024 tỷ lệ chậm đóng dưới 2,3%, bao phủ BHYT 94,6% dân số trở lên.
      Nơi nhận:
      - Thường trực Tỉnh ủy (b/c);
      - Lưu: VT, VX (03b).
    `,
    broken: [
      {
        name: "compulsory attainment wrong",
        change: ["đạt 78,7% chỉ tiêu UBND", "đạt 87,7% chỉ tiêu UBND"],
        expect: ["87,7%", "45.812", "58.200"],
      },
      {
        name: "change of the collection in millions",
        change: ["114,15 tỷ", "114,15 triệu"],
        expect: ["114,15 triệu", "16,3%"],
      },
      {
        name: "summary growth differs",
        change: ["BHYT tăng 12.908 người (2,4%)", "BHYT tăng 12.908 người (4,2%)"],
        expect: ["4,2%", "2,4%", "12.908"],
      },
      {
        name: "summary change differs",
        change: [
          "BHXH tự nguyện tăng 254 người (4,3%), BHYT",
          "BHXH tự nguyện tăng 245 người (4,3%), BHYT",
        ],
        expect: ["245", "254"],
      },
      {
        name: "sources of money do not add up",
        change: ["381,9", "318,9"],
        expect: ["318,9", "512,7"],
      },
      {
        name: "visits do not add up",
        change: ["372.197", "327.197"],
        expect: ["327.197", "402.315"],
      },
      {
        name: "summary coverage differs",
        change: ["tỷ lệ bao phủ BHYT 91,7%", "tỷ lệ bao phủ BHYT 97,1%"],
        expect: ["97,1%", "91,7%"],
      },
      {
        name: "online share wrong",
        change: ["88%", "80,88%"],
        expect: ["80,88%", "84.668", "96.214"],
      },
    ],
  },
  {
    name: "yearly report of a district committee",
    text: `
      I. KHÁI QUÁT
      Huyện có 17 xã, thị trấn với 128.640 dân (nam 63.810 người, nữ 64.830 người), 31.205 hộ; trong đó hộ nghèo 1.942 hộ (6,22%), hộ cận nghèo 2.418 hộ (7,75%). Diện tích tự nhiên 68.412 ha.
      II. KẾT QUẢ NĂM 2023
      1. Người tham gia
      + BHXH bắt buộc 5.218 người, đạt 98,45% kế hoạch (5.300 người), tăng 3,66% so với năm 2022 (5.034 người).
      + BHXH tự nguyện 2.406 người, đạt 85,93% kế hoạch (2.800 người), tăng 318 người so với năm 2022 (2.088 người), tương ứng 15,23%.
      + BHTN 4.390 người, đạt 99,77% kế hoạch (4.400 người).
      + BHYT 121.744 người, đạt 94,64% dân số.
      2. Thu BHXH, BHYT, BHTN
      Tổng thu 187 tỷ 425 triệu đồng, đạt 101,6% kế hoạch, trong đó:
      - Thu BHXH bắt buộc: 84 tỷ 310 triệu đồng;
      - Thu BHXH tự nguyện: 9 tỷ 115 triệu đồng;
      - Thu BHYT: 88 tỷ 640 triệu đồng;
      - Thu BHTN: 5 tỷ 360 triệu đồng.
      Số chậm đóng 2 tỷ 890 triệu đồng, giảm 410 triệu đồng so với năm trước (3 tỷ 300 triệu đồng), tương ứng giảm 12,42%.
      3. Chi trả
      Chi lương hưu, trợ cấp BHXH hằng tháng cho 3.127 người, số tiền 196,2 tỷ đồng/năm; chi trợ cấp một lần 1.318 lượt người với 44,7 tỷ đồng; chi ốm đau, thai sản 2.904 lượt với 12,3 tỷ đồng. Tổng chi 253,2 tỷ đồng.
      4. Hoạt động của Ban Chỉ đạo
      Ban Chỉ đạo cấp huyện họp 04 phiên, cấp xã 17/17 xã họp định kỳ hằng quý (68 phiên). Giám sát 6/17 xã (35,29%).
      5. Xếp loại
      Có 5 xã hoàn thành xuất sắc, 9 xã hoàn thành tốt, 3 xã hoàn thành.
      III. TỒN TẠI
      Còn 6.896 người chưa tham gia BHYT, tập trung ở 4 xã: Phú Lâm 1.930 người, Phú Hưng 1.644 người, An Thới 1.107 người, Tân Hòa 985 người.
      Tỷ lệ bao phủ của xã Phú Lâm đạt 84,1%, thấp hơn bình quân chung của huyện 10,54%.
      IV. PHƯƠNG HƯỚNG NĂM 2024
      Phấn đấu BHXH bắt buộc 5.400 người, BHXH tự nguyện 3.000 người, BHTN 4.500 người, bao phủ BHYT 95,5% dân số; thu đạt 100% dự toán; chậm đóng dưới 1,5%.
      Giao cơ quan BHXH huyện chủ trì, phối hợp với Phòng Tài chính - Kế hoạch, Phòng Lao động - Thương binh và Xã hội; báo cáo trước ngày 20 của tháng cuối quý.
    `,
    broken: [
      {
        name: "men and women do not add up",
        change: ["64.830", "64.380"],
        expect: ["64.380", "128.640", "63.810"],
      },
      {
        name: "voluntary growth wrong",
        change: ["15,23%", "12,53%"],
        expect: ["12,53%", "318", "2.406", "2.088"],
      },
      {
        name: "collection part wrong",
        change: ["88 tỷ 640", "86 tỷ 640"],
        expect: ["86 tỷ 640", "187 tỷ 425"],
      },
      {
        name: "decline of late payment in billions",
        change: ["giảm 410 triệu", "giảm 410 tỷ"],
        expect: ["410 tỷ", "12,42%", "2 tỷ 890", "3 tỷ 300"],
      },
      {
        name: "coverage of the people wrong",
        change: ["94,64%", "96,44%"],
        expect: ["96,44%", "121.744", "128.640"],
      },
      { name: "total payments wrong", change: ["253,2", "235,2"], expect: ["235,2", "196,2"] },
      {
        name: "people left out wrong",
        change: ["Còn 6.896", "Còn 8.696"],
        expect: ["8.696", "121.744", "128.640"],
      },
    ],
  },
  {
    name: "nine-month section of a provincial committee",
    text: `
      VỀ LĨNH VỰC VĂN HÓA - XÃ HỘI
      1. Lao động, việc làm: 9 tháng giải quyết việc làm cho 18.460 lao động, đạt 83,9% kế hoạch (22.000 lao động), tăng 6,2% so với cùng kỳ; đưa 1.315 người đi làm việc ở nước ngoài, vượt 9,6% kế hoạch năm (1.200 người).
      2. Giảm nghèo: đến 30/9/2024 còn 11.218 hộ nghèo, chiếm 4,37%, giảm 1,02% so với cuối năm 2023 (5,39%).
      3. Bảo hiểm
      BHXH bắt buộc có 102.614 người, đạt 95,01% so với chỉ tiêu; BHXH tự nguyện có 18.207 người, đạt 68,71% so với chỉ tiêu; chỉ tiêu giao lần lượt là 108.000 người và 26.500 người.
      Số người tham gia BHYT là 1.146.930 người, đạt 93,17% dân số.
      Số tiền chậm đóng 118,36 tỷ đồng, bằng 3,21% tổng số phải thu; tăng 9,84 tỷ đồng (9,07%) so với cùng kỳ.
      4. Y tế: 1.902.400 lượt khám, chữa bệnh, tăng 8,1%; công suất giường bệnh 91,2%; tỷ lệ tiêm chủng đầy đủ trẻ dưới 1 tuổi 93,7%; có 143/147 xã đạt tiêu chí quốc gia về y tế (97,3%).
      5. Giáo dục: 512 trường, trong đó 381 trường đạt chuẩn quốc gia (74,4%), tăng 12 trường so với cùng kỳ.
      6. Người có công: chi trả 214 tỷ đồng cho 9.870 người; tặng 31.450 suất quà trị giá 12,9 tỷ đồng (nguồn Trung ương 8,4 tỷ đồng, nguồn tỉnh 4,5 tỷ đồng).
      7. Trẻ em: khoảng 0,8% trẻ em có hoàn cảnh đặc biệt; trên 98% được trợ giúp.
    `,
    broken: [
      {
        name: "job attainment wrong",
        change: ["83,9%", "89,3%"],
        expect: ["89,3%", "18.460", "22.000"],
      },
      {
        name: "excess over plan wrong",
        change: ["vượt 9,6%", "vượt 6,9%"],
        expect: ["6,9%", "1.315", "1.200"],
      },
      { name: "communes percent wrong", change: ["97,3%", "79,3%"], expect: ["79,3%", "143/147"] },
      { name: "gift sources wrong", change: ["8,4 tỷ", "4,8 tỷ"], expect: ["4,8", "12,9"] },
      {
        name: "rise of late payment wrong",
        change: ["9,07%", "7,09%"],
        expect: ["7,09%", "9,84", "118,36"],
      },
    ],
  },
];
