import type { CorpusTable } from "./entry";

/** Percents alone, and structures that add up to 100. */
export const percents: readonly CorpusTable[] = [
  {
    name: "Tỷ lệ bao phủ các năm, dòng chung không phải tổng, không phải trung bình",
    grid: `
TỶ LỆ BAO PHỦ BHYT THEO ĐỊA BÀN (%)
STT | Huyện, thành phố      | Năm 2020 | Năm 2021 | Năm 2022 | Năm 2023
1   | Phan Rang - Tháp Chàm | 97,28    | 98,61    | 97,37    | 96,63
2   | Bác Ái                | 86,64    | 84,64    | 85,45    | 86,01
3   | Ninh Sơn              | 88,35    | 87,86    | 85,86    | 84,32
4   | Ninh Hải              | 98,42    | 96,55    | 94,48    | 93,40
5   | Ninh Phước            | 90,69    | 90,81    | 88,35    | 89,06
6   | Thuận Bắc             | 96,83    | 95,24    | 93,20    | 91,54
7   | Thuận Nam             | 93,94    | 92,54    | 94,06    | 94,60
    | Toàn tỉnh             | 91,25    | 90,87    | 91,62    | 92,40
`,
    broken: [],
  },
  {
    name: "Chỉ tiêu giao bằng phần trăm cho từng huyện, ghi cả dấu %",
    grid: `
STT | Huyện, thành phố | Tỷ lệ bao phủ BHYT | Tỷ lệ tham gia BHXH/LLLĐ | Tỷ lệ tham gia BHTN/LLLĐ
1   | TP. Quảng Ngãi   | 94,51%             | 13,45%                   | 10,64%
2   | TX. Đức Phổ      | 92,63%             | 32,22%                   | 24,79%
3   | Bình Sơn         | 96,83%             | 10,14%                   | 7,20%
4   | Sơn Tịnh         | 92,47%             | 34,02%                   | 20,80%
5   | Tư Nghĩa         | 95,41%             | 22,60%                   | 20,22%
6   | Nghĩa Hành       | 93,49%             | 17,93%                   | 14,55%
7   | Mộ Đức           | 95,98%             | 9,05%                    | 5,99%
8   | Trà Bồng         | 97,57%             | 12,79%                   | 8,23%
9   | Sơn Hà           | 96,49%             | 20,44%                   | 14,93%
10  | Sơn Tây          | 97,23%             | 20,77%                   | 18,50%
11  | Minh Long        | 93,32%             | 9,66%                    | 7,01%
12  | Ba Tơ            | 92,88%             | 13,70%                   | 8,97%
13  | Lý Sơn           | 92,44%             | 9,32%                    | 5,99%
    | Toàn tỉnh        | 95,25%             | 21,50%                   | 17,90%
`,
    broken: [],
  },
  {
    name: "Cơ cấu lao động theo khu vực, cộng thành 100, mỗi năm một dòng",
    grid: `
CƠ CẤU NGƯỜI THAM GIA BHXH BẮT BUỘC (%)
Năm  | Tổng số | Khu vực nhà nước | Khu vực ngoài nhà nước | Khu vực FDI
2019 | 100     | 38,4             | 40,1                   | 21,5
2020 | 100     | 37,9             | 39,8                   | 22,3
2021 | 100     | 36,2             | 40,3                   | 23,5
2022 | 100     | 34,8             | 41,1                   | 24,1
2023 | 100     | 33,7             | 41,6                   | 24,7
`,
    broken: [
      {
        name: "một tỷ trọng gõ đảo",
        change: { D6: "44,1" },
        expect: ["B6/C6/D6/E6"],
      },
    ],
  },
  {
    name: "Số lượng kèm cơ cấu, mỗi nhóm hai cột, cơ cấu lẻ làm tròn cộng 99,9 hay 100,1",
    grid: `
Nhóm đối tượng               | 2022     |            | 2023     |
                             | Số người | Cơ cấu (%) | Số người | Cơ cấu (%)
Người lao động và NSDLĐ đóng | 101.476  | 23,3       | 100.134  | 23,6
Quỹ BHXH đóng                | 148.473  | 34,1       | 142.071  | 33,5
Ngân sách nhà nước đóng      | 23.857   | 5,5        | 24.142   | 5,7
Ngân sách nhà nước hỗ trợ    | 139.166  | 31,9       | 134.839  | 31,8
Hộ gia đình                  | 22.883   | 5,3        | 22.868   | 5,4
Tổng số                      | 435.855  | 100        | 424.054  | 100
`,
    broken: [
      {
        name: "cơ cấu gõ sai",
        change: { C5: "5,8" },
        expect: ["C5"],
        also: ["C8"],
      },
      {
        name: "số người gõ sai",
        change: { D7: "25.868" },
        expect: ["E7", "D8 error"],
      },
    ],
  },
  {
    name: "Tỷ lệ hài lòng, tỷ lệ đúng hạn: phần trăm không cộng, có dòng bình quân",
    grid: `
STT | Đơn vị                | Tỷ lệ giải quyết đúng hạn (%) | Tỷ lệ hài lòng (%) | Điểm chỉ số cải cách
1   | Phan Rang - Tháp Chàm | 98,91                         | 94,2               | 82,53
2   | Bác Ái                | 98,81                         | 97,2               | 92,33
3   | Ninh Sơn              | 98,03                         | 94,0               | 83,51
4   | Ninh Hải              | 98,49                         | 95,4               | 92,72
5   | Ninh Phước            | 99,61                         | 90,9               | 85,55
6   | Thuận Bắc             | 97,16                         | 93,9               | 95,52
7   | Thuận Nam             | 97,11                         | 96,7               | 87,69
    | Bình quân chung       | 98,71                         | 94,2               | 89,36
`,
    broken: [],
  },
];
