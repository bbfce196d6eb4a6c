import type { Quantity } from "../../model/claim";
import { printQuantity } from "../print";
import { figuresOf, type FigureEntry } from "../entries";
import { meets, rangeOf, singles } from "../ranges";
import type { TextFound, TextRule } from "../report";
import type { Statement } from "../statement";
import { subjectKey } from "../subjects";
import { isTypo } from "../typos";
import { isRate } from "../units";
import { inUnit } from "../ranges";
import { exponentOf } from "../units";

/** One figure of an indicator at one time. */
interface Mention {
  readonly statement: Statement;
  readonly entry: FigureEntry;
}

/**
 * One indicator, at one time, in one role, with two values. Where the two are a slip of the keyboard
 * apart, or all else said of the indicator is the same, they contradict each other; where only the
 * words agree, a question.
 */
export const contradiction: TextRule = ({ statements }) => {
  const mentions = new Map<string, Mention[]>();
  for (const statement of statements) {
    const subject = subjectKey(statement.words);
    if (subject === "" || statement.elsewhere || statement.words.length > 14) continue;
    for (const entry of figuresOf(statement)) {
      const key = keyOf(subject, statement, entry);
      if (key === null) continue;
      mentions.set(key, [...(mentions.get(key) ?? []).slice(0, 20), { statement, entry }]);
    }
  }
  return [...mentions.values()].flatMap(compare);
};

function keyOf(
  subject: string,
  { period }: Statement,
  { role, quantity }: FigureEntry,
): string | null {
  const { unit } = quantity;
  const direction = "direction" in role ? role.direction : "";
  const kind = role.kind === "share" && isRate(unit) ? "level" : role.kind;
  if (kind === "gap" || kind === "rank" || kind === "ofPrevious" || kind === "previous")
    return null;
  const counted = unit.kind === "count" || unit.kind === "measure" ? unit.noun : unit.kind;
  return [subject, period ?? "", kind, direction, counted].join("|");
}

function compare(mentions: readonly Mention[]): readonly TextFound[] {
  const found: TextFound[] = [];
  mentions.forEach((mention, at) => {
    const other = mentions.slice(0, at).find((earlier) => !agree(earlier, mention));
    if (other === undefined) return;
    const severity = severityOf(other, mention, mentions.length);
    if (severity === null) return;
    found.push(contradicting(mention, other, severity));
  });
  return found.slice(0, 3);
}

/** Printed alike they must be equal; printed otherwise, each may be the other one rounded. */
function agree(a: Mention, b: Mention): boolean {
  const [one, other] = [a.entry.quantity, b.entry.quantity];
  const alike =
    one.value.scale === other.value.scale && exponentOf(one.unit) === exponentOf(other.unit);
  return alike && one.hedge === "none" && other.hedge === "none"
    ? one.value.units === other.value.units
    : meets(rangeOf(one), rangeOf(other));
}

function severityOf(a: Mention, b: Mention, mentions: number): "error" | "warning" | null {
  if (a.statement === b.statement || a.statement.partOf?.list !== b.statement.partOf?.list)
    return null;
  if (isElsewhereNamed(a, b) || comparedWith(a) !== comparedWith(b)) return null;
  const shared = companions(a, b);
  if (shared.contrary) return null;
  if (shared.equal > 0) return "error";
  if (mentions > 3 || a.statement.paragraph === b.statement.paragraph) return null;
  const about = isAboutInsurance(a.statement);
  const dated = a.statement.period !== null;
  if (isNear(a.entry.quantity, b.entry.quantity) && about) return dated ? "error" : "warning";
  return null;
}

/** What else the two say of the indicator: figures in the same roles that agree, or do not. */
function companions(
  a: Mention,
  b: Mention,
): { readonly equal: number; readonly contrary: boolean } {
  let equal = 0;
  let contrary = 0;
  for (const one of figuresOf(a.statement)) {
    for (const other of figuresOf(b.statement)) {
      if (one === a.entry || other === b.entry || one.role.kind !== other.role.kind) continue;
      if (isRate(one.quantity.unit) !== isRate(other.quantity.unit)) continue;
      if (!meets(rangeOf(one.quantity), rangeOf(other.quantity))) contrary += 1;
      else if (String(one.quantity.value.units).length > 1) equal += 1;
    }
  }
  return { equal, contrary: contrary > equal };
}

/** A comparison with last month is another one than with last year. */
function comparedWith({ statement, entry }: Mention): string {
  if (entry.role.kind !== "change" && entry.role.kind !== "growth") return "";
  const said = figuresOf(statement)
    .map(({ figure }) => `${figure.before} ${figure.after}`)
    .join(" ");
  return /(?:tháng|quý|tuần) trước/.exec(said)?.[0] ?? "";
}

const isAboutInsurance = ({ words }: Statement): boolean =>
  words.some((word) => ["bhxh", "bhyt", "bhtn", "kcb", "đóng"].includes(word));

/** The same words of another place: a district, a commune, an office. */
const place = /(?:huyện|xã|phường|thị trấn|thành phố|thị xã|quận|cơ sở) \p{L}+/u;

const isElsewhereNamed = (a: Mention, b: Mention): boolean =>
  place.test(a.statement.clause) || place.test(b.statement.clause);

const isNear = (a: Quantity, b: Quantity): boolean => {
  const exponent = exponentOf(b.unit);
  const scale = Math.max(b.value.scale, a.value.scale + exponent - exponentOf(a.unit), 0);
  const same = inUnit(singles(a), exponent, scale);
  return isTypo(a.value, b.value) || isTypo(same, b.value);
};

const contradicting = (
  { statement, entry }: Mention,
  other: Mention,
  severity: "error" | "warning",
): TextFound => ({
  severity,
  span: entry.quantity.span,
  detail: {
    rule: "text-contradiction",
    printed: entry.quantity,
    other: other.entry.quantity,
    subject: statement.words.join(" "),
  },
  expected: printQuantity(other.entry.quantity.value, other.entry.quantity.unit),
  replacement: null,
  settledBy: [other.entry.quantity.span],
});
