import type { Quantity } from "../model/claim";
import {
  beforeParenthesis,
  beginsWhole,
  crossParentheses,
  cutNounTail,
  lastClauseOf,
  listWordsIn,
  namesPart,
  withoutAsides,
  withoutListWords,
  type ListWords,
} from "./clauses";
import type { Figure } from "./figures";
import { bases, isBase } from "./cues";
import { opensNew } from "./openings";
import { periodOf } from "./periods";
import { compareDecimals, sumDecimals } from "../numbers/decimal";
import { singles } from "./ranges";
import { roleOf, type Role } from "./roles";
import { isLevel, levelOf, unitOf, type Entry, type Statement } from "./statement";
import { contentWords, isElsewhere } from "./subjects";
import { isRate, isSameKind } from "./units";

interface OpenList {
  readonly whole: Statement;
  readonly words: ListWords;
  readonly list: number;
  /** Parentheses open where its parts stand. */
  readonly depth: number;
}

/**
 * Groups the figures of one paragraph by what they are about. A statement goes on while clauses name
 * nothing new: "45.925 người, đạt 74,8% chỉ tiêu (61.372 người), tăng 2.748 người" is one.
 */
export function groupStatements(
  figures: readonly Figure[],
  paragraph: number,
  heading: OpenList | null,
): readonly Statement[] {
  const statements: Statement[] = [];
  const outer: (Statement | null)[] = [];
  let current: Statement | null = null;
  let subject: readonly string[] = heading?.whole.words ?? [];
  let period: string | null = heading?.whole.period ?? null;
  let list: OpenList | null = heading;
  let role: Role | null = null;
  let depth = 0;
  /** What stood before a parenthesis with a target: "thấp hơn chỉ tiêu (28%) 0,4 điểm". */
  let aside = "";

  for (let index = 0; index < figures.length; index += 1) {
    const figure = figures[index];
    if (figure === undefined) break;
    const { quantity } = figure;
    const before = withoutAsides(figure.before);
    const crossing = crossParentheses(before, depth);
    for (const sign of crossing.signs) {
      if (sign === "(") outer.push(current);
      else if (outer.length > 0) current = outer.pop() ?? null;
    }
    if (outer.length > 50) outer.splice(0, outer.length - 50);
    depth = crossing.depth;
    const { tail, rest } = tailOf(current, before);
    current?.words.push(...contentWords(tail));
    const { clause, broken, sentence } = lastClauseOf(rest);
    if (
      list !== null &&
      (depth < list.depth || (sentence && list.depth === 0 && list !== heading))
    ) {
      list = null;
    }
    const fraction = fractionAt(figures, index);
    const opening = listWordsIn(before);
    const opensParentheses = crossing.signs.at(-1) === "(" && index > 0;
    if (current !== null && levelOf(current) !== null && opening !== null) {
      list = { whole: current, words: opening, list: figure.start, depth };
    } else if (
      current !== null &&
      list === null &&
      opensParentheses &&
      levelOf(current) !== null &&
      isPartsBeginning(figures, index, levelOf(current))
    ) {
      list = { whole: current, words: "parentheses", list: figure.start, depth };
    }
    const ofThem =
      current?.entries.length === 1 && beginsWhole(` ${current.clause} `) && namesPart(before);
    if (current !== null && list === null && ofThem && !broken) {
      list = { whole: current, words: "of", list: figure.start, depth };
    }
    const cleaned = withoutListWords(clause);
    const empty = cleaned.trim() === "";
    const bare = empty && opensParentheses;
    const behind = empty && before.trim() === ")" ? aside : "";
    const local = bare ? beforeParenthesis(before) : behind === "" ? cleaned : behind;
    const parenthesis = bare ? "bare" : opensParentheses ? "opening" : null;
    const last: Role | null = broken || opening !== null ? null : role;
    role = changeOrFormer(roleOf(figure, local, last, parenthesis), last, quantity, current);
    const compared: boolean = bare && role.kind === "previous";
    aside = bare && role.kind === "target" ? local : "";
    const about =
      role.kind === "remaining" && !bases.notYet.test(figure.after)
        ? cutNounTail(withoutAsides(figure.after)).tail
        : "";
    const words = contentWords(`${local} ${about}`);
    const entry: Entry =
      fraction === null
        ? { kind: "figure", role, quantity, figure }
        : {
            kind: "fraction",
            rank: role.kind === "rank",
            numerator: quantity,
            denominator: fraction.quantity,
            figure,
          };
    const known: Statement | null = current;
    const own = words.some((word) => !(known?.words.includes(word) ?? false));
    // what others have reached, in a parenthesis, is only compared with
    const elsewhere = isElsewhere(local) && aside === "" && behind === "";
    const named = periodOf(before);
    const later = named !== null && known !== null && named !== known.period;
    if (
      current === null ||
      opensNew(current, entry, {
        later,
        broken,
        sentence,
        own,
        elsewhere,
        opening: opening !== null,
        listed: list !== null,
      })
    ) {
      const kept = own && words.length > 0;
      period = named ?? period;
      if (kept && !elsewhere) subject = words;
      current = {
        words: [...(kept ? words : subject)],
        clause: local.trim(),
        period,
        entries: [],
        elsewhere,
        partOf: list === null ? null : { whole: list.whole, words: list.words, list: list.list },
        paragraph,
      };
      statements.push(current);
    }
    current.entries.push(entry);
    if (compared) role = last;
    if (fraction !== null) index += 1;
  }
  const last = figures.at(-1);
  if (last !== undefined) current?.words.push(...contentWords(tailOf(current, last.after).tail));
  return statements;
}

/** A paragraph that ends in a colon after a level is headed by it: the bullets below are its parts. */
export function headingOf(statements: readonly Statement[], after: string): OpenList | null {
  const whole = statements.at(-1);
  if (whole === undefined || !/:\s*$/.test(after) || levelOf(whole) === null) return null;
  return { whole, words: listWordsIn(after) ?? "some", list: -1 - whole.paragraph, depth: 0 };
}

export type { OpenList };

/** "tăng 5% so với cùng kỳ (120 người)": a change, where the level is far above it. */
const changeOrFormer = (
  role: Role,
  before: Role | null,
  quantity: Quantity,
  statement: Statement | null,
): Role =>
  role.kind === "previous" && before?.kind === "growth" && isFarBelow(quantity, statement)
    ? { kind: "change", direction: before.direction }
    : role;

/** Less than half of the level: no former level stands so far below, a change does. */
function isFarBelow(quantity: Quantity, statement: Statement | null): boolean {
  const level = statement === null ? null : levelOf(statement);
  if (level === null || isRate(level.unit) || !isSameKind(level.unit, quantity.unit)) return false;
  return compareDecimals(sumDecimals([singles(quantity), singles(quantity)]), singles(level)) < 0;
}

/** The words behind the level a statement has just given. */
function tailOf(statement: Statement | null, text: string) {
  const last = statement?.entries.at(-1);
  const counts = last !== undefined && isLevel(last) && !isRate(unitOf(last));
  if (counts) return cutNounTail(text);
  // "2,48% kế hoạch thu, giảm …": what a percent is of names nothing new
  const based = last !== undefined && isRate(unitOf(last)) && isBase(text);
  return { tail: "", rest: based ? cutNounTail(text).rest : text };
}

/** The denominator where the figure at `index` is a numerator: "45.925/61.372 người", "3 tỷ/4 tỷ". */
function fractionAt(figures: readonly Figure[], index: number): Figure | null {
  const figure = figures[index];
  const next = figures[index + 1];
  if (figure === undefined || next === undefined) return null;
  const [above, below] = [figure.quantity.unit, next.quantity.unit];
  if (!/^(?:\/|trên|(?:[^,;:()]{1,60} )?(?:trong|trên) tổng số)$/.test(next.before.trim()))
    return null;
  return !isRate(above) && isSameKind(above, below) && above.kind === below.kind ? next : null;
}

/** Two figures or more of the whole's kind before the parenthesis closes. */
function isPartsBeginning(
  figures: readonly Figure[],
  index: number,
  whole: Quantity | null,
): boolean {
  if (whole === null || isRate(whole.unit)) return false;
  let parts = 0;
  for (const { quantity, before, after } of figures.slice(index, index + 12)) {
    if (parts > 0 && before.includes(")")) break;
    if (isSameKind(whole.unit, quantity.unit)) parts += 1;
    if (after.includes(")")) break;
  }
  return parts > 1;
}
