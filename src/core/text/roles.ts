import type { Direction } from "../model/claim";
import { bareClause, bases, cues, lastStretch } from "./cues";
import type { Figure } from "./figures";
import { isRate } from "./units";

/** What a figure is to the indicator its clause is about. */
export type Role =
  | {
      readonly kind:
        "level" | "previous" | "target" | "attainment" | "share" | "remaining" | "rank";
    }
  /** "bằng 81,7% so với cùng kỳ": the level in percent of an earlier one. */
  | { readonly kind: "ofPrevious" }
  | { readonly kind: "change" | "growth" | "gap"; readonly direction: Direction };

/**
 * What the words before a figure, and a few after it, say it is. `clause` is what stands before it
 * since the last full stop, semicolon or parenthesis; `before` is the role of the figure in front of
 * it, for "tăng 2.748 người (6,4%)"; `parenthesis` says that one opens before the figure, right before
 * it ("bare") or with words between.
 */
export function roleOf(
  figure: Figure,
  clause: string,
  before: Role | null,
  parenthesis: "bare" | "opening" | null,
): Role {
  const enclosed = parenthesis === "bare";
  const rate = isRate(figure.quantity.unit);
  const said = lastStretch(clause);
  if (enclosed) {
    const compared = comparedRole(said, before, rate);
    if (compared !== null) return compared;
  }
  if (parenthesis === "opening" && cues.formerOnly.test(said)) return { kind: "previous" };
  if (isBeginning(said, before)) return { kind: "previous" };
  // "bằng 62,5% số phải truy thu (1,8 tỷ đồng)": what the percent is of
  if (enclosed && before?.kind === "attainment" && !rate) return { kind: "target" };
  // "trên 55% dự toán, 7 cơ sở": the words of the percent before say nothing of it
  if (before?.kind === "attainment" && !rate && consumed.test(clause)) return { kind: "level" };
  return (
    movedRole(figure, said, rate) ??
    (cues.empty.test(said) ? likeTheOneBefore(before, rate) : null) ??
    (rate ? rateRole(said, figure.after) : amountRole(said))
  );
}

const consumed = /^ ?, $/;

/** Ranks, ends of a move, moves and distances, which amounts and rates have alike. */
function movedRole({ sign, after }: Figure, said: string, rate: boolean): Role | null {
  const kind = rate ? "growth" : "change";
  const bare = bareClause(said);
  if (!rate && cues.rank.test(bare)) return { kind: "rank" };
  if (sign !== null) return { kind, direction: sign === "+" ? "up" : "down" };
  if (!rate && cues.left.test(said) && bases.notYet.test(after)) return { kind: "remaining" };
  if (cues.from.test(said)) return { kind: "previous" };
  if (cues.to.test(said)) return { kind: cues.aimMoved.test(said) ? "target" : "level" };
  if (cues.toFind.test(said)) return { kind: "remaining" };
  if (cues.up.test(bare)) return { kind, direction: "up" };
  if (cues.down.test(bare)) return { kind, direction: "down" };
  if (cues.turned.test(said)) return null;
  if (cues.below.test(said)) return { kind: "gap", direction: "down" };
  return cues.above.test(said) ? { kind: "gap", direction: "up" } : null;
}

/**
 * "giảm 0,94% so với đầu năm (4,06%)", "thấp hơn chỉ tiêu (28%)": the parenthesis holds what is compared
 * with. Behind a change stands its percent there, behind a percent its change: those compare nothing.
 */
function comparedRole(said: string, before: Role | null, rate: boolean): Role | null {
  if (cues.gapTo.test(said)) return { kind: "target" };
  if (!cues.comparedAtEnd.test(said)) return null;
  if (before?.kind === "gap") return { kind: "target" };
  if (before?.kind === "growth" || before?.kind === "ofPrevious") return { kind: "previous" };
  return before?.kind === "change" && !rate ? { kind: "previous" } : null;
}

/** A change and its percent, an attainment and its target stand side by side without a word. */
function likeTheOneBefore(before: Role | null, rate: boolean): Role | null {
  if (before?.kind === "change" && rate) return { kind: "growth", direction: before.direction };
  if (before?.kind === "growth" && !rate) return { kind: "change", direction: before.direction };
  return before?.kind === "attainment" && !rate ? { kind: "target" } : null;
}

/** "giảm 18,4% (từ 9.820 người …": where a move begins. */
const isBeginning = (said: string, before: Role | null): boolean =>
  (before?.kind === "growth" || before?.kind === "change") &&
  /^ từ (?:khoảng |gần |hơn )?$/.test(said);

function amountRole(said: string): Role {
  const aimed = cues.aimed.test(said);
  if (aimed && (!cues.done.test(said) || cues.aimAtEnd.test(said))) return { kind: "target" };
  if (cues.formerAtEnd.test(said) && !cues.moved.test(said)) return { kind: "previous" };
  return { kind: "level" };
}

function rateRole(said: string, after: string): Role {
  const aimed = cues.aimed.test(said);
  const done = cues.done.test(said);
  if (cues.shares.test(said)) return { kind: "share" };
  if (bases.aim.test(after) && (!(aimed && !done) || / và $/.test(said)))
    return { kind: "attainment" };
  if (bases.former.test(after) && cues.equals.test(said)) return { kind: "ofPrevious" };
  if (bases.whole.test(after)) return { kind: "share" };
  if (!aimed) return { kind: cues.reached.test(said) ? "attainment" : "level" };
  if (!done) return { kind: cues.rateOfAim.test(said) ? "attainment" : "target" };
  return { kind: cues.againstAim.test(said) ? "attainment" : "level" };
}
