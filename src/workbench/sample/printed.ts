/**
 * Ninh Thuận's appendix of the first half of 2024 as it was printed, cell by cell: the figures, with
 * their mixed separators and their contradictions, are the sample every screen and test starts from.
 */
export const printedTitle: readonly string[] = [
  "TỔNG HỢP SỐ NGƯỜI THAM GIA BHXH, BHYT, BHTN, BHTNLĐ-BNN 6 THÁNG ĐẦU NĂM 2024",
  "(Kèm theo Báo cáo số …/BC-BCĐ ngày …/8/2024 của Ban Chỉ đạo tỉnh Ninh Thuận)",
  "Đơn vị tính: Người",
];

const lines = `
STT|Đơn vị|BHXH bắt buộc|||BHXH tự nguyện|||BHYT|||BH thất nghiệp|||Bao phủ BHYT|||
||Chỉ tiêu giao|Thực hiện|Tỉ lệ đạt (%)|Chỉ tiêu giao|Thực hiện|Tỉ lệ đạt (%)|Chỉ tiêu giao (theo số người)|Thực hiện|Tỉ lệ đạt (%)|Chỉ tiêu giao|Thực hiện|Tỉ lệ đạt (%)|Dân số|Chỉ tiêu UBND giao (theo tỷ lệ %)|Số người tham gia BHYT|Tỷ lệ
A|B|1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16
1|Phan Rang-TC|40,473|25,367|62.68%|2,969|1,139|38.36%|164,014|169,561|103.38%|23,783|22,996|96.69%|170,491|96,2%|169,561|99.45%
2|Bác Ái|1,722|1,646|95.59%|857|355|41.42%|31,911|33,545|105.12%|1,293|1,218|94.20%|31,911|100%|33,545|100%
3|Ninh Sơn|3,404|3,214|94.42%|1,506|629|41.77%|68,699|67.269|92.25%|2,763|2,777|100.51%|72,932|94,2%|67.269|92.10%
4|Ninh Hải|3,604|3,345|92.81%|1,651|655|39.67%|87,318|86.315|98.31%|3,017|2,850|94.46%|93,838|93.5%|86.315|91.98%
5|Ninh Phước|4,608|3,974|86.24%|2,052|745|36.31%|119,891|103,897|86.19%|3,911|3,506|89.64%|130,316|92%|103,897|81.2%
6|Thuận Bắc|4,612|6,034|130.83%|1,040|695|66.83%|43,468|43,563|101.01%|4,563|5,675|124.37%|43,907|99%|43,563|99.2%
7|Thuận Nam|2,949|2,345|79.52%|1,553|899|57.89%|54,352|52,675|96.91%|2,370|1,980|83.54%|57,822|94%|52,675|91.10%
|Tổng cộng|61,372|45,925|74.8%|11.628|5,117|44%|569,653|552,247|96.9%|41,700|41,002|98.3%|601,217|94.75%|552,247|91.90%
`;

/** Header, marks, seven units and the total: 11 rows of 18 texts, "" where nothing is printed. */
export const printedGrid: readonly (readonly string[])[] = lines
  .trim()
  .split("\n")
  .map((line) => line.split("|"));
