import type { textPane as vietnamese } from "../vi/text-pane";

const count = (number: number): string => number.toLocaleString("en-US");

const plural = (number: number, noun: string): string =>
  `${count(number)} ${noun}${number === 1 ? "" : "s"}`;

export const textPane: typeof vietnamese = {
  task: "What to do with sentences",
  tasks: { audit: "Check sentences", draft: "Draft from a table" },

  audit: {
    paste: "Paste the report’s text here",
    example: "- Đã có 41.002 người tham gia BHTN, đạt 98,3% chỉ tiêu giao (41.700 người)…",
    audit: "Check sentences",
    reading: "Reading…",
    promise:
      "Figures are compared with each other and with the tables of the workbook. The text is not stored and does not leave this computer.",
    changed: "The workbook has changed since the check.",
    again: "Check again",
    marked: "The text that was checked",
    edit: "Edit text",
    copy: "Copy text",
    undo: "Undo",
    severities: { error: "Wrong", warning: "To be asked", info: "Remark" },
    tally: {
      error: (number) => plural(number, "error"),
      warning: (number) => plural(number, "question"),
      info: (number) => plural(number, "remark"),
    },
    nothing: "No contradiction",
    noClaim: "No figure was read",
    read: (claims, tables) =>
      `Read ${plural(claims, "claim")}, compared with each other${tables === 0 ? "; no table was found in the workbook" : ` and with ${plural(tables, "table")} of the workbook`}.`,
    list: "List",
    replace: (text) => `Replace with “${text}”`,
    replaceAll: (number) => `Replace ${plural(number, "certain place")}`,
    compare: "Compare:",
    links: (number) => `${plural(number, "figure")} found in tables`,
    linkedTo: ({ row, column, mark }) =>
      `is ${row}, ${mark === null ? `column “${column}”` : `column ${mark} (${column})`}`,
  },

  draft: {
    welcome:
      "Standard sentences from a table of the workbook: level, attainment, change, coverage, what is left, best and worst units.",
    read: "Read tables of the workbook",
    readAgain: "Read again",
    reading: "Reading…",
    changed: "The workbook has changed since the table was read.",
    noTable:
      "There is no table in the workbook. A table needs a header row (Chỉ tiêu, Thực hiện…), a column of unit names and rows of figures below.",
    table: "Table",
    previous: "Compare with an earlier table",
    noPrevious: "Do not compare",
    contradictions: (number) =>
      `This table has ${plural(number, "error")}. Correct it before using these sentences.`,
    toCheck: "Check the table",
    nothing: "This table has no total row or no column of actual figures, so nothing was drafted.",
    sentences: "Sentences, to be edited before copying",
    copy: "Copy sentences",
    rounding: "Percents are rounded half up to two decimals, as in the appendix.",
  },

  notices: {
    copied: "Copied.",
    copyRefused: "Copying was refused. Press Ctrl+C to copy what is selected.",
    replaced: (number) =>
      `Replaced ${plural(number, "place")}. Copy the text and paste it back into the report.`,
    undone: "The text is as it was before.",
  },
};
