import type { Frame, Page } from "playwright-core";

/** A report over the sample's workbook: a slip against the table, a unit, a turned fraction, points. */
export const reportText = `3. Kết quả thực hiện
- Đến hết tháng 6 đã có 45.925 người tham gia BHXH bắt buộc, đạt 74,8% chỉ tiêu giao (61.372 người).
- Số người tham gia BHTN là 41.020 người, đạt 98,3% chỉ tiêu giao (41.700 người).
- Tổng số thu toàn tỉnh 727,06 tỷ đồng, tăng 111,81 triệu đồng (tăng 18,2%) so với năm trước.
- Chi khám chữa bệnh theo dự toán 635.138/341.358 triệu đồng, bằng 53,75% dự toán được giao.
- Tỷ lệ bao phủ BHYT đạt 91,9% dân số, thấp hơn 2,85% so với chỉ tiêu (94,75%).
<img src=x onerror=alert(1)>`;

export async function toText(page: Page | Frame): Promise<void> {
  await page.getByRole("tab", { name: "Lời văn" }).click();
  await page.getByLabel("Dán lời văn").waitFor();
}

export async function auditReport(page: Page | Frame): Promise<void> {
  await toText(page);
  await page.getByLabel("Dán lời văn").fill(reportText);
  await page.getByRole("button", { name: "Kiểm tra lời văn" }).click();
  await page.locator(".marked-text").waitFor();
}
