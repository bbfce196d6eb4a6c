
function onOpen() {
  BHXH.onOpen();
}

function onInstall() {
  BHXH.onOpen();
}

function bhxhSidebar() {
  BHXH.openSidebar();
}

function bhxhCheck() {
  BHXH.openCheck();
}

function bhxhAppendix() {
  BHXH.openAppendix();
}

function bhxhHost(request) {
  return BHXH.host(request);
}

/**
 * Tăng, giảm so cùng kỳ (%) = (kỳ này − kỳ trước) / kỳ trước × 100. Âm là giảm.
 *
 * @param {any} current Số kỳ này: một ô hoặc một vùng.
 * @param {any} previous Số cùng kỳ năm trước.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_YOY(current, previous) {
  return BHXH.functions.yoy(current, previous);
}

/**
 * Số tăng, giảm so cùng kỳ = kỳ này − kỳ trước, theo đơn vị của số liệu. Âm là giảm.
 *
 * @param {any} current Số kỳ này: một ô hoặc một vùng.
 * @param {any} previous Số cùng kỳ năm trước.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_CHANGE(current, previous) {
  return BHXH.functions.change(current, previous);
}

/**
 * Chênh lệch điểm phần trăm = tỉ lệ − tỉ lệ chỉ tiêu. Âm là thấp hơn chỉ tiêu.
 *
 * @param {any} rate Tỉ lệ đạt được, tính bằng phần trăm (91,9).
 * @param {any} targetRate Tỉ lệ chỉ tiêu, tính bằng phần trăm (94,75).
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_POINTS(rate, targetRate) {
  return BHXH.functions.points(rate, targetRate);
}

/**
 * Số còn phải phát triển = chỉ tiêu − thực hiện. Âm là đã vượt chỉ tiêu.
 *
 * @param {any} target Chỉ tiêu giao: một ô hoặc một vùng.
 * @param {any} actual Số thực hiện.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_REMAINING(target, actual) {
  return BHXH.functions.remaining(target, actual);
}

/**
 * Kiểm tra cả bảng: liệt kê từng chỗ mâu thuẫn gồm ô, quy tắc, số đang ghi, số tính được, lời giải thích và nguyên nhân.
 *
 * @param {any} range Bảng cần kiểm tra, gồm cả dòng tiêu đề và dòng tổng.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_CHECK(range) {
  return BHXH.functions.check(range);
}

/**
 * Kiểm tra tổng: trả về tổng đang ghi − tổng cộng lại các số hạng; 0 là khớp.
 *
 * @param {any} total Tổng đang ghi: một ô.
 * @param {any} parts Các số hạng: một vùng.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_CHECKSUM(total, parts) {
  return BHXH.functions.checkSum(total, parts);
}

/**
 * Kiểm tra tỉ lệ: TRUE khi tỉ lệ đang ghi đúng đến số lẻ của nó (làm tròn nửa lên), không thì trả về tỉ lệ đúng.
 *
 * @param {any} percent Tỉ lệ đang ghi: 74,8 hoặc "74,8%", hoặc ô định dạng phần trăm.
 * @param {any} actual Tử số (thực hiện).
 * @param {any} target Mẫu số (chỉ tiêu).
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_CHECKRATIO(percent, actual, target) {
  return BHXH.functions.checkRatio(percent, actual, target);
}

/**
 * Đổi chữ thành số, dù dấu chấm, dấu phẩy kiểu Việt hay kiểu Anh. "96,2%" thành 96,2.
 *
 * @param {any} text Số gõ dạng chữ: một ô hoặc một vùng.
 * @param {any} [style] Chỉ cần khi chữ đọc được hai cách ("67.269"): "vi" là 67.269 người, "en" là 67,269.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_NUMBER(text, style) {
  return BHXH.functions.number(text, style);
}

/**
 * Viết số theo kiểu Việt Nam: 552247 thành "552.247"; làm tròn đúng nếu cho số chữ số lẻ.
 *
 * @param {any} value Số cần viết: một ô hoặc một vùng.
 * @param {any} [decimals] Số chữ số lẻ, 0 đến 15; bỏ trống thì giữ nguyên các chữ số lẻ.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_TEXT(value, decimals) {
  return BHXH.functions.text(value, decimals);
}

/**
 * Làm tròn đúng nửa lên theo các chữ số nhìn thấy: 7,45 còn một số lẻ là 7,5.
 *
 * @param {any} value Số cần làm tròn: một ô hoặc một vùng.
 * @param {any} [decimals] Số chữ số lẻ, mặc định 0; số âm làm tròn đến chục, trăm, nghìn.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_ROUND(value, decimals) {
  return BHXH.functions.round(value, decimals);
}

/**
 * Tỉ lệ đạt (%) = thực hiện / chỉ tiêu × 100. Trả về điểm phần trăm (74,83), chưa làm tròn.
 *
 * @param {any} target Chỉ tiêu giao: một ô hoặc một vùng.
 * @param {any} actual Số thực hiện: một ô hoặc một vùng cùng cỡ.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_ATTAIN(target, actual) {
  return BHXH.functions.attain(target, actual);
}

/**
 * Tỉ lệ bao phủ BHYT (%) = số người có thẻ / dân số × 100. Có thể trên 100, không cắt về 100.
 *
 * @param {any} population Dân số: một ô hoặc một vùng.
 * @param {any} insured Số người tham gia BHYT cùng thời điểm.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_COVERAGE(population, insured) {
  return BHXH.functions.coverage(population, insured);
}

/**
 * Tỉ trọng (%) = phần / tổng × 100.
 *
 * @param {any} whole Tổng số: một ô hoặc một vùng.
 * @param {any} part Phần cần tính tỉ trọng.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_SHARE(whole, part) {
  return BHXH.functions.share(whole, part);
}

/**
 * Tỉ lệ sử dụng dự toán KCB (%) = chi / dự toán × 100.
 *
 * @param {any} budget Dự toán: một ô hoặc một vùng.
 * @param {any} spent Số đã chi, cùng đơn vị tiền.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_BUDGETUSE(budget, spent) {
  return BHXH.functions.budgetUse(budget, spent);
}

/**
 * Chi bình quân một lượt KCB = tổng chi / số lượt, theo đơn vị của tổng chi.
 *
 * @param {any} visits Số lượt: một ô hoặc một vùng.
 * @param {any} cost Tổng chi.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_UNITCOST(visits, cost) {
  return BHXH.functions.unitCost(visits, cost);
}

/**
 * Nhịp độ (điểm phần trăm) = tỉ lệ đạt − số tháng đã qua / 12 × 100. Âm là chậm hơn nhịp đều của năm.
 *
 * @param {any} target Chỉ tiêu cả năm: một ô hoặc một vùng.
 * @param {any} actual Số thực hiện đến nay.
 * @param {any} months Số tháng đã qua, từ 0 đến 12.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_PACE(target, actual, months) {
  return BHXH.functions.pace(target, actual, months);
}

/**
 * Tỉ lệ chậm đóng (%): trên số phải thu (= đã thu + chậm đóng) hoặc trên kế hoạch thu.
 *
 * @param {any} amount Số đã thu; hoặc kế hoạch thu khi mẫu số là "planned".
 * @param {any} late Số tiền chậm đóng, cùng đơn vị.
 * @param {any} [base] Mẫu số: "due" là số phải thu (mặc định), "planned" là kế hoạch thu.
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_LATERATE(amount, late, base) {
  return BHXH.functions.lateRate(amount, late, base);
}

/**
 * Viết câu báo cáo chuẩn: mức thực hiện, tỉ lệ đạt, chỉ tiêu, số tăng giảm; tỉ lệ làm tròn nửa lên hai số lẻ.
 *
 * @param {any} indicator Tên chỉ tiêu đứng đầu câu: "Số người tham gia BHTN".
 * @param {any} target Chỉ tiêu giao; trống hoặc 0 thì không nhắc đến.
 * @param {any} actual Số thực hiện.
 * @param {any} [previous] Số kỳ trước để so; trống hoặc 0 thì không nhắc đến.
 * @param {any} [unit] Đơn vị tính đứng sau mỗi con số; bỏ trống là "người".
 * @param {any} [period] Kỳ đem so; bỏ trống là "cùng kỳ năm trước".
 * @return {any} Một ô, hoặc một vùng cùng cỡ.
 * @customfunction
 */
function BHXH_SENTENCE(indicator, target, actual, previous, unit, period) {
  return BHXH.functions.sentence(indicator, target, actual, previous, unit, period);
}
