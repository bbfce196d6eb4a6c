import { attainment } from "../core/indicators/attainment";
import { budgetUse as budgetUseOf } from "../core/indicators/budget-use";
import { coverage as coverageOf } from "../core/indicators/coverage";
import { latePaymentRate, type LatePaymentBase } from "../core/indicators/late-payment-rate";
import { pace as paceOf } from "../core/indicators/pace";
import { share as shareOf } from "../core/indicators/share";
import { unitCost as unitCostOf } from "../core/indicators/unit-cost";
import { toCellValue } from "./cell";
import { invalid, valueOf } from "./errors";
import { numberIn } from "./figure";
import { spread } from "./spread";
import { words } from "./words";

/**
 * Tỉ lệ đạt (%) = thực hiện / chỉ tiêu × 100. Trả về điểm phần trăm (74,83), chưa làm tròn.
 * @customfunction ATTAIN
 * @helpurl help/ham.html#attain
 * @param target Chỉ tiêu giao: một ô hoặc một vùng.
 * @param actual Số thực hiện: một ô hoặc một vùng cùng cỡ.
 */
export function attain(target: unknown[][], actual: unknown[][]): unknown[][] {
  return spread((t, a) => valueOf(attainment(numberIn(t), numberIn(a))), target, actual);
}

/**
 * Tỉ lệ bao phủ BHYT (%) = số người có thẻ / dân số × 100. Có thể trên 100, không cắt về 100.
 * @customfunction COVERAGE
 * @helpurl help/ham.html#coverage
 * @param population Dân số: một ô hoặc một vùng.
 * @param insured Số người tham gia BHYT cùng thời điểm.
 */
export function coverage(population: unknown[][], insured: unknown[][]): unknown[][] {
  return spread((p, i) => valueOf(coverageOf(numberIn(p), numberIn(i))), population, insured);
}

/**
 * Tỉ trọng (%) = phần / tổng × 100.
 * @customfunction SHARE
 * @helpurl help/ham.html#share
 * @param whole Tổng số: một ô hoặc một vùng.
 * @param part Phần cần tính tỉ trọng.
 */
export function share(whole: unknown[][], part: unknown[][]): unknown[][] {
  return spread((w, p) => valueOf(shareOf(numberIn(w), numberIn(p))), whole, part);
}

/**
 * Tỉ lệ sử dụng dự toán KCB (%) = chi / dự toán × 100.
 * @customfunction BUDGETUSE
 * @helpurl help/ham.html#budgetuse
 * @param budget Dự toán: một ô hoặc một vùng.
 * @param spent Số đã chi, cùng đơn vị tiền.
 */
export function budgetUse(budget: unknown[][], spent: unknown[][]): unknown[][] {
  return spread((b, s) => valueOf(budgetUseOf(numberIn(b), numberIn(s))), budget, spent);
}

/**
 * Chi bình quân một lượt KCB = tổng chi / số lượt, theo đơn vị của tổng chi.
 * @customfunction UNITCOST
 * @helpurl help/ham.html#unitcost
 * @param visits Số lượt: một ô hoặc một vùng.
 * @param cost Tổng chi.
 */
export function unitCost(visits: unknown[][], cost: unknown[][]): unknown[][] {
  return spread((v, c) => valueOf(unitCostOf(numberIn(v), numberIn(c))), visits, cost);
}

/**
 * Nhịp độ (điểm phần trăm) = tỉ lệ đạt − số tháng đã qua / 12 × 100. Âm là chậm hơn nhịp đều của năm.
 * @customfunction PACE
 * @helpurl help/ham.html#pace
 * @param target Chỉ tiêu cả năm: một ô hoặc một vùng.
 * @param actual Số thực hiện đến nay.
 * @param months Số tháng đã qua, từ 0 đến 12.
 */
export function pace(target: unknown[][], actual: unknown[][], months: unknown[][]): unknown[][] {
  return spread(
    (t, a, m) => valueOf(paceOf(numberIn(t), numberIn(a), numberIn(m))),
    target,
    actual,
    months,
  );
}

/**
 * Tỉ lệ chậm đóng (%): trên số phải thu (= đã thu + chậm đóng) hoặc trên kế hoạch thu.
 * @customfunction LATERATE
 * @helpurl help/ham.html#laterate
 * @param amount Số đã thu; hoặc kế hoạch thu khi mẫu số là "planned".
 * @param late Số tiền chậm đóng, cùng đơn vị.
 * @param base Mẫu số: "due" là số phải thu (mặc định), "planned" là kế hoạch thu.
 */
export function lateRate(amount: unknown[][], late: unknown[][], base?: unknown[][]): unknown[][] {
  return spread(
    (a, l, b) => valueOf(latePaymentRate(numberIn(a), numberIn(l), lateBaseIn(b))),
    amount,
    late,
    base,
  );
}

function lateBaseIn(cell: unknown): LatePaymentBase {
  const base = toCellValue(cell) || "due";
  if (base === "due" || base === "planned") return base;
  throw invalid(words().functions.lateBase);
}
