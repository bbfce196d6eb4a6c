import type { PercentKind, Settings } from "../../core/settings/settings";
import type { settings as vietnamese } from "../vi/settings";

const percentNames: Readonly<Record<PercentKind, string>> = {
  attainment: "Attainment",
  coverage: "Coverage",
  growth: "Change on the year before",
  latePayment: "Late payment rate",
};

const fieldNames: Readonly<Record<keyof Settings, string>> = {
  rounding: "Rounding of percents",
  decimals: "Decimals of percents",
  latePaymentBase: "Late payment is divided by",
  thresholds: "Thresholds",
  numberStyle: "Notation of numbers",
  units: "List of units",
  live: "Checking while typing",
  language: "Language",
};

export const settings: typeof vietnamese = {
  title: "Settings",
  about: "Settings stay with this workbook: colleagues who open it use the same.",
  field: (name) => fieldNames[name],
  unread: (names) =>
    `Saved settings could not be read (${names.map((name) => fieldNames[name]).join("; ")}); the defaults are used. Look them over and save.`,
  rounding: {
    asPrinted: "As each column of a table",
    asPrintedHint: "a column that rounds or cuts is compared in its own way",
    halfUp: "Round",
    halfUpHint: "74,836% is written 74,84%",
    cut: "Cut",
    cutHint: "74,836% is written 74,83%",
  },
  percent: (kind) => percentNames[kind],
  decimalsHint: "For the formulas of the appendix and for drafted sentences.",
  latePayment: {
    due: "What is due",
    dueHint: "late / (collected + late)",
    planned: "Planned collection",
    plannedHint: "late / planned collection",
  },
  thresholds: {
    met: "Met from (%)",
    near: "Nearly met from (%)",
    invalid: "A number from 0,01 to 1000, such as 95,5; “nearly met” is at most “met”.",
  },
  numberStyle: {
    vietnamese: "552.247,5",
    vietnameseHint: "point for thousands, comma for decimals",
    english: "552,247.5",
    englishHint: "comma for thousands, point for decimals",
    hint: "For the copied list, drafted sentences and the record.",
  },
  units: "One unit a line",
  unitsHint: "Filled in when an appendix is built.",
  language: { program: "As the program", vi: "Tiếng Việt", en: "English" },
  save: "Save",
  defaults: "Back to defaults",
  undo: "Undo",
};
