import type { Block, Measure, Unit } from "../model/table";

// All patterns read plain() text: "Tỷ lệ đạt (%)" comes as "ti le dat (%)".

const blocks: readonly (readonly [Block, RegExp])[] = [
  ["coverage", /bao phu/],
  ["unemployment", /that nghiep|\bbh ?tn\b/],
  ["voluntary", /tu nguyen|\bbhxh ?tn\b/],
  ["compulsory", /bat buoc|\bbhxh ?bb\b|\bbb\b/],
  ["health", /\bbhyt\b|bao hiem y te|\bbh y te\b/],
  // both kinds together
  ["other", /\bbhxh\b(?! (tn|bb|bat buoc|tu nguyen))/],
];

/** The block a heading names; null where it names none, or several. */
export function blockOf(text: string): Block | null {
  const [first, second] = blocks.filter(([, pattern]) => pattern.test(text));
  if (first === undefined || (second !== undefined && first[0] !== "coverage")) return null;
  return first[0] === "other" ? null : first[0];
}

const share = /%|\bti le\b/;
const aim = "(chi tieu|ke hoach|kh\\b|ct\\b)";
const bareShare = /^[( ]*(ti le|%|dat|ti le dat)( ?\(?%?\)?| phan tram)$/;
const compared = new RegExp(
  `cung ky|so (voi|sanh)(?! ${aim}| dan so)|\\btang\\b|\\bgiam\\b|chenh lech|cham dong|\\bno\\b|con (lai|phai)|binh quan|ti trong`,
);
const attained = new RegExp(
  `\\bdat\\b|thuc hien|hoan thanh|so ${aim}|so voi ${aim}|/ ?${aim}|\\bth\\b`,
);
const assigned = new RegExp(`${aim}|\\bgiao\\b`);
const people = /dan so|nhan khau/;
const done = /thuc hien|tham gia|nguoi co the|ket qua|luy ke|\bda (thu|chi|cap)\b|\bth\b|^dat$/;

/** The measure a heading names, by its words inside its block; null where it names none. */
export function measureOf(text: string, block: Block): Measure | null {
  if (compared.test(text)) return "other";
  if (bareShare.test(text)) return "attainment";
  if (share.test(text)) {
    if (/bao phu|dan so|tham gia.*\b(bhyt|y te)/.test(text) && !assigned.test(text)) {
      return "coverage";
    }
    if (attained.test(text)) return "attainment";
    if (assigned.test(text)) return "targetRate";
    return block === "coverage" ? "coverage" : null;
  }
  if (people.test(text) && !/tham gia|\bco the\b/.test(text)) return "population";
  if (assigned.test(text)) return "target";
  return done.test(text) ? "actual" : null;
}

const index =
  /binh quan|\bbq\b|\bmuc\b|don gia|he so|xep (hang|loai|thu)|thu hang|nam (sinh|thanh lap)|\bdiem\b|mat do|tuoi tho|\/ ?(nguoi|luot|the|thang|ngay)\b/;
/** So many of one thing for each of another: "Người/km2", "Số hồ sơ/cán bộ", "Giường bệnh trên 1 vạn dân". */
const density =
  /\b(nguoi|luot|ho so|the|ho|lao dong) ?\/ ?(km|ha\b|can bo|cb\b|cbccvc|nhan vien|vien chuc|bac s[iy]|don vi|xa\b|thon\b)|(\/|\btren) ?(1 |mot |10[.,]?000 )?(van )?dan\b(?! so)/;
const money =
  /so tien|kinh phi|chi phi|trieu|\bti dong|\bty (dong|d)\b|\((ty|ti|dong)\)|(\bng(hin|an)|\b1[.,]?000) (dong|nguoi|d)\b/;
const counted = /nguoi|lao dong|\bluot\b|\bho so\b|dan so|don vi|\bso the\b|truong hop|nhan khau/;
const amount = /\bdong\b|\b(so|phai|da) (thu|chi|dong)\b|du toan/;

/** What a heading's figures are, where its words tell. */
export function unitOf(text: string): Unit | null {
  if (index.test(text) || density.test(text)) return "index";
  if (money.test(text)) return "amount";
  if (/%|\bti (le|trong)\b/.test(text)) return "percent";
  if (counted.test(text)) return "count";
  return amount.test(text) ? "amount" : null;
}

/** Rows that each have a unit of their own, as indicators have: "Tỷ lệ bao phủ (%)", "Số thu (tỷ đồng)". */
export const namesUnit = (label: string): boolean =>
  /%|\bti le\b|\b(trieu|ty|ti|nghin) dong\b|\((dong|ty|ti|trieu)\b/.test(label);

export const isUnitHeading = (text: string): boolean => /^(don vi tinh|dvt)\b/.test(text);
