// Cues are whole words of a clause in lower case, single-spaced and padded with a space at both ends.

/** The words anywhere in a clause. */
const said = (words: string): RegExp => new RegExp(`(?:^|[ (])(?:${words})(?=[ ):,]|$)`);

/** The words at the end of a bare clause, right in front of the figure. */
const atEnd = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})$`);

const aims = "chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết|tiến độ|số giao|chương trình|kh|ct";
const below = "thấp hơn|thiếu|hụt|kém|thấp so";
const above = "cao hơn|vượt|nhiều hơn|lớn hơn|vượt mức";

export const cues = {
  rank: atEnd("thứ|hạng|xếp|vị trí|đứng"),
  up: atEnd("tăng|tăng trưởng|tốc độ tăng|tỷ lệ tăng"),
  down: atEnd("giảm|tỷ lệ giảm|tốc độ giảm"),
  /** "còn 1.185 em chưa tham gia" */
  left: / còn (?:khoảng |gần |hơn |trên |lại )?$/,
  /** "tăng từ 5.000 …" */
  from: / (?:tăng|giảm|nâng|hạ)(?: [^,]{0,40})? từ (?:khoảng |gần |hơn )?$/,
  /** "… lên 5.117", "giảm còn 5.117" */
  to: / (?:lên|xuống|còn|lên đến|lên tới|xuống còn|chỉ còn|nâng tổng số lên) (?:khoảng |gần |hơn |là )?$/,
  /** "chỉ tiêu được điều chỉnh còn 80.100 người" */
  aimMoved:
    /^ (?:[^,]{0,30} )?(?:chỉ tiêu|kế hoạch|dự toán) (?:được |đã |đã được )?(?:điều chỉnh|giao lại|nâng|giảm|hạ)(?= )/,
  toFind: said(
    "còn phải|còn thiếu|cần phát triển|phải phát triển|cần vận động|phải vận động|cần tiếp tục|còn cần|phải thu thêm|cần thu|cần tăng thêm|phải tăng thêm|cần phải",
  ),
  below: said(below),
  above: said(above),
  /** Said after "thấp hơn" it begins something new. */
  turned: new RegExp(`(?:${below}|${above}).* (?:đạt|tăng|giảm)(?= )`),
  aimed: said(`${aims}|giao|được giao`),
  done: said("đạt|thực hiện|đã|hoàn thành|bằng|ước|chiếm|có|kết quả|thu được"),
  /** "kế hoạch giao là 61.372" */
  aimAtEnd: / (?:giao|kế hoạch|chỉ tiêu|dự toán)(?: năm \d{4})?(?: là| là:|:)? $/,
  againstAim: said("so với chỉ tiêu|so với kế hoạch|so kế hoạch|chỉ tiêu|kế hoạch|dự toán"),
  rateOfAim: said("tỷ lệ|đạt|sử dụng|% đạt"),
  reached: said("bằng|hoàn thành|tỷ lệ hoàn thành|tỷ lệ đạt|đạt tỷ lệ"),
  equals: said("bằng|đạt"),
  shares: said("chiếm|tỷ trọng"),
  moved: said("tăng|giảm|so cùng kỳ|so với"),
  formerAtEnd:
    /(?:cùng kỳ|năm trước|năm ngoái|kỳ trước)(?: năm)?(?: trước| ngoái| \d{4})?(?: là| là:|:| có| đạt| thực hiện| chỉ| chỉ có)? ?$/,
  /** "… so với cùng kỳ năm trước (" */
  comparedAtEnd:
    / (?:so với|so|với) (?:[^,;]{0,40})?(?:cùng kỳ|năm|tháng|quý|đầu năm|cuối năm|trước|ngoái|kỳ|giao|chỉ tiêu|kế hoạch|[\d/]{4,10}) ?$/,
  /** "thấp hơn bình quân cả nước (" */
  gapTo: new RegExp(
    `^ (?:${below}|${above})(?: so với| so| với)? (?:mức )?(?:chỉ tiêu|kế hoạch|mục tiêu|bình quân|trung bình|mức)[^,;]{0,60}$`,
  ),
  /** "(năm 2023: 93,02%)" */
  formerOnly:
    /^ (?:cùng kỳ|năm|cuối năm|đầu năm|quý|tháng)(?: năm)?(?: trước| ngoái)?(?: [\d/]{4,10})?(?: là| đạt)? ?:? $/,
  /** Says no more than the figure in front: "45.925 người (", ", tương ứng". */
  empty:
    /^ ?(?:tương ứng|tương đương|tương ứng với|tương đương với|tỷ lệ|với tỷ lệ|hay|tức|tức là|tương ứng tỷ lệ|-|:)? ?$/,
} as const;

/** What a percent is of, by the words behind it. */
export const bases = {
  aim: new RegExp(
    `^ (?:so với |so |của |trên )?(?:tổng )?(?:số )?(?:${aims}|giao|được giao)(?=[ ,.;:)(]|$)`,
  ),
  former: /^ (?:so với |so |của )(?:cùng kỳ|năm|tháng|quý)/,
  notYet: /^ chưa (?=\p{L})/u,
  whole: /^ (?:tổng )?(?:dân số|lực lượng|số người|người dân|tổng số)/,
} as const;

/** Whether the words behind a percent begin with what it is of. */
export const isBase = (after: string): boolean => bases.aim.test(after) || bases.whole.test(after);

const compared =
  / (?:so|so với|so sánh với|với)? ?(?:cùng kỳ|năm trước|năm ngoái|cuối năm|đầu năm|tháng trước|quý trước|kỳ trước|năm|tháng|quý|thời điểm)(?: của)?(?: các)?(?: năm)?(?: trước| ngoái| liền kề)?(?: \d[\d/.]{0,9})?(?= )/g;
const between =
  / (?:thêm|được|khoảng|hơn|gần|trên|dưới|ròng|thuần|là|tới|ước|xấp xỉ|nhẹ|mạnh|đạt|thực|thêm được|tương ứng|tương đương|mức|với|đến|khá|đều|bình quân|chung|lần lượt|số người|số lượng|số|người)(?= )/g;

/** The clause without the times it compares with and the words between a cue and its figure. */
export const bareClause = (clause: string): string =>
  clause
    .replace(/[:,-]/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(compared, " ")
    .replace(/ {2,}/g, " ")
    .replace(between, "")
    .trim();

/** The last stretch between commas that says more than "là". */
export function lastStretch(clause: string): string {
  const stretches = clause
    .replace(/ theo (?:kế hoạch|chỉ tiêu|dự toán)(?= )/g, "")
    .split(/, | và (?=tăng|giảm|đạt|bằng|chiếm|vượt)/);
  const telling = stretches.filter(
    (stretch) => !/^ ?(?:là|đạt|được|tức là|tương ứng|hay)? ?$/.test(stretch),
  );
  const last = stretches.at(-1) ?? "";
  const chosen = telling.includes(last)
    ? last
    : (/đạt|tương ứng/.exec(last)?.[0] ?? telling.at(-1) ?? "");
  return ` ${chosen} `.replace(/ {2,}/g, " ");
}
