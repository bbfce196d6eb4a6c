import { shareLaw, type Make } from "./text-laws";
import { percentUnits, slot, type Pieces, type Slot } from "./text-pieces";
import { collection, former, leftToFind, participation, people, repeated } from "./text-progress";
import { after, before } from "./text-words";

/** A fraction and its percent. */
const fraction: Make = (random) => {
  const whole = people(random);
  const part = Math.round(whole * (0.2 + 0.75 * random.next()));
  const scale = random.integer(1, 2);
  const n = slot("part", part);
  const d = slot("whole", whole);
  const p = slot("share", percentUnits(part, whole, scale), scale, "%");
  const lead = random.pick(before);
  const pieces = random.pick<Pieces>([
    [lead, "Tỷ lệ bao phủ BHYT ", n, "/", d, " người, đạt ", p, " dân số toàn tỉnh"],
    [lead, "Số thẻ đã đồng bộ căn cước là ", n, "/", d, " (đạt tỷ lệ ", p, ")"],
    [lead, "Sử dụng dự toán chi khám chữa bệnh: ", n, "/", d, " triệu đồng, bằng ", p],
    [lead, "Đã số hoá ", n, "/", d, " hồ sơ, chiếm ", p],
    [lead, "Hoàn thành cập nhật ", p, " (", n, "/", d, " người)"],
  ]);
  return { pieces: [...pieces, random.pick(after)], laws: [shareLaw("share", "part", "whole")] };
};

const partNames = [
  "khối doanh nghiệp",
  "khối hành chính",
  "hộ gia đình",
  "học sinh, sinh viên",
  "người nghèo",
] as const;

/** A whole and all its parts, in one sentence or over several lines. */
const list: Make = (random) => {
  const count = random.integer(2, 5);
  const sizes = Array.from({ length: count }, () => random.magnitude(800, 200_000));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const parts = sizes.map((size, at) => slot(`part${at}`, size));
  const w = slot("whole", whole);
  const noun = random.pick([" người", " lượt", " hồ sơ", " thẻ"]);
  const lead = random.pick([
    "Tổng số đã giải quyết là ",
    "Toàn tỉnh có ",
    "Trong kỳ đã tiếp nhận ",
    "Đã cấp ",
  ]);
  const item = (part: Slot, at: number): Pieces => [`${partNames[at] ?? ""} `, part, noun];
  const joined = (separator: string): Pieces =>
    parts.flatMap((part, at) => [...(at === 0 ? [] : [separator]), ...item(part, at)]);
  const pieces = random.pick<Pieces>([
    [lead, w, `${noun}, gồm: `, ...joined("; ")],
    [lead, w, `${noun}, bao gồm `, ...joined(", ")],
    [lead, w, `${noun} (gồm `, ...joined("; "), ")"],
    [lead, w, `${noun}, chia ra: `, ...joined("; ")],
    [
      `- ${lead}`,
      w,
      `${noun}, bao gồm:\n`,
      ...parts.flatMap((part, at) => ["+ ", ...item(part, at), ";\n"]),
    ],
  ]);
  return {
    pieces: [...pieces, "."],
    laws: [
      {
        kind: "equal",
        left: (value) => value("whole"),
        right: (value) => parts.reduce((sum, { name }) => sum + value(name), 0),
        slack: 0,
      },
    ],
  };
};

/** Some parts of a whole. */
const some: Make = (random) => {
  const whole = people(random);
  const part = Math.round(whole * (0.15 + 0.7 * random.next()));
  const w = slot("whole", whole);
  const p = slot("part", part);
  const pieces = random.pick<Pieces>([
    ["Có ", w, " lượt tra cứu, trong đó có ", p, " lượt thành công"],
    ["Đã phát thanh ", w, " lượt; trong đó, ", p, " lượt về BHXH tự nguyện"],
    ["Giải quyết ", w, " lượt người hưởng chế độ, trong đó: ", p, " lượt người hưởng ốm đau"],
  ]);
  return {
    pieces: [...pieces, random.pick(after)],
    laws: [{ kind: "atMost", part: "part", whole: "whole" }],
  };
};

/** A rate, its target and the distance between them. */
const distance: Make = (random) => {
  const target = random.integer(9_000, 9_600);
  const below = random.integer(30, 900);
  const up = random.chance(0.4) && target + below < 10_000;
  const r = slot("rate", up ? target + below : target - below, 2, "%");
  const t = slot("target", target, 2, "%");
  const d = slot("gap", below, 2, random.pick(["%", " điểm phần trăm"]));
  const word = up ? random.pick(["cao hơn", "vượt"]) : "thấp hơn";
  const lead = random.pick(before);
  const pieces = random.pick<Pieces>([
    [lead, "Tỷ lệ bao phủ BHYT đạt ", r, ` dân số, ${word} `, d, " so với chỉ tiêu (", t, ")"],
    [lead, "Tỷ lệ bao phủ BHYT đạt ", r, `, ${word} chỉ tiêu giao `, d, " (chỉ tiêu giao ", t, ")"],
    [lead, "Chỉ tiêu bao phủ BHYT là ", t, ", thực hiện đạt ", r, `, ${word} chỉ tiêu `, d],
  ]);
  return {
    pieces: [...pieces, random.pick(after)],
    laws: [
      {
        kind: "equal",
        left: (value) => value("gap"),
        right: (value) => Math.abs(value("rate") - value("target")),
        // each of the three may have been rounded, or cut
        slack: 0.025,
      },
    ],
  };
};

const idle = [
  "Ban hành Công văn số 415/BHXH-TT ngày 17/4/2024 triển khai Kế hoạch số 27/KH-UBND ngày 02/01/2024; tổ chức 41 hội nghị với hơn 600 người dự.",
  "Phát sinh 7 đơn khiếu nại; chi bình quân 521.165 đồng/lượt, tăng 3,4% (toàn quốc tăng 7,8%).",
  "Tỷ lệ lao động tham gia đạt 24,02% lực lượng lao động, tăng 1,55% so với năm 2021; mức chuẩn tăng từ 700.000 đồng lên 1.500.000 đồng.",
  "Trong đó: nữ 312 người, đảng viên 187 người, dân tộc thiểu số 164 người.",
  "Xếp thứ 21/34 tỉnh, thành phố; liên hệ số điện thoại 0259.3822.417 hoặc 1900 9068.",
  "Số tiền chậm đóng là 37,3 tỷ đồng, chiếm 2,52% số phải thu, thấp hơn 0,26% so với chỉ tiêu giao 2,78%.",
  "Giai đoạn 2021-2025, phấn đấu trên 95% dân số tham gia; từ năm 2026 là 97%.",
  "Đã xử phạt 16 đơn vị, số tiền hơn 410,859 triệu đồng, thu được 132,043 triệu đồng của 03 đơn vị1.",
  "Có 11/13 huyện hoàn thành trước ngày 30/6; hỗ trợ gần 84 đối tượng và khoảng 2 tỷ đồng.",
  "Kỷ niệm 29 năm Ngày thành lập ngành (16/2/1995 - 16/2/2024), treo 25.000 tờ gấp và 53.000 tờ rơi.",
] as const;

/** Figures with nothing to be held against, and numbers that count nothing. */
const noise: Make = (random) => ({ pieces: [random.pick(idle)], laws: [] });

export const facts = {
  participation,
  collection,
  fraction,
  list,
  some,
  distance,
  leftToFind,
  former,
  repeated,
  noise,
} as const satisfies Readonly<Record<string, Make>>;

export type FactName = keyof typeof facts;
