/** Words that stand before, between and after the figures of many facts. */
export const subjects = [
  "Số người tham gia BHXH bắt buộc",
  "Tham gia BHXH tự nguyện",
  "Số lao động tham gia BHTN",
  "Tham gia BHYT hộ gia đình",
  "Toàn tỉnh, số người có thẻ BHYT",
  "Đối tượng tham gia bảo hiểm xã hội tự nguyện",
  "Người tham gia bảo hiểm thất nghiệp",
  "Học sinh, sinh viên tham gia BHYT",
] as const;
export const reached = [", đạt ", ", bằng ", " – đạt ", ", hoàn thành ", " đạt "] as const;
export const ofTarget = [
  " chỉ tiêu giao",
  " kế hoạch",
  " so với chỉ tiêu",
  " kế hoạch năm",
  " chỉ tiêu được giao",
  " kế hoạch BHXH Việt Nam giao",
  " chỉ tiêu Nghị quyết",
] as const;
export const sinceLastYear = [
  " so với cùng kỳ năm 2023",
  " so cùng kỳ",
  " so với cùng kỳ năm trước",
  " so với năm 2023",
  " so cùng kỳ năm ngoái",
] as const;
export const before = [
  "",
  "Tính đến 30/6/2024, ",
  "Thực hiện Quyết định số 131/QĐ-UBND ngày 01/3/2024, ",
  "Đến hết ngày 31/5/2024, ",
  "Trong 6 tháng đầu năm 2024, ",
  "- ",
  "+ ",
  "1.2. ",
] as const;
export const after = [
  ".",
  ".\n",
  ". Công tác tuyên truyền tiếp tục được đẩy mạnh trong quý III/2024.",
  " (chi tiết tại Phụ lục 02 kèm theo Công văn số 415/BHXH-TT ngày 29/5/2024).",
  "; các đơn vị bám sát kịch bản 6 tháng cuối năm.",
] as const;
