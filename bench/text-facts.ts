import type { Random } from "./random";
import { percentUnits, slot, valueOf, type Pieces, type Slot } from "./text-pieces";

/** What must hold between the figures of a fact: the gap between a percent and its quotient, a sum and its parts. */
export type Law =
  | { readonly kind: "percent"; readonly percent: string; readonly of: (value: Value) => number }
  | {
      readonly kind: "equal";
      readonly left: (value: Value) => number;
      readonly right: (value: Value) => number;
      readonly slack: number;
    }
  | { readonly kind: "atMost"; readonly part: string; readonly whole: string };

/** The value of a figure by its name. */
type Value = (name: string) => number;

/** A text that is right, and what makes it right. */
export interface Fact {
  readonly pieces: Pieces;
  readonly laws: readonly Law[];
}

type Make = (random: Random) => Fact;

const subjects = [
  "Số người tham gia BHXH bắt buộc",
  "Tham gia BHXH tự nguyện",
  "Số lao động tham gia BHTN",
  "Tham gia BHYT hộ gia đình",
  "Toàn tỉnh, số người có thẻ BHYT",
  "Đối tượng tham gia bảo hiểm xã hội tự nguyện",
  "Người tham gia bảo hiểm thất nghiệp",
  "Học sinh, sinh viên tham gia BHYT",
] as const;
const reached = [", đạt ", ", bằng ", " – đạt ", ", hoàn thành ", " đạt "] as const;
const ofTarget = [
  " chỉ tiêu giao",
  " kế hoạch",
  " so với chỉ tiêu",
  " kế hoạch năm",
  " chỉ tiêu được giao",
  " kế hoạch BHXH Việt Nam giao",
  " chỉ tiêu Nghị quyết",
] as const;
const sinceLastYear = [
  " so với cùng kỳ năm 2023",
  " so cùng kỳ",
  " so với cùng kỳ năm trước",
  " so với năm 2023",
  " so cùng kỳ năm ngoái",
] as const;
const before = [
  "",
  "Tính đến 30/6/2024, ",
  "Thực hiện Quyết định số 131/QĐ-UBND ngày 01/3/2024, ",
  "Đến hết ngày 31/5/2024, ",
  "Trong 6 tháng đầu năm 2024, ",
  "- ",
  "+ ",
  "1.2. ",
] as const;
const after = [
  ".",
  ".\n",
  ". Công tác tuyên truyền tiếp tục được đẩy mạnh trong quý III/2024.",
  " (chi tiết tại Phụ lục 02 kèm theo Công văn số 415/BHXH-TT ngày 29/5/2024).",
  "; các đơn vị bám sát kịch bản 6 tháng cuối năm.",
] as const;

const people = (random: Random): number => random.magnitude(3_000, 900_000);

/** A change and the level it led to, in the same last digits. */
function moved(random: Random, level: number) {
  const change = Math.max(1, Math.round(level * (0.01 + 0.24 * random.next())));
  const up = random.chance(0.75);
  return { change, up, previous: up ? level - change : level + change };
}

const growthLaw = (level: string, change: string, up: boolean, growth: string): Law => ({
  kind: "percent",
  percent: growth,
  of: (value) =>
    (100 * value(change)) / (up ? value(level) - value(change) : value(level) + value(change)),
});

const shareLaw = (percent: string, part: string, whole: string): Law => ({
  kind: "percent",
  percent,
  of: (value) => (100 * value(part)) / value(whole),
});

/** Level, attainment of a target, change and growth of one indicator, in several orders. */
const participation: Make = (random) => {
  const level = people(random);
  const target = Math.round(level / (0.4 + 0.9 * random.next()));
  const { change, up, previous } = moved(random, level);
  const scales = [random.integer(0, 2), random.integer(1, 2)] as const;
  const a = slot("attainment", percentUnits(level, target, scales[0]), scales[0], "%");
  const g = slot("growth", percentUnits(change, previous, scales[1]), scales[1], "%");
  const [l, t, c] = [slot("level", level), slot("target", target), slot("change", change)];
  const verb = up ? "tăng" : "giảm";
  const subject = random.pick(subjects);
  const since = random.pick(sinceLastYear);
  const lead = `${random.pick(before)}${subject}`;
  const done = `${random.pick(reached)}`;
  const aim = random.pick(ofTarget);
  const orders: readonly [Pieces, ...Pieces[]] = [
    [
      lead,
      ": ",
      l,
      " người",
      done,
      a,
      aim,
      " (",
      t,
      ` người), ${verb} `,
      c,
      ` người (${verb} `,
      g,
      `)${since}`,
    ],
    [
      lead,
      " là ",
      l,
      " người",
      done,
      a,
      aim,
      " (",
      t,
      ` người); ${verb} `,
      c,
      ` người, tương ứng ${verb} `,
      g,
      since,
    ],
    [
      lead,
      ": chỉ tiêu giao ",
      t,
      " người, thực hiện ",
      l,
      " người, đạt ",
      a,
      `, ${verb} `,
      c,
      " người (",
      g,
      `)${since}`,
    ],
    [
      lead,
      " ",
      l,
      "/",
      t,
      " người, đạt ",
      a,
      aim,
      `, ${verb} `,
      g,
      ` (${verb} `,
      c,
      ` người)${since}`,
    ],
    [lead, " đạt ", l, " người/", t, " người", `, ${verb} `, c, ` người, tỷ lệ ${verb} `, g, since],
    [
      lead,
      " có ",
      l,
      " người",
      done,
      a,
      aim,
      " là ",
      t,
      ` người, so với cùng kỳ năm 2023 ${verb} `,
      c,
      ` người, ${verb} `,
      g,
    ],
    [
      lead,
      ": ",
      l,
      ` người, ${verb} `,
      c,
      ` người, ${verb} `,
      g,
      since,
      `, đạt `,
      a,
      aim,
      " (",
      t,
      " người)",
    ],
    [
      lead,
      " hiện có ",
      l,
      " người",
      done,
      a,
      aim,
      " (",
      t,
      ` người)${since.replace(/^/, ",")} ${verb} `,
      c,
      " người tương đương ",
      g,
    ],
  ];
  const pieces = random.pick(orders);
  return {
    pieces: [...pieces, random.pick(after)],
    laws: [
      ...(pieces.includes(a) ? [shareLaw("attainment", "level", "target")] : []),
      growthLaw("level", "change", up, "growth"),
    ],
  };
};

const money = [
  "Tổng số thu BHXH, BHYT, BHTN",
  "Số chi khám chữa bệnh BHYT",
  "Số thu BHXH bắt buộc",
  "Tổng chi trả các chế độ BHXH",
] as const;

/** Money in triệu without decimals or tỷ with two, its attainment, change and growth. */
const collection: Make = (random) => {
  const billions = random.chance(0.5);
  const unit = billions ? random.pick([" tỷ đồng", " tỉ đồng", " tỷ"]) : " triệu đồng";
  const scale = billions ? 2 : 0;
  const level = random.magnitude(20_000, 900_000);
  const { change, up, previous } = moved(random, level);
  const plan = Math.round(level / (0.35 + 0.6 * random.next()));
  const verb = up ? "tăng" : "giảm";
  const growthScale = random.integer(1, 2);
  const l = slot("level", level, scale, unit);
  const c = slot("change", change, scale, unit);
  const p = slot("plan", plan, scale, unit);
  const g = slot("growth", percentUnits(change, previous, growthScale), growthScale, "%");
  const a = slot("attainment", percentUnits(level, plan, 2), 2, "%");
  const since = random.pick(sinceLastYear);
  const lead = `${random.pick(before)}${random.pick(money)}`;
  const orders: readonly [Pieces, ...Pieces[]] = [
    [lead, " là ", l, ", đạt ", a, " kế hoạch (", p, `), ${verb} `, c, `, ${verb} `, g, since],
    [lead, " đạt ", l, `, ${verb} `, c, ` (${verb} `, g, `)${since}`],
    [lead, ": ", l, ` (${verb} `, g, `, ${verb} `, c, `)${since}`],
    [
      lead,
      " ước thực hiện ",
      l,
      ", bằng ",
      a,
      " dự toán giao (",
      p,
      ")",
      `; ${verb} `,
      c,
      ` tương ứng ${verb} `,
      g,
      since,
    ],
    [lead, ": ", l, "/", p, ", bằng ", a, `; ${verb} `, c, ", tương đương ", g, since],
  ];
  const pieces = random.pick(orders);
  return {
    pieces: [...pieces, random.pick(after)],
    laws: [
      ...(pieces.includes(a) ? [shareLaw("attainment", "level", "plan")] : []),
      growthLaw("level", "change", up, "growth"),
    ],
  };
};

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

/** What is done, its percent, and what is left to find. */
const leftToFind: Make = (random) => {
  const level = people(random);
  const left = Math.round(level * (0.03 + 0.6 * random.next()));
  const l = slot("level", level);
  const r = slot("remaining", left);
  const a = slot("attainment", percentUnits(level, level + left, 1), 1, "%");
  const subject = random.pick(subjects);
  const pieces = random.pick<Pieces>([
    [subject, ": ", l, " người, đạt ", a, " kế hoạch, còn phải phát triển ", r, " người"],
    [subject, " có ", l, " người, hoàn thành ", a, " chỉ tiêu giao, còn thiếu ", r, " người"],
    [
      subject,
      " đạt ",
      l,
      " người, bằng ",
      a,
      " chỉ tiêu, còn phải phát triển thêm ",
      r,
      " người nữa",
    ],
  ]);
  return {
    pieces: [...pieces, random.pick(after)],
    laws: [
      {
        kind: "percent",
        percent: "attainment",
        of: (value) => (100 * value("level")) / (value("level") + value("remaining")),
      },
    ],
  };
};

/** A level, the former one, and the change between them. */
const former: Make = (random) => {
  const level = people(random);
  const { change, up, previous } = moved(random, level);
  const [l, f, c] = [slot("level", level), slot("previous", previous), slot("change", change)];
  const verb = up ? "tăng" : "giảm";
  const subject = random.pick(subjects);
  const pieces = random.pick<Pieces>([
    [subject, ": ", l, " người (cùng kỳ năm 2023 là ", f, ` người), ${verb} `, c, " người"],
    [subject, ` ${verb} từ `, f, " người lên ", l, ` người, ${verb} `, c, " người"],
    [subject, " là ", l, " người, cùng kỳ năm trước là ", f, ` người, ${verb} `, c, " người"],
  ]);
  return {
    pieces: [...pieces, random.pick(after)],
    laws: [
      {
        kind: "equal",
        left: (value) => value("change"),
        right: (value) => Math.abs(value("level") - value("previous")),
        slack: 0,
      },
    ],
  };
};

/** One indicator told in two places of a report. */
const repeated: Make = (random) => {
  const level = people(random);
  const { change, up, previous } = moved(random, level);
  const growth = percentUnits(change, previous, 1);
  const verb = up ? "tăng" : "giảm";
  const subject = random.pick(["BHXH bắt buộc", "BHXH tự nguyện", "BHTN", "BHYT hộ gia đình"]);
  const again = random.pick([
    `Số người tham gia ${subject}`,
    `tham gia ${subject}`,
    `Đối tượng tham gia ${subject}`,
  ]);
  const year = random.pick(["cùng kỳ năm 2023", "cùng kỳ"]);
  const pieces: Pieces = [
    `1. Kết quả\n- Tham gia ${subject}: `,
    slot("level", level),
    ` người, ${verb} `,
    slot("change", change),
    ` người (${verb} `,
    slot("growth", growth, 1, "%"),
    `) so với ${year}.\n2. Đánh giá chung\nCác cấp uỷ quan tâm chỉ đạo sát sao.\n- ${again} ${verb} `,
    slot("again change", change),
    ` người, tỷ lệ ${verb} `,
    slot("again growth", growth, 1, "%"),
    ` so với ${year}.`,
  ];
  return {
    pieces,
    laws: [
      growthLaw("level", "change", up, "growth"),
      {
        kind: "equal",
        left: (value) => value("change"),
        right: (value) => value("again change"),
        slack: 0,
      },
      {
        kind: "equal",
        left: (value) => value("growth"),
        right: (value) => value("again growth"),
        slack: 0,
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

/** Whether the printed figures contradict the law by plain arithmetic, however its percent was rounded. */
export function isBroken(law: Law, slots: ReadonlyMap<string, Slot>): boolean {
  const value: Value = (name) => {
    const found = slots.get(name);
    return found === undefined ? Number.NaN : valueOf(found) * scaleOf(found);
  };
  switch (law.kind) {
    case "percent": {
      const percent = slots.get(law.percent);
      if (percent === undefined) return false;
      return Math.abs(law.of(value) - valueOf(percent)) > 1.1 * 10 ** -percent.scale;
    }
    case "equal":
      return Math.abs(law.left(value) - law.right(value)) > law.slack;
    case "atMost":
      return value(law.part) > value(law.whole);
  }
}

/** Money is compared in triệu. */
const scaleOf = ({ unit }: Slot): number => (/ t[ỷỉ]/.test(unit) ? 1_000 : 1);
