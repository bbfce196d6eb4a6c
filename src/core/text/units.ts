import type { TextUnit } from "../model/claim";

/** A unit read after a figure, and how many characters it takes. */
export interface UnitReading {
  readonly unit: TextUnit;
  readonly length: number;
}

const scales: Readonly<Record<string, number>> = {
  nghìn: 3,
  ngàn: 3,
  triệu: 6,
  tr: 6,
  tỷ: 9,
  tỉ: 9,
};

/** Nouns of two words; of all others the first word is the noun. */
const pairs = new Set([
  "lao động",
  "đơn vị",
  "hồ sơ",
  "cơ sở",
  "doanh nghiệp",
  "đối tượng",
  "trường hợp",
  "hội nghị",
  "văn bản",
  "học sinh",
  "sinh viên",
  "thành viên",
  "đại lý",
  "điểm thu",
  "tổ chức",
  "hộ gia",
  "cuộc họp",
  "phóng sự",
  "tin bài",
  "nhân viên",
  "cán bộ",
  "hợp đồng",
  "giao dịch",
  "tài khoản",
  "bệnh viện",
  "trạm y",
  "lượt người",
  "cơ quan",
  "hợp tác",
  "thủ tục",
  "địa phương",
  "huyện thị",
  "bệnh nhân",
]);

/** Words that go on with the sentence after a bare figure and count nothing. */
const notNouns = new Set(
  "là và hoặc đã của trong so với được bị thì mà để do tại từ đến cho theo về trên dưới khi có không tăng giảm đạt bằng chiếm nhưng còn nên như cùng trước sau này đó ở lần vào gồm hiện tương ứng chỉ kế thuộc thứ nếu vượt thấp cao nhiều ít hơn so phần mức bao cụ riêng qua bởi giữa tới lên xuống".split(
    " ",
  ),
);

const measures = new Set(["ha", "km", "km2", "m2", "m", "kg", "tấn", "lít", "lần"]);

const word = /^\s{0,3}(\p{L}{1,12}\d?)/u;
const per = /^\s?\/\s?(\p{L}{1,8})(?:\/\p{L}{1,8})?/u;
const percentSign = /^\s?%/;
const points = /^\s{0,2}điểm(?: phần trăm| ?%)/;

/** The unit that begins `rest`, which is what follows a figure, in lower case. */
export function readUnit(rest: string): UnitReading {
  const sign = percentSign.exec(rest);
  if (sign !== null) return { unit: { kind: "percent" }, length: sign[0].length };
  const pointed = points.exec(rest);
  if (pointed !== null) return { unit: { kind: "points" }, length: pointed[0].length };

  let exponent = 0;
  let length = 0;
  for (let words = 0; words < 2; words += 1) {
    const [whole = "", scale = ""] = word.exec(rest.slice(length)) ?? [];
    const known = scales[scale];
    if (known === undefined) break;
    exponent += known;
    length += whole.length;
  }
  const [whole = "", noun = ""] = nounAt(rest.slice(length));
  if (["đồng", "đ", "vnđ", "vnd"].includes(noun)) {
    const [slash = "", each = null] = per.exec(rest.slice(length + whole.length)) ?? [];
    const unit: TextUnit = { kind: "money", exponent, per: each };
    return { unit, length: length + whole.length + slash.length };
  }
  if (noun === "phần" && /^\s{0,3}phần trăm/.test(rest)) {
    return { unit: { kind: "percent" }, length: whole.length + " trăm".length };
  }
  if (measures.has(noun)) {
    return { unit: { kind: "measure", noun, exponent }, length: length + whole.length };
  }
  const counts = noun !== "" && !notNouns.has(noun);
  if (exponent > 0 && !counts) return { unit: { kind: "money", exponent, per: null }, length };
  if (!counts) return { unit: { kind: "count", noun: "", exponent: 0 }, length: 0 };

  const [second = "", next = ""] = word.exec(rest.slice(length + whole.length)) ?? [];
  const pair = `${noun} ${next}`;
  if (!pairs.has(pair)) {
    return { unit: { kind: "count", noun, exponent }, length: length + whole.length };
  }
  return {
    unit: { kind: "count", noun: pair, exponent },
    length: length + whole.length + second.length,
  };
}

/** The word there and its place taken; a footnote's mark behind it, "người3", is no part of it. */
function nounAt(rest: string): readonly string[] {
  const [whole = "", noun = ""] = word.exec(rest) ?? [];
  return measures.has(noun) ? [whole, noun] : [whole.replace(/\d$/, ""), noun.replace(/\d$/, "")];
}

/** Whether figures in the two units can be added or compared; a bare figure takes any count. */
export function isSameKind(a: TextUnit, b: TextUnit): boolean {
  if (a.kind === "count" && b.kind === "count") {
    return a.noun === "" || b.noun === "" || family(a.noun) === family(b.noun);
  }
  if (a.kind === "money" && b.kind === "money") return (a.per === null) === (b.per === null);
  if (a.kind === "measure" && b.kind === "measure") return a.noun === b.noun;
  if (isRate(a) && isRate(b)) return true;
  if (isBare(a)) return b.kind === "money";
  if (isBare(b)) return a.kind === "money";
  return a.kind === b.kind;
}

const isBare = (unit: TextUnit): boolean => unit.kind === "count" && unit.noun === "";

/** Words for the same people or the same visits. */
const family = (noun: string): string => {
  switch (noun) {
    case "lao động":
    case "đối tượng":
    case "học sinh":
    case "sinh viên":
    case "thành viên":
    case "dân":
    case "em":
    case "cháu":
      return "người";
    case "lượt người":
      return "lượt";
    default:
      return noun;
  }
};

export const isRate = (unit: TextUnit): boolean =>
  unit.kind === "percent" || unit.kind === "points";

/** The power of ten of a unit's words. */
export const exponentOf = (unit: TextUnit): number =>
  unit.kind === "percent" || unit.kind === "points" ? 0 : unit.exponent;
