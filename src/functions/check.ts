import { causesOf } from "../core/causes";
import { examine } from "../core/examine";
import type { TableReview } from "../core/model/review";
import { figureRules } from "../core/rules/figure-rules";
import { listFindings } from "./list";
import { toWorkbook } from "./workbook";

/**
 * Kiểm tra cả bảng: liệt kê từng chỗ mâu thuẫn gồm ô, quy tắc, số đang ghi, số tính được, lời giải thích và nguyên nhân.
 * @customfunction CHECK
 * @helpurl help/ham.html#check
 * @requiresParameterAddresses
 * @param range Bảng cần kiểm tra, gồm cả dòng tiêu đề và dòng tổng.
 */
export function check(range: unknown[][], invocation?: CustomFunctions.Invocation): unknown[][] {
  const workbook = toWorkbook(range, invocation?.parameterAddresses?.[0]);
  // a function is handed what cells show, never their formulas
  const review = examine(workbook, figureRules);
  return listFindings(review, causesOf(review.tables.filter(isQuick), []));
}

/** A cell must answer at once: tables of more figures are listed without causes. */
const MOST = 2_000;

const isQuick = ({ table: { rows, columns } }: TableReview): boolean =>
  rows.length * columns.length <= MOST;
