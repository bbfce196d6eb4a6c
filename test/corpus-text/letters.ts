import type { Passage } from "./entry";

/** Letter heads, documents and their dates. */
export const letters: readonly Passage[] = [
  {
    name: "letter heads and places",
    text: `
      BẢO HIỂM XÃ HỘI TỈNH A
      Số: 1215/BC-BHXH
      An Giang, ngày 05 tháng 7 năm 2024
      BÁO CÁO
      Kết quả công tác 6 tháng đầu năm 2024
      Kính gửi: Ủy ban nhân dân tỉnh
      Thực hiện Công văn số 2210/UBND-VX ngày 24/6/2024 về việc báo cáo tình hình thực hiện chính sách BHXH, BHYT, BHXH tỉnh báo cáo như sau: có 62.418 người tham gia BHXH bắt buộc.
      Nơi nhận:
      - Như trên;
      - BHXH Việt Nam (b/c);
      - Lưu: VT, KHTC (02).
    `,
    broken: [],
  },
  {
    name: "letter applying a later decision",
    text: `
      Căn cứ Quyết định số 1167/QĐ-TTg ngày 28/6/2016 của Thủ tướng Chính phủ, UBND tỉnh ban hành Công văn số 3021/UBND-VX ngày 14/9/2016 triển khai thực hiện Quyết định số 1167/QĐ-TTg ngày 28/6/2016. Sở Y tế ban hành Kế hoạch số 88/KH-SYT ngày 03/10/2016.
    `,
    broken: [
      {
        name: "the letter is older than what it carries out",
        change: ["3021/UBND-VX ngày 14/9/2016", "3021/UBND-VX ngày 14/5/2016"],
        expect: ["14/5/2016", "28/6/2016"],
      },
      {
        name: "day out of the calendar",
        change: ["ngày 03/10/2016", "ngày 31/11/2016"],
        expect: ["31/11/2016"],
      },
    ],
  },
  {
    name: "one document dated twice the same",
    text: `
      Nghị quyết số 12-NQ/TU ngày 15/3/2021 của Tỉnh ủy đặt mục tiêu bao phủ BHYT 95%. Sau 03 năm thực hiện Nghị quyết số 12-NQ/TU ngày 15/3/2021, tỷ lệ bao phủ đạt 95,6%, vượt mục tiêu 0,6 điểm phần trăm.
    `,
    broken: [
      {
        name: "one document with two dates",
        change: [
          "Sau 03 năm thực hiện Nghị quyết số 12-NQ/TU ngày 15/3/2021",
          "Sau 03 năm thực hiện Nghị quyết số 12-NQ/TU ngày 25/3/2021",
        ],
        expect: ["15/3/2021", "25/3/2021"],
      },
      {
        name: "excess over the goal wrong",
        change: ["vượt mục tiêu 0,6", "vượt mục tiêu 1,6"],
        expect: ["1,6", "95,6%", "95%"],
      },
    ],
  },
  {
    name: "list of documents issued",
    text: `
      Ban Chỉ đạo đã ban hành 05 văn bản:
      - Kế hoạch số 02/KH-BCĐ ngày 10/01/2024;
      - Công văn số 15/BCĐ ngày 22/02/2024;
      - Thông báo số 07/TB-BCĐ ngày 18/3/2024;
      - Công văn số 41/BCĐ ngày 06/5/2024;
      - Báo cáo số 63/BC-BCĐ ngày 28/6/2024.
    `,
    broken: [],
  },
  {
    name: "terms and anniversaries",
    text: `
      Nhiệm kỳ 2020 - 2025, Đảng bộ có 14 chi bộ với 212 đảng viên. Kỷ niệm 29 năm Ngày thành lập ngành BHXH Việt Nam (16/02/1995 - 16/02/2024), toàn ngành phát động đợt thi đua cao điểm từ 02/01 đến 16/02. Có 18 tập thể, 45 cá nhân được khen thưởng.
    `,
    broken: [],
  },
];
