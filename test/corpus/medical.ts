import type { CorpusTable } from "./entry";

/** Visits, costs, budgets and averages of medical care. */
export const medical: readonly CorpusTable[] = [
  {
    name: "Lượt và chi phí: ngoại trú + nội trú = tổng",
    grid: `
TÌNH HÌNH KHÁM CHỮA BỆNH BHYT 6 THÁNG ĐẦU NĂM 2024
STT | Cơ sở KCB           | Số lượt KCB |           |         | Chi phí KCB BHYT (triệu đồng) |           |
    |                     | Tổng số     | Ngoại trú | Nội trú | Tổng số                       | Ngoại trú | Nội trú
1   | BVĐK tỉnh           | 82.451      | 81.072    | 1.379   | 29.792                        | 23.006    | 6.786
2   | BV Y dược cổ truyền | 21.351      | 18.105    | 3.246   | 11.511                        | 3.346     | 8.165
3   | BV Mắt              | 71.179      | 70.457    | 722     | 13.175                        | 11.480    | 1.695
4   | TTYT Ninh Sơn       | 95.351      | 76.883    | 18.468  | 88.791                        | 18.798    | 69.993
5   | TTYT Ninh Hải       | 30.804      | 23.453    | 7.351   | 33.174                        | 6.372     | 26.802
6   | TTYT Ninh Phước     | 70.860      | 68.341    | 2.519   | 25.233                        | 16.448    | 8.785
7   | TTYT Thuận Bắc      | 118.814     | 112.729   | 6.085   | 56.769                        | 32.447    | 24.322
8   | PKĐK Thái Hòa       | 22.074      | 15.760    | 6.314   | 25.396                        | 4.708     | 20.688
    | Tổng cộng           | 512.884     | 466.800   | 46.084  | 283.841                       | 116.605   | 167.236
`,
    broken: [
      {
        name: "lượt nội trú gõ thừa chữ số",
        change: { E7: "184.468" },
        expect: ["C7", "E12 error"],
      },
      {
        name: "chi ngoại trú gõ sai",
        change: { G9: "19.448" },
        expect: ["F9", "G12 error"],
      },
    ],
  },
  {
    name: "Chi bình quân một lượt không cộng, không trung bình các dòng",
    grid: `
STT | Tuyến       | Số lượt | Chi phí (đồng)  | Chi bình quân/lượt (đồng)
1   | Tuyến tỉnh  | 47.302  | 29.919.066.789  | 632.512
2   | Tuyến huyện | 45.807  | 21.202.783.405  | 462.872
3   | Tuyến xã    | 154.226 | 96.632.458.786  | 626.564
4   | Tư nhân     | 82.068  | 19.019.408.651  | 231.752
    | Cộng        | 329.403 | 166.773.717.631 | 506.291
`,
    broken: [
      {
        name: "chi phí gõ đảo chữ số",
        change: { D3: "21.220.783.405" },
        expect: ["E3", "D6 error"],
      },
      {
        name: "số lượt tuyến xã mất một chữ số",
        change: { C4: "15.226" },
        expect: ["E4", "C6 error"],
      },
      {
        name: "bình quân gõ sai",
        change: { E2: "682.512" },
        expect: ["E2"],
      },
    ],
  },
  {
    name: "Dự toán giao, đã sử dụng, tỷ lệ sử dụng; có nơi vượt 100%; ô chưa giao ghi x",
    grid: `
TT | Cơ sở KCB                       | Dự toán chi năm 2024 (triệu đồng) | Chi KCB đã sử dụng (triệu đồng) | Tỷ lệ sử dụng (%)
1  | BVĐK tỉnh Ninh Thuận            | 412.560,5                         | 231.046,8                       | 56,00
2  | BV Y dược cổ truyền             | 21.870,2                          | 10.642,9                        | 48,66
3  | BV Lao và bệnh phổi             | 14.208                            | 15.117,6                        | 106,40
4  | TTYT huyện Ninh Sơn             | 38.115,7                          | 19.904,3                        | 52,22
5  | TTYT huyện Bác Ái               | 9.940,1                           | 4.018,5                         | 40,43
6  | PKĐK An Phước (mới ký hợp đồng) | x                                 | 1.204,4                         | x
7  | PKĐK Nhân Đức                   | 7.311                             | 3.990,2                         | 54,58
   | Tổng                            | 504.005,5                         | 285.924,7                       |
`,
    broken: [
      {
        name: "tỷ lệ gõ sai",
        change: { E4: "156,40" },
        expect: ["E4"],
      },
      {
        name: "dự toán một cơ sở nhân mười",
        change: { C5: "381.157,0" },
        expect: ["E5", "C9 error"],
      },
    ],
  },
  {
    name: "Cơ cấu chi phí theo nhóm, tỷ trọng cộng thành 100",
    grid: `
STT | Nhóm chi phí          | Số tiền (triệu đồng) | Tỷ trọng (%)
1   | Thuốc, dịch truyền    | 51.348               | 31,43
2   | Giường bệnh           | 35.993               | 22,03
3   | Phẫu thuật, thủ thuật | 6.576                | 4,02
4   | Xét nghiệm            | 10.510               | 6,43
5   | Chẩn đoán hình ảnh    | 26.249               | 16,07
6   | Vật tư y tế           | 8.158                | 4,99
7   | Khám bệnh             | 7.555                | 4,62
8   | Máu và chế phẩm máu   | 6.047                | 3,70
9   | Vận chuyển            | 10.944               | 6,70
    | Tổng cộng             | 163.380              | 100
`,
    broken: [
      {
        name: "một nhóm gõ sai",
        change: { C5: "15.510" },
        expect: ["D5", "C11 error"],
      },
      {
        name: "tỷ trọng gõ sai",
        change: { D3: "25,03" },
        expect: ["D3"],
        also: ["D11"],
      },
    ],
  },
  {
    name: "Tuyến A, B và cơ sở, so cùng kỳ",
    grid: `
TT | Cơ sở                  | Số lượt 2022 | Số lượt 2023 | Tăng, giảm (lượt) | Tăng, giảm (%)
A  | Bệnh viện tuyến tỉnh   | 312.044      | 323.745      | 11.701            | 3,7
1  | Bệnh viện Đa khoa tỉnh | 210.826      | 209.891      | -935              | -0,4
2  | Bệnh viện Sản - Nhi    | 84.527       | 98.438       | 13.911            | 16,5
3  | Bệnh viện Tâm thần     | 16.691       | 15.416       | -1.275            | -7,6
B  | Trung tâm y tế huyện   | 299.591      | 312.759      | 13.168            | 4,4
1  | TTYT huyện Bình Sơn    | 139.943      | 155.154      | 15.211            | 10,9
2  | TTYT huyện Tư Nghĩa    | 108.497      | 107.257      | -1.240            | -1,1
3  | TTYT huyện Sơn Tây     | 32.405       | 28.085       | -4.320            | -13,3
4  | TTYT huyện Lý Sơn      | 18.746       | 22.263       | 3.517             | 18,8
   | Tổng cộng              | 611.635      | 636.504      | 24.869            | 4,1
`,
    broken: [
      {
        name: "lượt năm trước gõ sai",
        change: { C7: "189.943" },
        expect: ["C6 error", "E7 error", "F7 error"],
      },
      {
        name: "tỷ lệ không tính lại",
        change: { F4: "19,5" },
        expect: ["F4 error"],
      },
    ],
  },
];
