import type { evidence as vietnamese } from "../vi/evidence";

const count = (number: number): string => number.toLocaleString("en-US");
const counted = (number: number, one: string, many: string): string =>
  `${count(number)} ${number === 1 ? one : many}`;

export const evidence: typeof vietnamese = {
  title: "More evidence",
  earlier: "Last period's table",
  earlierHint:
    "If the workbook has last period's table, choose it: figures out of line with it are doubted first.",
  find: "Look for tables on the other sheets",
  findAgain: "Read again",
  finding: "Looking…",
  none: "Do not compare",
  notFound: "No table was recognised on the other sheets.",
  option: (sheet, title) => (title === "" ? sheet : `${sheet} · ${title}`),
  comparedShort: (sheet) => `compared with “${sheet}”`,
  compared: (sheet, units, columns) =>
    `Compared with the table on “${sheet}”: ${counted(units, "unit", "units")} and ${counted(columns, "column", "columns")} in common.`,
  noUnit: (sheet) =>
    `The table on “${sheet}” has no unit in common with what was checked: choose another.`,
  noColumn: (sheet) =>
    `The table on “${sheet}” has no column in common with what was checked: choose another.`,
  changed: (sheet) => `Sheet “${sheet}” has changed since it was read: read it again.`,
  confirmed: "Cells you confirmed",
  confirmedShort: (cells) => `${counted(cells, "cell", "cells")} confirmed`,
  confirmedNone: "Open a cause, and tick the cells you have found right in your records.",
  takeBack: "Take back",
  takeBackCell: (address) => `Take back that ${address} is right`,
  fallsHint: "This lasts until the pane is closed or the figure in the cell changes.",
  confirm: "This cell is right",
  confirmHint: "Tick what you have found right in your records; causes are looked for again.",
  confirmCell: (address, place, figure) => `${address} is right: ${place}, ${figure}`,
  disputed: "The cells you confirmed contradict each other; they cannot all be right:",
  disputedHint: "Look at your records again, and take back the one that is not.",
  stillDoubted: (addresses) =>
    `Without changing what you confirmed (${addresses}) more would have to change: look at it again.`,
};
