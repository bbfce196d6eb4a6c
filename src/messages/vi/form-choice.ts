/** Choosing the form of an appendix, and what is shown beside its figures. */
export const formChoice = {
  form: "Biểu mẫu",
  charts: "Kèm biểu đồ",
  chartsHint: "Biểu đồ nằm dưới bảng, đổi theo các ô của bảng.",
  ratings: "Tô màu đạt / gần đạt / chưa đạt",
  pace: (months: number): string =>
    months === 12
      ? "So với chỉ tiêu cả năm. Lập giữa năm thì ghi kỳ báo cáo, ví dụ «6 tháng đầu năm 2024»."
      : `So với tiến độ ${months}/12 tháng, theo kỳ báo cáo ở tiêu đề.`,
  unitsOnly: (form: string): string =>
    `Bảng đã đọc không có cột nào của biểu «${form}»: chỉ tên đơn vị được lấy, số liệu để trống.`,
};
