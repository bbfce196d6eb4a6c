import type { RuleCases } from "./rule-case";

export const averageCases: RuleCases = {
  rule: "average",
  about: [
    "Chi bình quân một lượt phải bằng chi phí chia số lượt; mật độ bằng dân số chia diện tích. Tiêu đề nói đó là số bình quân; số liệu cho biết chia hai cột nào và có đổi đơn vị không, như chi phí ghi triệu đồng mà bình quân ghi đồng.",
    "Bình quân của dòng tổng là tổng chia tổng, không phải bình quân của các dòng. Cột nào phần lớn các dòng không khớp thì không xét.",
  ],
  cases: [
    {
      name: "Chi bình quân một lượt khám",
      doc: true,
      grid: `
Tuyến       | Số lượt | Chi phí (đồng)  | Chi bình quân/lượt (đồng)
Tuyến tỉnh  | 47.302  | 29.919.066.789  | 632.512
Tuyến huyện | 45.807  | 21.202.783.405  | [426.872]
Tuyến xã    | 154.226 | 96.632.458.786  | 626.564
Tư nhân     | 82.068  | 19.019.408.651  | 231.752
Cộng        | 329.403 | 166.773.717.631 | 506.291
`,
    },
    {
      name: "Chi phí triệu đồng, bình quân đồng",
      doc: true,
      grid: `
Tuyến       | Số lượt | Chi phí (triệu đồng) | Bình quân một lượt (đồng)
Tuyến tỉnh  | 47.302  | 29.919,1             | 632.513
Tuyến huyện | 45.807  | 21.202,8             | 462.873
Tuyến xã    | 154.226 | 96.632,5             | [66.564]
`,
    },
    {
      name: "Mật độ dân số",
      grid: `
Xã          | Diện tích (km2) | Dân số (người) | Mật độ (người/km2)
Phước Hậu   | 14,91           | 15.214         | 1.020
Phước Thuận | 9,87            | 17.402         | 1.763
An Hải      | 20,61           | 14.770         | [771]
Tổng cộng   | 45,39           | 47.386         | 1.044
`,
    },
    {
      name: "Bình quân của những số không có trong bảng, thứ hạng",
      grid: `
Đơn vị    | Số người | Số thu (triệu đồng) | Mức lương bình quân (đồng) | Xếp hạng
Ninh Sơn  | 1.500    | 12.405              | 5.310.000                  | 2
Ninh Hải  | 1.650    | 13.020              | 5.120.000                  | 1
Bác Ái    | 400      | 2.980               | 4.870.000                  | 3
Tổng cộng | 3.550    | 28.405              | 5.180.000                  |
`,
    },
    {
      name: "Dòng cao nhất, thấp nhất không phải là đơn vị",
      grid: `
Đơn vị    | Số người | Số cán bộ | Số người/cán bộ
Phan Rang | 172.400  | 31        | 5.561
Bác Ái    | 33.545   | 9         | 3.727
Ninh Hải  | 86.315   | 15        | [5.745]
Ninh Sơn  | 67.269   | 13        | 5.175
Cao nhất  | 172.400  | 31        | 5.754
Thấp nhất | 33.545   | 9         | 3.727
`,
    },
  ],
};
