import { levelSentence } from "../core/draft/level";
import type { Decimal } from "../core/model/decimal";
import { isCellError } from "../core/model/workbook";
// the sentence goes into a Vietnamese report, whatever the program is displayed in
import { draft } from "../messages/vi/draft";
import { toCellValue } from "./cell";
import { passedOn } from "./errors";
import { decimalIn } from "./figure";
import { spread } from "./spread";

/**
 * Viết câu báo cáo chuẩn: mức thực hiện, tỉ lệ đạt, chỉ tiêu, số tăng giảm; tỉ lệ làm tròn nửa lên hai số lẻ.
 * @customfunction SENTENCE
 * @helpurl help/ham.html#sentence
 * @param indicator Tên chỉ tiêu đứng đầu câu: "Số người tham gia BHTN".
 * @param target Chỉ tiêu giao; trống hoặc 0 thì không nhắc đến.
 * @param actual Số thực hiện.
 * @param previous Số kỳ trước để so; trống hoặc 0 thì không nhắc đến.
 * @param unit Đơn vị tính đứng sau mỗi con số; bỏ trống là "người".
 * @param period Kỳ đem so; bỏ trống là "cùng kỳ năm trước".
 */
export function sentence(
  indicator: unknown[][],
  target: unknown[][],
  actual: unknown[][],
  previous?: unknown[][],
  unit?: unknown[][],
  period?: unknown[][],
): unknown[][] {
  return spread(
    (name, t, a, p, u, time) => {
      const compared = textIn(time);
      return draft.sentence(
        levelSentence({
          subject: { kind: "named", name: textIn(name), unit: textIn(u) || "người" },
          actual: decimalIn(a),
          target: unlessZero(decimalIn(t)),
          previous: unlessZero(decimalIn(p)),
          compared:
            compared === ""
              ? { kind: "yearBefore", year: null }
              : { kind: "period", name: compared },
        }),
      );
    },
    indicator,
    target,
    actual,
    previous,
    unit,
    period,
  );
}

const unlessZero = (value: Decimal): Decimal | null => (value.units === 0n ? null : value);

function textIn(cell: unknown): string {
  const value = toCellValue(cell);
  if (value === null || value === 0) return "";
  if (isCellError(value)) throw passedOn(value.code);
  return String(value).trim();
}
