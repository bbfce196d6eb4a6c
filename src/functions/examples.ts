/** One use of a custom function, as its documentation shows it. */
export interface FunctionExample {
  readonly id: string;
  /** What stands in the cells it is given: figures, or text in quotes. */
  readonly cells: readonly (string | number)[];
  /** What its cell shows, in Vietnamese notation with at most two decimals. */
  readonly shows: string;
}

/** An example of every function but CHECK, whose argument is a whole table. */
export const functionExamples: readonly FunctionExample[] = [
  { id: "ATTAIN", cells: [61372, 45925], shows: "74,83" },
  { id: "COVERAGE", cells: [601217, 552247], shows: "91,85" },
  { id: "YOY", cells: [41002, 38159], shows: "7,45" },
  { id: "CHANGE", cells: [41002, 38159], shows: "2.843" },
  { id: "POINTS", cells: [91.9, 94.75], shows: "-2,85" },
  { id: "REMAINING", cells: [61372, 45925], shows: "15.447" },
  { id: "PACE", cells: [61372, 45925, 6], shows: "24,83" },
  { id: "SHARE", cells: [715578, 44902], shows: "6,27" },
  { id: "LATERATE", cells: [3386939, 137219], shows: "3,89" },
  { id: "LATERATE", cells: [1478.97, 37.3, "planned"], shows: "2,52" },
  { id: "BUDGETUSE", cells: [262910, 339105], shows: "128,98" },
  { id: "UNITCOST", cells: [670676, 161754], shows: "0,24" },
  { id: "NUMBER", cells: ["3.278,817"], shows: "3.278,82" },
  { id: "NUMBER", cells: ["67.269", "vi"], shows: "67.269" },
  { id: "TEXT", cells: [552247], shows: "552.247" },
  { id: "TEXT", cells: [7.45, 1], shows: "7,5" },
  { id: "ROUND", cells: [7.45, 1], shows: "7,5" },
  { id: "CHECKSUM", cells: [552247, 556825], shows: "-4.578" },
  { id: "CHECKRATIO", cells: ["92,25%", 67269, 68699], shows: "97,92" },
  {
    id: "SENTENCE",
    cells: ["Số người tham gia BHTN", 41700, 41002, 38159],
    shows:
      "Số người tham gia BHTN là 41.002 người, đạt 98,33% chỉ tiêu giao (41.700 người), tăng 2.843 người (tăng 7,45%) so với cùng kỳ năm trước.",
  },
  {
    id: "SENTENCE",
    cells: ["Tổng số thu", 1478.97, 727.06, 615.25, "tỷ đồng", "6 tháng đầu năm 2023"],
    shows:
      "Tổng số thu là 727,06 tỷ đồng, đạt 49,16% chỉ tiêu giao (1.478,97 tỷ đồng), tăng 111,81 tỷ đồng (tăng 18,17%) so với 6 tháng đầu năm 2023.",
  },
];
