import type { Block } from "../model/table";
import type { Form, FormColumn } from "./form";

const count = "#,##0";
const percentPoints = "0.00";

/**
 * Multiplies before it divides: 100 × a whole count is exact, so ROUND sees the double nearest to
 * the true quotient and a half is rounded up as on paper. Blank and 0 denominators stay empty.
 */
const percentOf = (numerator: string, denominator: string): string =>
  `=IF({${denominator}}>0,ROUND({${numerator}}*100/{${denominator}},2),"")`;

type Counted = Pick<FormColumn, "block" | "measure">;

const typedCount = (
  mark: string,
  heading: string,
  width: number,
  counted: Counted,
): FormColumn => ({
  mark,
  heading,
  width,
  ...counted,
  numberFormat: count,
  typed: true,
  formula: null,
  total: "sum",
});

const percent = (mark: string, heading: string, formula: string, counted: Counted): FormColumn => ({
  mark,
  heading,
  width: 7.5,
  ...counted,
  numberFormat: percentPoints,
  typed: false,
  formula,
  total: "formula",
});

/** Target, actual and attainment, under three successive marks. */
const targetAndActual = (block: Block, target: string, actual: string, attained: string) => [
  typedCount(target, "Chỉ tiêu giao", 9.5, { block, measure: "target" }),
  typedCount(actual, "Thực hiện", 9.5, { block, measure: "actual" }),
  percent(attained, "Tỉ lệ đạt (%)", percentOf(actual, target), { block, measure: "attainment" }),
];

/** The standard appendix of coverage and targets: sixteen columns in five blocks. */
export const coverageForm: Form = {
  sheetName: "Phụ lục",
  title: [
    "TỔNG HỢP SỐ NGƯỜI THAM GIA BHXH, BHYT, BHTN {period}",
    "(Kèm theo Báo cáo số {reportNumber} ngày {reportDate} của {province})",
  ],
  unitOfMeasure: "Đơn vị tính: Người",
  ordinal: { heading: "STT", mark: "A", width: 4.5 },
  unit: { heading: "Đơn vị", mark: "B", width: 18 },
  blocks: [
    { heading: "BHXH bắt buộc", columns: targetAndActual("compulsory", "1", "2", "3") },
    { heading: "BHXH tự nguyện", columns: targetAndActual("voluntary", "4", "5", "6") },
    {
      heading: "BHYT",
      columns: [
        {
          ...typedCount("7", "Chỉ tiêu giao (theo số người)", 10.5, {
            block: "health",
            measure: "target",
          }),
          formula: "=ROUND({13}*{14}/100,0)",
        },
        typedCount("8", "Thực hiện", 10.5, { block: "health", measure: "actual" }),
        percent("9", "Tỉ lệ đạt (%)", percentOf("8", "7"), {
          block: "health",
          measure: "attainment",
        }),
      ],
    },
    { heading: "BH thất nghiệp", columns: targetAndActual("unemployment", "10", "11", "12") },
    {
      heading: "Bao phủ BHYT",
      columns: [
        typedCount("13", "Dân số", 10.5, { block: "coverage", measure: "population" }),
        {
          ...typedCount("14", "Chỉ tiêu giao (theo tỉ lệ %)", 9, {
            block: "coverage",
            measure: "targetRate",
          }),
          // As typed: the decimals a target was given with bound what can be checked against it.
          numberFormat: "General",
          total: "typed",
        },
        {
          ...typedCount("15", "Số người tham gia BHYT", 10.5, {
            block: "coverage",
            measure: "insured",
          }),
          typed: false,
          formula: "={8}",
        },
        percent("16", "Tỉ lệ bao phủ (%)", percentOf("15", "13"), {
          block: "coverage",
          measure: "coverage",
        }),
      ],
    },
  ],
  totalLabel: "Tổng cộng",
  headingHeights: [20, 66],
};
