import type { Quantity } from "../model/claim";
import { compareDecimals, decimal } from "../numbers/decimal";
import { holds, type Claimed, type Quotient } from "./quotient";
import { entriesOf, figuresOf, type FigureEntry } from "./entries";
import type { Entry, Statement } from "./statement";
import { contentWords } from "./subjects";
import { bases } from "./cues";
import { isRate, isSameKind } from "./units";

/**
 * Growths of a statement that names no level itself, against a level of the same indicator given
 * elsewhere in the text.
 */
export const findDistantGrowths = (
  statement: Statement,
  levels: readonly Quantity[],
): readonly Claimed[] => (levelsOf(statement).length > 0 ? [] : growths(statement, levels));

/** The percents of a statement that its other figures decide. */
export function findQuotients(
  statement: Statement,
  before: Statement | undefined,
): readonly Claimed[] {
  return [
    ...fractions(statement),
    ...attainments(statement),
    ...growths(statement, levelsOf(statement), before),
    ...ratios(statement),
    ...excesses(statement),
    ...shares(statement),
  ];
}

function fractions({ entries }: Statement): readonly Claimed[] {
  return entries.flatMap((entry, at): readonly Claimed[] => {
    if (entry.kind !== "fraction" || entry.rank) return [];
    const after = entries.slice(at + 1).find((next) => !isThreshold(next));
    const before = entries[at - 1];
    const percent =
      isPercentOf(after) ??
      (/^(?:\(|,? ?với|, tương ứng|tương ứng(?: với)?)$/.test(entry.figure.before.trim())
        ? isPercentOf(before)
        : null);
    if (percent === null) return [];
    const { numerator, denominator } = entry;
    return [[{ kind: "fraction", percent, numerator, denominator }]];
  });
}

/** "9/12 đơn vị đạt từ 85% trở lên (75%)", "214/231 trường đạt 100%": what those counted have reached. */
function isThreshold(entry: Entry): boolean {
  if (entry.kind !== "figure" || !isRate(entry.quantity.unit)) return false;
  const { before, after } = entry.figure;
  const { units, scale } = entry.quantity.value;
  const full = units === 100n && scale === 0;
  return (
    / (?:từ|trên|dưới) $/.test(before) ||
    /^ trở (?:lên|xuống)/.test(after) ||
    (full && /^[^,;:(]*đạt $/.test(before))
  );
}

function isPercentOf(entry: Entry | undefined): Quantity | null {
  if (entry?.kind !== "figure" || entry.quantity.unit.kind !== "percent") return null;
  const { kind } = entry.role;
  return kind === "attainment" || kind === "share" || kind === "level" ? entry.quantity : null;
}

function attainments(statement: Statement): readonly Claimed[] {
  const levels = entriesOf(statement, "level", "amounts");
  const targets = entriesOf(statement, "target", "amounts");
  const remaining = entriesOf(statement, "remaining", "amounts");
  const percents = entriesOf(statement, "attainment", "rates");
  if (statement.entries.some(({ kind }) => kind === "fraction")) return [];
  const bare =
    percents.length === 0 && targets.length > 0 && levels.length > 0
      ? entriesOf(statement, "level", "rates").slice(0, 1)
      : percents;
  const claimed = bare.flatMap(({ quantity: percent, figure }): readonly Claimed[] => {
    const ways: Quotient[] = [];
    const near = targets.toSorted(
      (a, b) => distance(a.figure.start, figure.start) - distance(b.figure.start, figure.start),
    );
    for (const { quantity: denominator } of near) {
      for (const { quantity: numerator } of levels) {
        if (!isSameKind(numerator.unit, denominator.unit)) continue;
        ways.push({ kind: "attainment", percent, numerator, denominator });
      }
    }
    if (near.length === 0) {
      for (const { quantity: left, figure: named } of remaining) {
        if (isFull(percent) && /[.!?] /.test(named.before)) continue;
        for (const { quantity: actual } of levels) {
          if (!isSameKind(actual.unit, left.unit)) continue;
          ways.push({ kind: "remaining", percent, actual, remaining: left });
        }
      }
    }
    const [first, ...others] = ways;
    return first === undefined ? [] : [[first, ...others]];
  });
  // two percents of two plans, one of them printed: one may be of the other
  const ofOthers = bare.length > targets.length && targets.length > 0;
  const isSettled = ofOthers && claimed.some((ways) => ways.some(holds));
  return isSettled
    ? claimed.filter(([{ percent }]) => isBesideTarget(statement, percent))
    : claimed;
}

/** "đạt 96,6% chỉ tiêu (81.200 người)": no other target is meant. */
const isBesideTarget = ({ entries }: Statement, percent: Quantity): boolean =>
  entries.some((entry, at) => {
    const next = entries[at + 1];
    const isMine = entry.kind === "figure" && entry.quantity === percent;
    return isMine && next?.kind === "figure" && next.role.kind === "target";
  });

/** Where the target is reached, what the next sentence has still to do is of something else. */
const isFull = ({ value }: Quantity): boolean => compareDecimals(value, decimal(100)) >= 0;

const distance = (a: number, b: number): number => Math.abs(a - b);

const levelsOf = (statement: Statement): readonly Quantity[] => [
  ...entriesOf(statement, "level", "amounts").map(({ quantity }) => quantity),
  ...statement.entries.flatMap((entry) => (entry.kind === "fraction" ? [entry.numerator] : [])),
];

function growths(
  statement: Statement,
  own: readonly Quantity[],
  before?: Statement,
): readonly Claimed[] {
  const moves = figuresOf(statement).filter(
    ({ role }) => role.kind === "change" || role.kind === "growth",
  );
  const previous = entriesOf(statement, "previous", "amounts");
  const changes = moves.filter(({ role }) => role.kind === "change");
  return moves.flatMap((move, at): readonly Claimed[] => {
    if (move.role.kind !== "growth") return [];
    const { direction } = move.role;
    const percent = move.quantity;
    const ways: Quotient[] = [];
    const near = [moves[at - 1], moves[at + 1]].filter(
      (other) => other !== undefined && other.role.kind === "change",
    );
    // "tăng 5% so với tháng trước, tăng 100 người (2%)": the change belongs to the percent beside it
    const mine = at % 2 === 1 || near.length < 2 ? near : near.toReversed();
    const last = moves[at - 1];
    const change = last?.role.kind === "change" ? last.quantity : null;
    const levels = change === null ? own : levelsFor(change, own, statement, before);
    if (levels.length === 0) return [];
    for (const other of [...mine, ...(near.length > 0 ? changes : [])]) {
      if (other === undefined || other.role.kind !== "change") continue;
      if (other.role.direction !== direction) continue;
      for (const level of levels) {
        if (!isChangeOf(level, other.quantity)) continue;
        ways.push({ kind: "growth", percent, level, change: other.quantity, direction });
      }
    }
    const behind = statement.entries[statement.entries.indexOf(move) + 1];
    const formers = behind?.kind === "figure" && previous.includes(behind) ? [behind] : previous;
    for (const { quantity } of formers) {
      for (const level of levels) {
        if (!isChangeOf(level, quantity)) continue;
        ways.push({ kind: "since", percent, level, previous: quantity, direction });
      }
    }
    const [first, ...others] = ways;
    return first === undefined ? [] : [[first, ...others]];
  });
}

/** "vượt 3,4% kế hoạch (11.000 người)": what is done grew from the target by as much. */
function excesses(statement: Statement): readonly Claimed[] {
  if (entriesOf(statement, "target", "rates").length > 0) return [];
  const targets = entriesOf(statement, "target", "amounts");
  return entriesOf(statement, "gap", "rates").flatMap(({ quantity, role, figure }) => {
    if (!bases.aim.test(figure.after) || !("direction" in role)) return [];
    const ways = targets.flatMap(({ quantity: previous }) =>
      levelsOf(statement)
        .filter((level) => isSameKind(level.unit, previous.unit))
        .map((level): Quotient => ({
          kind: "since",
          percent: quantity,
          level,
          previous,
          direction: role.direction,
        })),
    );
    const [first, ...others] = ways;
    return first === undefined ? [] : [[first, ...others] satisfies Claimed];
  });
}

/** "bằng 107,4% so với cùng kỳ (476,9 tỷ đồng)" */
const ratios = (statement: Statement): readonly Claimed[] =>
  statement.entries.flatMap((entry, at): readonly Claimed[] => {
    const former = statement.entries[at + 1];
    if (entry.kind !== "figure" || entry.role.kind !== "ofPrevious") return [];
    if (former?.kind !== "figure" || former.role.kind !== "previous") return [];
    return levelsOf(statement)
      .filter((level) => isSameKind(level.unit, former.quantity.unit))
      .slice(0, 1)
      .map((numerator): Claimed => [
        { kind: "ratio", percent: entry.quantity, numerator, denominator: former.quantity },
      ]);
  });

/**
 * "… cho 4.812 người với 87.654 triệu đồng, tăng 612 người (14,57%)": where the statement is about
 * money, its change in people is of those named right before.
 */
function levelsFor(
  change: Quantity,
  own: readonly Quantity[],
  { paragraph }: Statement,
  before: Statement | undefined,
): readonly Quantity[] {
  if (own.some((level) => isChangeOf(level, change))) return own;
  if (own.length === 0 || before?.paragraph !== paragraph) return [];
  return levelsOf(before).filter((level) => isChangeOf(level, change));
}

/** "7,2 triệu đồng/người, tăng 0,5 triệu đồng": a change may leave out what it is for. */
const isChangeOf = (level: Quantity, change: Quantity): boolean =>
  isSameKind(level.unit, change.unit) ||
  (level.unit.kind === "money" && change.unit.kind === "money" && change.unit.per === null);

/** Bases a share may be of that are not the whole its list began with. */
const ownBase =
  /^ ?(?:so |của |trên |trong )?(?:với )?(?:tổng |số )*(?:dân số|thu|chi|kế hoạch|dự toán|chỉ tiêu|quỹ|phải thu|lực lượng|lao động|số)/;

/** "chiếm 78,4% tổng chi" is of the whole where the whole is about "chi". */
function isOfWhole({ figure }: FigureEntry, whole: Statement): boolean {
  if (!ownBase.test(figure.after)) return true;
  const [base = ""] = figure.after.split(/[,;.()]/);
  const words = contentWords(base);
  return words.length > 0 && words.every((word) => whole.words.includes(word));
}

function shares(statement: Statement): readonly Claimed[] {
  const { partOf } = statement;
  if (partOf === null || entriesOf(statement, "target", "amounts").length > 0) return [];
  const whole = entriesOf(partOf.whole, "level", "amounts")[0]?.quantity;
  const part = entriesOf(statement, "level", "amounts")[0]?.quantity;
  if (whole === undefined || part === undefined || !isSameKind(part.unit, whole.unit)) return [];
  const reached = partOf.words === "of" ? entriesOf(statement, "attainment", "rates") : [];
  return [...entriesOf(statement, "share", "rates"), ...reached]
    .filter((entry) => isOfWhole(entry, partOf.whole))
    .map(({ quantity }): Claimed => [
      { kind: "share", percent: quantity, numerator: part, denominator: whole },
    ]);
}
