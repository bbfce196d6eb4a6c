import { review } from "../core/review";
import { listFindings } from "./list";
import { toWorkbook } from "./workbook";

/**
 * Kiểm tra cả bảng: liệt kê từng chỗ mâu thuẫn gồm ô, quy tắc, số đang ghi, số tính được và lời giải thích.
 * @customfunction CHECK
 * @helpurl help/ham.html#check
 * @requiresParameterAddresses
 * @param range Bảng cần kiểm tra, gồm cả dòng tiêu đề và dòng tổng.
 */
export function check(range: unknown[][], invocation?: CustomFunctions.Invocation): unknown[][] {
  return listFindings(review(toWorkbook(range, invocation?.parameterAddresses?.[0])));
}
