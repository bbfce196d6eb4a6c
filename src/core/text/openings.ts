import { isAmount, isLevel, type Entry, type Statement } from "./statement";
import { isRate, isSameKind } from "./units";

/** What is seen of a figure beside what it stands behind. */
export interface Signs {
  /** It names another time than the statement's. */
  readonly later: boolean;
  readonly broken: boolean;
  readonly sentence: boolean;
  readonly own: boolean;
  readonly elsewhere: boolean;
  readonly opening: boolean;
  readonly listed: boolean;
}

/** Whether a figure begins a statement of its own. */
export function opensNew(current: Statement, entry: Entry, signs: Signs): boolean {
  const last = current.entries.at(-1);
  if (signs.opening || signs.elsewhere !== current.elsewhere) {
    // of a sentence that tells of the country from its beginning, the next clauses tell too
    const goesOn =
      current.elsewhere && isSubject(current.clause) && !signs.broken && !signs.opening;
    if (!goesOn) return true;
  } else if (signs.elsewhere) return true;
  if (entry.kind === "fraction") return signs.broken || signs.own || current.entries.some(isAmount);
  const { role, quantity } = entry;
  const rate = isRate(quantity.unit);
  // the percent of a fraction stands right behind it, whatever it is called
  if (last?.kind === "fraction" && rate && !signs.broken) {
    return role.kind === "growth" || role.kind === "gap";
  }
  switch (role.kind) {
    case "target":
    case "gap":
    case "remaining":
    case "previous":
      return signs.broken && signs.own;
    case "level": {
      // "chỉ tiêu giao 61.372 người, thực hiện 45.925 người, đạt 74,8%"
      if (rate && !signs.broken && !signs.own && isAwaitingPercent(current)) return false;
      if (!current.entries.some(isLevel)) {
        if (
          current.entries.every((other) => other.kind === "figure" && other.role.kind === "target")
        ) {
          return current.entries.some(
            (other) => other.kind === "figure" && !isSameKind(other.quantity.unit, quantity.unit),
          );
        }
        return signs.broken || signs.own;
      }
      return true;
    }
    case "rank":
      return false;
    case "attainment":
    case "share":
    case "ofPrevious":
    case "change":
    case "growth":
      return signs.own || (signs.broken && (signs.listed || signs.later));
  }
}

/** "Toàn ngành thu …", "đến 31/12/2023, toàn quốc có …"; not "cao hơn bình quân cả nước". */
const isSubject = (clause: string): boolean =>
  !/(?:so|so với|bằng|hơn|kém|bình quân|trung bình|của|khu vực|các tỉnh)(?= )/.test(clause);

/** It has an amount and its target, and no percent yet. */
const isAwaitingPercent = ({ entries }: Statement): boolean =>
  entries.some((entry) => entry.kind === "figure" && entry.role.kind === "target") &&
  entries.some((entry) => entry.kind === "figure" && entry.role.kind === "level") &&
  entries.every((entry) => entry.kind === "figure" && !isRate(entry.quantity.unit));
