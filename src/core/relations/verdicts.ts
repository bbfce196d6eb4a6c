import type { Decimal } from "../model/decimal";
import type { Figure, HeadingRole, NumberFigure, Table, Verdict } from "../model/table";
import { compareDecimals } from "../numbers/decimal";
import { roleAmong } from "./neighbours";
import { figureAt, rowsWhere } from "./places";

/** A column of verdicts with the target and the actual figure it judges. */
export interface VerdictColumns {
  readonly verdict: number;
  readonly target: number;
  readonly actual: number;
}

/** The nearest column before the verdicts that is headed a target, and the nearest headed a result. */
export function verdictColumns(table: Table): readonly VerdictColumns[] {
  return table.columns.flatMap((_, verdict): readonly VerdictColumns[] => {
    const isVerdict = table.figures.some((figures) => figures[verdict]?.kind === "verdict");
    if (!isVerdict) return [];
    const headed = (wanted: HeadingRole): number =>
      table.columns.findLastIndex(
        (column, at) => at < verdict && roleAmong(column, roles) === wanted,
      );
    const [target, actual] = [headed("target"), headed("actual")];
    return target < 0 || actual < 0 ? [] : [{ verdict, target, actual }];
  });
}

const roles: readonly HeadingRole[] = [
  "target",
  "actual",
  "change",
  "rise",
  "fall",
  "left",
  "share",
];

/** What the figures of a row say, and whether no reading of them says otherwise. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly isProven: boolean;
}

/** What the figures of each row of verdict columns say; null where they leave it open. */
export function judgeRows(
  table: Table,
  { verdict, target, actual }: VerdictColumns,
): ReadonlyMap<number, Judgement> {
  const judged = new Map<number, Judgement>();
  const judgements = rowsWhere(table, () => true).flatMap((row) => {
    const said = figureAt(table, { row, column: verdict });
    const done = figureAt(table, { row, column: actual });
    if (said.kind !== "verdict" || done.kind !== "number") return [];
    const label = table.rows[row]?.label ?? "";
    const found = judge(figureAt(table, { row, column: target }), done, isLessBetter(label));
    if (found === null) return [];
    const isRight = agrees(said.verdict, found.verdict);
    return [{ row, found, isRight, isKnown: found.isProven || isMoreBetter(label) }];
  });
  const open = judgements.filter(({ isKnown }) => !isKnown);
  // where most rows say otherwise, less is better in them and nobody said so
  const isUsual = 2 * open.filter(({ isRight }) => isRight).length > open.length;
  for (const { row, found, isKnown } of judgements) {
    if (isKnown || isUsual) judged.set(row, found);
  }
  return judged;
}

/** Whether two verdicts differ only in by how much it was reached: offices draw that line differently. */
export const areBothReached = (one: Verdict, other: Verdict): boolean =>
  one !== "missed" && other !== "missed";

/** Whether a printed verdict goes with what the figures say: what is exceeded is also met. */
export const agrees = (printed: Verdict, computed: Verdict): boolean =>
  printed === computed || (printed === "met" && computed === "exceeded");

/** Indicators that are to go down. */
const isLessBetter = (label: string): boolean =>
  /nghèo|giảm|chậm đóng|nợ|thất nghiệp|tử vong|suy dinh dưỡng|tai nạn|tội phạm|vi phạm|quá hạn|sinh con thứ|bội chi/iu.test(
    label.normalize("NFC"),
  );

/** Indicators that are to go up, as most are, and whose words say so. */
const isMoreBetter = (label: string): boolean =>
  !isLessBetter(label) &&
  /bao phủ|tham gia|số thu|đúng hạn|hài lòng|đạt chuẩn|hoàn thành/iu.test(label.normalize("NFC"));

function judge(target: Figure, { value }: NumberFigure, lessBetter: boolean): Judgement | null {
  if (target.kind === "number") {
    const more = compareDecimals(value, target.value);
    if (more === 0) return { verdict: "met", isProven: true };
    return { verdict: more > 0 === lessBetter ? "missed" : "exceeded", isProven: false };
  }
  if (target.kind !== "interval") return null;
  const { least, most, isStrict } = target;
  const under = least === null ? 1 : compareDecimals(value, least);
  const over = most === null ? -1 : compareDecimals(value, most);
  if (isStrict && (under === 0 || over === 0)) return null;
  if (least !== null && most !== null) return judgeRange(under, over, lessBetter);
  if (least === null && most === null) return null;
  // "Dưới" and "Trên" say themselves which way is better
  const bound: Decimal | null = least ?? most;
  const isPassed = bound !== null && compareDecimals(value, bound) !== 0;
  if (under < 0 || over > 0) return { verdict: "missed", isProven: true };
  return { verdict: isPassed ? "exceeded" : "met", isProven: true };
}

function judgeRange(under: number, over: number, lessBetter: boolean): Judgement {
  if (under >= 0 && over <= 0) return { verdict: "met", isProven: true };
  const isLess = under < 0;
  return { verdict: isLess === lessBetter ? "exceeded" : "missed", isProven: false };
}
