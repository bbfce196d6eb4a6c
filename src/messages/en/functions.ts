import type { functions as vietnamese } from "../vi/functions";

export const functions: typeof vietnamese = {
  notANumber: (text) => `“${text}” is not a number.`,
  ambiguous: (text, readings) =>
    `“${text}” can be read ${readings.length} ways: ${readings.join(" or ")}. Choose with BHXH.NUMBER.`,
  shapes: "Ranges must have the same rows and columns, or be one cell.",
  oneTotal: "The total must be one cell.",
  months: "Months must be from 0 to 12.",
  decimals: (least, most) => `Decimals must be a whole number from ${least} to ${most}.`,
  style: 'The style must be "vi" (67.269,5) or "en" (67,269.5).',
  lateBase: 'The base must be "due" (collected + late) or "planned" (planned collection).',
  sourceError: (code) => `A source cell shows ${code}.`,
  zeroDenominator: "#DIV/0!: the denominator is blank or 0.",
  noNumber: "#NUM!: the figure is too large to compute.",
  list: {
    heading: ["Cell", "Rule", "Printed", "Expected", "Explanation", "Cause"],
    noTable: "No table was recognised in the range. Include its header rows.",
    nothing: (compared) => `${compared} relations compared, nothing contradicts.`,
  },
};
