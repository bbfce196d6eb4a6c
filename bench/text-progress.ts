import type { Random } from "./random";
import { growthLaw, shareLaw, type Make } from "./text-laws";
import { percentUnits, slot, type Pieces } from "./text-pieces";
import { after, before, ofTarget, reached, sinceLastYear, subjects } from "./text-words";

export const people = (random: Random): number => random.magnitude(3_000, 900_000);

/** A change and the level it led to, in the same last digits. */
function moved(random: Random, level: number) {
  const change = Math.max(1, Math.round(level * (0.01 + 0.24 * random.next())));
  const up = random.chance(0.75);
  return { change, up, previous: up ? level - change : level + change };
}

/** Level, attainment of a target, change and growth of one indicator, in several orders. */
export const participation: Make = (random) => {
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
export const collection: Make = (random) => {
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

/** What is done, its percent, and what is left to find. */
export const leftToFind: Make = (random) => {
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
export const former: Make = (random) => {
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
export const repeated: Make = (random) => {
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
