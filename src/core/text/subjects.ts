/** Words that name no indicator: what a clause may say of the one before. */
const stop = new Set(
  `so với sánh cùng kỳ năm trước ngoái quý tháng ngày tăng giảm đạt bằng chiếm tỷ lệ tương ứng đương là có
  được và cả hoàn thành vượt thấp cao hơn gần khoảng trên dưới ước mức tốc độ thêm chỉ tiêu kế hoạch giao
  dự toán của tính đến hết nay đầu cuối đã theo số người tổng trong đó còn phải nữa lên xuống từ điểm phần
  trăm kết quả cụ thể nên cho tại vào lũy luỹ kế toàn tỉnh thực hiện thì tới mục nhiệm vụ phát triển mới
  tiếp tục cần này đây ra về ở các những do đồng thời bình quân tăng trưởng ròng thuần nhẹ mạnh khá rất
  mặc dù tuy nhiên như vậy bao gồm gồm chia việt nam bhxhvn ubnd hđnd thủ tướng chính phủ trung ương tỉnh
  ủy uỷ huyện ngành địa bàn phương cơ quan đơn vị thời điểm giai đoạn liền kề bộ tài chính quyết định nghị
  công văn báo cáo tổng chung khi nếu để đề hiện thành phố giá trị lượng hay tức mà nhưng cũng chỉ riêng
  điều chỉnh nhiều ít lớn nhỏ đáng kể một hai ba bốn năm lượt kỳ triệu nghìn tỷ đồng kh ct thu chi bhxh`
    .split(/\s+/)
    .filter((word) => !["thu", "chi", "bhxh", "lượt"].includes(word)),
);

const authorities =
  /bhxh (?:việt nam|tỉnh|huyện|các huyện|cấp huyện|khu vực|cơ sở)|bảo hiểm xã hội (?:việt nam|tỉnh|huyện|các huyện)|cơ quan bhxh|ngành bhxh|(?:nghị quyết|quyết định|công văn|kế hoạch|chỉ thị|nghị định) (?:số )?[\d/][^ ]{0,40}/g;

const spellings: readonly (readonly [RegExp, string])[] = [
  [/bảo hiểm xã hội/g, "bhxh"],
  [/bảo hiểm y tế/g, "bhyt"],
  [/(?:bảo hiểm|bh) thất nghiệp/g, "bhtn"],
  [/khám(?: bệnh)?,? chữa bệnh/g, "kcb"],
  [/hàng tháng/g, "hằng tháng"],
];

/** Words that tell one number of an indicator from another no more than "số" does. */
const generic = new Set(
  "tham gia đối tượng công tác việc tình hình nội dung các cơ quan".split(" "),
);

/** The words of a clause in lower case that name an indicator, in their order; none when it goes on about the last one. */
export function contentWords(clause: string): readonly string[] {
  let text = clause.slice(-300).replace(authorities, " ");
  for (const [pattern, spelling] of spellings) text = text.replace(pattern, spelling);
  return (text.match(/\p{L}{1,20}/gu) ?? []).filter((word) => !stop.has(word));
}

/** Two subjects with one key are the same indicator. */
export const subjectKey = (words: readonly string[]): string =>
  [...new Set(words.filter((word) => !generic.has(word)))].toSorted().join(" ");

/** Figures of the whole country beside a province's own. */
export const isElsewhere = (clause: string): boolean =>
  /toàn quốc|cả nước|bình quân chung|trung bình (?:cả|toàn)|bình quân (?:cả|toàn)|toàn ngành|khu vực|các tỉnh/.test(
    clause,
  );
