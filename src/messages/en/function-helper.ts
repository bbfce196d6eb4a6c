import type { functionHelper as vietnamese } from "../vi/function-helper";

const count = (number: number): string => number.toLocaleString("en-GB");

export const functionHelper: typeof vietnamese = {
  title: "BHXH functions",
  about:
    "Select a cell on the sheet, then insert. In Google Sheets names have BHXH_ for BHXH. (BHXH_ATTAIN).",
  search: "Find a function",
  searchExample: "attainment, late payment, sum…",
  none: "There is no such function. Try another word.",
  example: (formula, shows) => `Example: ${formula} gives ${shows}`,
  insert: "Insert at the selected cell",
  inserting: "Inserting…",
  filled: (address, content) => `Cell ${address} holds “${content}”. Write over it?`,
  overwrite: "Write over it",
  cancel: "Cancel",
  beside: "This function lists a whole table: select an empty cell to its right or below it.",
  mendTitle: "Cells that show #NAME?",
  mendAbout:
    "A workbook that was opened without the add-in shows #NAME? for BHXH functions. Enter these formulas again.",
  mend: "Find and mend",
  nothingBroken: "There are no such cells in the workbook.",
  found: (cells, some) => `${count(cells)} cells: ${some}`,
  mendAll: (cells) => `Enter ${count(cells)} again`,
};
