import type { records as vietnamese } from "../vi/records";

const count = (number: number): string => number.toLocaleString("en-GB");

export const records: typeof vietnamese = {
  ignore: "Ignore…",
  ignoreTitle: (address) => `Ignore cell ${address}: why?`,
  ignoreCause: (places) => `Ignore all ${count(places)} places: why?`,
  reasons: [
    "Compared with the files, the figure is right",
    "Computed another way, with an explanation",
    "People from elsewhere take part",
    "Waiting for official figures",
  ],
  otherReason: "Another reason",
  otherExample: "Short, so that others understand it later",
  ignoreHint: "It is not shown until its figures change. You can take it back at any time.",
  confirm: "Ignore",
  cancel: "Cancel",
  aside: (findings) => `Ignored (${count(findings)})`,
  reason: (reason) => `Reason: ${reason}`,
  takeBack: "Take back",
  takeBackCell: (address) => `Take back cell ${address}`,
  takeBackAll: "Take all back",
  papers: "Papers",
  record: "Make the record",
  recordHint: "A sheet “Biên bản kiểm tra” to print; made again, it is brought up to date.",
  log: "Log of changes",
  logHint: "A sheet that lists the cells the add-in wrote: before, after, when.",
  clearMarks: "Clear all marks",
  clearMarksHint: "Removes every mark of the add-in in the workbook, whoever set it.",
};
