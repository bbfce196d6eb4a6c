/** How a list begins: with words for all parts, for some, a bare parenthesis, or "trong 3.204 hồ sơ có". */
export type ListWords = "all" | "some" | "parentheses" | "of";

const exhaustive =
  /(?:^|[ ,(:.;])(?:gồm|bao gồm|gồm có|chia ra|chia theo|được chia|phân theo)(?=[ :])/;
const partial =
  /(?:^|[ ,(:.;])(?:trong đó|trong số đó|cụ thể|cụ thể là|trong số này|như sau)(?=[ :,])/;

/** The words that begin a list shortly before a figure; null where none do. */
export function listWordsIn(before: string): ListWords | null {
  const tail = before.slice(-160);
  if (exhaustive.test(tail)) return "all";
  return partial.test(tail) ? "some" : null;
}

/** "Trong 3.204 hồ sơ …": what follows is of them. */
export const beginsWhole = (clause: string): boolean =>
  /^ ?(?:- ?)?trong (?:tổng số |số |tổng )?$/.test(clause);

/** "… có 2.998 hồ sơ": a part of them. */
export const namesPart = (rest: string): boolean =>
  /^[^;.()]{0,80} (?:có|đã|chỉ có|thì có) (?:[^;.()\d]{0,40} )?$/.test(rest);

export const withoutListWords = (clause: string): string =>
  clause.replace(exhaustive, " ").replace(partial, " ");

/** What stands in parentheses without a figure, "(bao gồm tiền lãi)", explains and names nothing. */
export const withoutAsides = (before: string): string =>
  before.replace(/\([^()]*\)/g, " ").replace(/ {2,}/g, " ");

/** The parentheses between two figures, in their order, and how many stay open. */
export function crossParentheses(before: string, from: number) {
  const signs: string[] = [];
  let depth = from;
  for (const sign of before) {
    if (sign === "(") depth += 1;
    else if (sign === ")" && depth > 0) depth -= 1;
    else continue;
    signs.push(sign);
  }
  return { signs, depth };
}

/** What stands after the last full stop, semicolon or parenthesis, and which of them there were. */
export function lastClauseOf(before: string) {
  const breaks = [...before.matchAll(/[;()]|[.!?…](?= )/g)];
  const last = breaks.at(-1);
  const clause = last === undefined ? before : ` ${before.slice(last.index + 1)}`;
  return {
    clause,
    broken: breaks.some(([sign]) => sign !== "(" && sign !== ")"),
    sentence: breaks.some(([sign]) => sign !== "(" && sign !== ")" && sign !== ";"),
  };
}

/** The clause a parenthesis interrupts: "đạt 74,8% chỉ tiêu (". */
export const beforeParenthesis = (before: string): string =>
  lastClauseOf(before.slice(0, before.lastIndexOf("("))).clause;

const tailEnd =
  /[,;:()]|[.!?…](?= )| (?:đạt|tăng|giảm|bằng|chiếm|và|so với|là|trong đó|gồm|bao gồm|vượt|thấp hơn|cao hơn|với|còn|từ|\/)(?= )/;

/**
 * Right behind a level stand more words of what it counts: in "157 lượt người hưởng BHXH hằng tháng,
 * giảm 15%" those before the comma. They belong to it and name nothing new.
 */
export function cutNounTail(text: string): { readonly tail: string; readonly rest: string } {
  const end = tailEnd.exec(text)?.index;
  return end === undefined
    ? { tail: "", rest: text }
    : { tail: text.slice(0, end), rest: text.slice(end) };
}
