import type { Passage } from "./entry";

/** Meetings, gifts and the people who collect. */
export const propaganda: readonly Passage[] = [
  {
    name: "events",
    text: `
      Đã tổ chức 412 hội nghị với 20.634 lượt người tham dự, 1.208 cuộc truyền thông nhóm nhỏ với 9.415 lượt người; phát 85.000 tờ rơi; treo 246 băng rôn tại 98 xã, phường. Trang Zalo có 12,4 nghìn người quan tâm.
    `,
    broken: [],
  },
  {
    name: "launch day",
    text: `
      Lễ ra quân ngày 12/5/2024 (nhân Tháng vận động triển khai BHXH toàn dân) thu hút 1.350 người, vận động tại chỗ được 214 người tham gia BHXH tự nguyện, bằng 118,9% kế hoạch (180 người). Giờ hành chính: 7h30 - 11h30, 13h30 - 17h00. Địa chỉ: số 45 đường Trần Phú, phường 3, tổ 12.
    `,
    broken: [
      { name: "attainment wrong", change: ["118,9%", "181,9%"], expect: ["181,9%", "214", "180"] },
    ],
  },
  {
    name: "gifts",
    text: `
      Chương trình trao tặng sổ BHXH, thẻ BHYT: tặng 520 sổ BHXH và 3.410 thẻ BHYT với tổng kinh phí 2,86 tỷ đồng, trong đó ngành BHXH đóng góp 640 triệu đồng, các nhà hảo tâm 2,22 tỷ đồng.
    `,
    broken: [
      {
        name: "a contribution with the unit lost",
        change: ["640 triệu", "640 tỷ"],
        expect: ["640 tỷ", "2,86"],
      },
      {
        name: "a contribution wrong",
        change: ["2,22 tỷ", "2,02 tỷ"],
        expect: ["2,02", "2,86", "640"],
      },
    ],
  },
  {
    name: "staff and offices",
    text: `
      Toàn tỉnh có 12 tổ chức dịch vụ thu với 268 điểm thu và 512 nhân viên thu; bình quân mỗi xã 2,7 điểm. Tỷ lệ nhân viên có phát triển người mới là 81,6%.
    `,
    broken: [],
  },
];
