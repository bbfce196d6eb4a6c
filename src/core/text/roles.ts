import type { Direction } from "../model/claim";
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

// Cues are whole words of a clause in lower case, padded with spaces.

const compared =
  / (?:so|so với|so sánh với|với)? ?(?:cùng kỳ|năm trước|năm ngoái|cuối năm|đầu năm|tháng trước|quý trước|kỳ trước|năm|tháng|quý|thời điểm)(?: của)?(?: các)?(?: năm)?(?: trước| ngoái| liền kề)?(?: \d[\d/.]{0,9})?(?= )/g;
const hedging =
  / (?:thêm|được|khoảng|hơn|gần|trên|dưới|ròng|thuần|là|tới|ước|xấp xỉ|nhẹ|mạnh|đạt|thực|thêm được|tương ứng|tương đương|mức|với|đến|khá|đều|bình quân|chung|lần lượt|số người|số lượng|số|người)(?= )/g;

/** The clause without times it compares with and words between a cue and its figure. */
const bare = (clause: string): string =>
  clause
    .replace(/[:,–-]/g, " ")
    .replace(/\s+/g, " ")
    .replace(compared, " ")
    .replace(/\s+/g, " ")
    .replace(hedging, "")
    .trim();

const ends = (clause: string, words: string): boolean =>
  new RegExp(`(?:^| )(?:${words})$`).test(clause);

const has = (clause: string, words: string): boolean =>
  new RegExp(`(?:^|[ (])(?:${words})(?=[ ):,]|$)`).test(clause);

const aims = "chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết|tiến độ|số giao|chương trình|kh|ct";
const below = "thấp hơn|thiếu|hụt|kém|thấp so";
const above = "cao hơn|vượt|nhiều hơn|lớn hơn|vượt mức|vượt kế hoạch|vượt chỉ tiêu";
const toFind =
  "còn phải|còn thiếu|cần phát triển|phải phát triển|cần vận động|phải vận động|cần tiếp tục|còn cần|phải thu thêm|cần thu|còn phải thu|cần tăng thêm|phải tăng thêm|cần phải";

/** The last stretch between commas that says more than "là". */
function lastClause(clause: string): string {
  const parts = clause.split(/, | và (?=tăng|giảm|đạt|bằng|chiếm|vượt)/);
  const said = parts.filter((part) => !/^ ?(?:là|đạt|được|tức là|tương ứng|hay)? ?$/.test(part));
  const last = parts.at(-1) ?? "";
  return ` ${said.includes(last) ? last : (/(?:đạt|tương ứng)/.exec(last)?.[0] ?? said.at(-1) ?? "")} `.replace(
    /\s+/g,
    " ",
  );
}

/**
 * What the words before a figure, and a few after it, say it is. `clause` is what stands before it
 * since the last full stop, semicolon or parenthesis; `before` is the role of the figure in front of
 * it, for "tăng 2.748 người (6,4%)".
 */
export function roleOf(figure: Figure, clause: string, before: Role | null): Role {
  const { unit } = figure.quantity;
  const rate = isRate(unit);
  const last = lastClause(clause.replace(/ theo (?:kế hoạch|chỉ tiêu|dự toán)(?= )/g, ""));
  const cue = bare(last);
  const moved = rate ? "growth" : "change";

  if (has(last, "thứ|xếp|xếp hạng|hạng|đứng") && !/%/.test(figure.quantity.printed)) {
    if (ends(cue, "thứ|hạng|xếp|vị trí|đứng")) return { kind: "rank" };
  }
  if (figure.sign !== null) return { kind: moved, direction: figure.sign === "+" ? "up" : "down" };
  if (ends(cue, "(?:tăng|giảm|nâng|hạ)(?: từ)?") && / từ (?:khoảng |gần |hơn )?$/.test(last)) {
    return { kind: "previous" };
  }
  if (
    / (?:lên|xuống|còn|lên đến|lên tới|xuống còn|chỉ còn|nâng tổng số lên) (?:khoảng |gần |hơn |là )?$/.test(
      last,
    )
  ) {
    return { kind: "level" };
  }
  if (has(last, toFind)) return { kind: "remaining" };
  if (ends(cue, "tăng|tăng trưởng|tốc độ tăng|tỷ lệ tăng")) return { kind: moved, direction: "up" };
  if (ends(cue, "giảm|tỷ lệ giảm|tốc độ giảm")) return { kind: moved, direction: "down" };
  if (has(last, below) && !has(last.slice(last.search(new RegExp(below))), "đạt|tăng|giảm")) {
    return { kind: "gap", direction: "down" };
  }
  if (has(last, above) && !has(last.slice(last.search(new RegExp(above))), "đạt|tăng|giảm")) {
    return { kind: "gap", direction: "up" };
  }

  const empty =
    /^ ?(?:tương ứng|tương đương|tương ứng với|tương đương với|tỷ lệ|với tỷ lệ|hay|tức|tức là|tương ứng tỷ lệ|-|:)? ?$/.test(
      last,
    );
  if (empty && before !== null) {
    if (before.kind === "change" && rate) return { kind: "growth", direction: before.direction };
    if (before.kind === "growth" && !rate) return { kind: "change", direction: before.direction };
    if (before.kind === "attainment" && !rate) return { kind: "target" };
  }
  const aimed = has(last, `${aims}|giao|được giao`);
  const done = has(last, "đạt|thực hiện|đã|hoàn thành|bằng|ước|chiếm|có|kết quả|thu được");
  if (!rate) {
    if (
      aimed &&
      (!done || / (?:giao|kế hoạch|chỉ tiêu|dự toán)(?: năm \d{4})?(?: là| là:|:)? $/.test(last))
    )
      return { kind: "target" };
    if (isPrevious(last)) return { kind: "previous" };
    return { kind: "level" };
  }
  const { after } = figure;
  const ofAim = new RegExp(
    `^ (?:so với |so |của |trên )?(?:tổng )?(?:số )?(?:${aims}|giao|được giao)(?=[ ,.;:)(]|$)`,
  ).test(after);
  if (has(last, "chiếm|tỷ trọng")) return { kind: "share" };
  if (ofAim && !(aimed && !done)) return { kind: "attainment" };
  if (/^ (?:so với |so |của )(?:cùng kỳ|năm|tháng|quý)/.test(after) && has(last, "bằng|đạt"))
    return { kind: "ofPrevious" };
  if (/^ (?:tổng )?(?:dân số|lực lượng|số người|người dân|tổng số)/.test(after))
    return { kind: "share" };
  if (has(last, "bằng|hoàn thành|tỷ lệ hoàn thành|tỷ lệ đạt|đạt tỷ lệ") && !aimed)
    return { kind: "attainment" };
  if (aimed && !done)
    return has(last, "tỷ lệ|đạt|sử dụng|% đạt") ? { kind: "attainment" } : { kind: "target" };
  if (
    aimed &&
    done &&
    has(last, "so với chỉ tiêu|so với kế hoạch|so kế hoạch|chỉ tiêu|kế hoạch|dự toán")
  )
    return { kind: "attainment" };
  return { kind: "level" };
}

const isPrevious = (last: string): boolean =>
  /(?:cùng kỳ|năm trước|năm ngoái|kỳ trước)(?: năm)?(?: trước| ngoái| \d{4})?(?: là| là:|:| có| đạt| thực hiện| chỉ| chỉ có)? ?$/.test(
    last,
  ) && !has(last, "tăng|giảm|so cùng kỳ|so với");
