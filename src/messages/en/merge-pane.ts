import type { mergePane as vietnamese } from "../vi/merge-pane";

const count = (number: number): string => number.toLocaleString("en-US");

const plural = (number: number, noun: string): string =>
  `${count(number)} ${noun}${number === 1 ? "" : "s"}`;

const as = (taken: string | null): string => (taken === null ? "" : `, read as ${taken}`);

/** Words of the pane's Tổng hợp, in English. */
export const mergePane: typeof vietnamese = {
  task: "What to do with figures from many places",
  tasks: { units: "Merge units", periods: "Compare periods" },

  files: {
    title: "The units’ files",
    choose: "Choose files…",
    drop: "or drop .xlsx, .csv files here",
    sheets: "Take sheets of this workbook…",
    readingSheets: "Reading the workbook…",
    offered: "Sheets with tables",
    reading: (file, done, total) => `Reading “${file}” (${count(done + 1)}/${count(total)})…`,
    cancel: "Stop",
    list: (files) => `${plural(files, "file")} read`,
    failed: (files) => `${plural(files, "file")} cannot be used`,
    remove: (file) => `Remove “${file}”`,
    rows: (rows) => plural(rows, "row"),
    waiting: "waiting",
    tables: (tables) => (tables === 0 ? "no table seen" : plural(tables, "table")),
    promise: "Files are only read, on this machine; nothing is sent and nothing is changed.",
  },

  units: {
    title: "Units",
    fromTable: "Take from the table on this sheet",
    kept: "The workbook’s own list is filled in where it has one.",
  },

  form: {
    title: "Form and title",
    form: "Form",
    subject: "Of",
    charts: "With charts and colours",
  },

  review: {
    title: "Review",
    empty: "Choose files in step 1 and enter units in step 2 to see each unit’s figures.",
    filters: {
      open: "To decide",
      missing: "Missing",
      figures: "Read from text",
      contradictions: "Contradictions",
      columns: "Other columns",
      all: "All",
    },
    show: "Show",
    summary: (units, reported) => `${count(reported)} of ${plural(units, "unit")} have figures.`,
    nothing: {
      open: "Nothing is left to decide.",
      missing: "Every unit is complete and every file was read.",
      figures: "Every figure is a number; nothing was guessed.",
      contradictions: "No unit’s table contradicts itself.",
      columns: "Every column was recognised.",
      all: "There is nothing to see yet.",
    },
    more: (items) => `Show ${count(items)} more`,
    reopen: "Change",
    at: (file, cell) => (file === "" ? cell : `${file} · ${cell}`),
    thisWorkbook: "This workbook",

    name: {
      asks: (printed) => `Which unit is “${printed}”?`,
      confirm: (unit) => `It is ${unit}`,
      other: "Another unit",
      choose: "— choose a unit —",
      leaveOut: "Leave this row out",
      is: (printed, unit) => `“${printed}” is ${unit}`,
      leftOut: (printed) => `Row “${printed}” left out`,
      unknown: "Like no name of the list.",
      namedBy: {
        row: "the row’s name",
        title: "named in the title",
        sheet: "the sheet’s name",
        file: "the file’s name",
      },
    },
    doubled: {
      asks: (unit) => `${unit} has figures that differ. Which are to be taken?`,
      legend: (unit) => `Figures of ${unit}`,
      figures: (figures) => figures.map(([mark, figure]) => `column ${mark}: ${figure}`).join("; "),
      blank: "blank",
    },
    file: {
      noTable: "No table of figures was seen in this file.",
      noFigures: "The tables of this file have no column of the form, or no figures yet.",
    },
    missing: (unit) => `${unit} has no figures`,
    missingHint: "Its row will be blank. Ask the unit for its file, or type it in once built.",
    gaps: (unit) => `${unit} lacks some columns`,
    absent: "No unit reported some of the columns",
    gapsHint: (columns) => `Not there yet: ${columns.join("; ")}.`,
    column: {
      asks: (heading) => `Column “${heading}” is not in the form`,
      seen: (tables) => `In ${plural(tables, "table")}.`,
      use: "Use as",
      none: "Do not use",
      option: (mark, heading) => `Column ${mark}: ${heading}`,
    },
    figure: {
      title: (unit, figures) => `${unit}: see how ${plural(figures, "figure")} were read`,
      column: (mark, heading, cell) => `Column ${mark} (${heading}), cell ${cell}`,
      number: (taken) => `is a number${as(taken)}.`,
      text: (text, taken) => `holds the text “${text}”${as(taken)}.`,
      slip: (held, taken) => `holds ${held}${as(taken)}.`,
      unreadable: (text) => `holds “${text}”, which is no number; left blank.`,
      error: (code) => `shows ${code}; left blank.`,
      legend: "Which to take",
      blank: "Leave blank",
    },
    contradiction: {
      title: (file) => `The table in “${file}” contradicts itself`,
      counts: (errors, warnings) =>
        [
          ...(errors > 0 ? [`${plural(errors, "error")}`] : []),
          ...(warnings > 0 ? [`${plural(warnings, "question")}`] : []),
        ].join(", "),
      hint: "Ask the unit; its figures are taken as they stand.",
      more: (findings) => `… and ${count(findings)} more`,
    },
    unit: {
      by: {
        exact: "same name",
        alias: "a name confirmed before",
        normalised: "spelt a little differently",
        user: "your choice",
      },
      from: (place, by) => `${place} (${by})`,
    },
  },

  build: {
    left: (items) => `${plural(items, "decision")} left`,
    ready: "Everything is decided.",
    missing: (units) => `${plural(units, "unit")} will be blank.`,
    build: "Build the merged appendix",
    building: "Building…",
    decide: "See what is to be decided",
    built: (sheet, log) =>
      `Built sheet “${sheet}”, and “${log}” that says where each figure is from.`,
    time: (at) => at.toLocaleString("en-GB", { dateStyle: "short", timeStyle: "short" }),
    promise: "Nothing is written into the workbook before you click.",
  },

  periods: {
    title: "Two periods",
    read: "Read the workbook’s tables",
    readAgain: "Read the workbook again",
    reading: "Reading…",
    file: "Take the former period from a file…",
    current: "This period",
    previous: "The period before",
    choose: "— choose a table —",
    withMap: "Use the sheet «Bảng ánh xạ»",
    result: "What changed",
    none: "Choose two different tables to compare.",
    compared: (units, columns) =>
      `Compared ${plural(units, "unit")} in ${plural(columns, "column")}.`,
    noColumn: "The two tables have no column alike to compare.",
    appeared: (units) => `In this period only: ${units.join("; ")}.`,
    vanished: (units) => `In the period before only: ${units.join("; ")}.`,
    questions: (questions) => `${plural(questions, "unusual change")}`,
    build: "Build the year-on-year appendix",
    built: (sheet) => `Built sheet “${sheet}”.`,
    noTable: "No table of figures was seen. Open a workbook with the tables of both periods.",
  },

  problem: {
    noFiles: "There are no figures yet. Choose the units’ files, or sheets of this workbook.",
    noUnits: "There is no unit yet. Type or paste the list in step 2, one a line.",
    noUnitsSelected:
      "The selection holds no unit’s name. Select the column of names and click again.",
    noUnitsKept:
      "No table was recognised on the open sheet. Open last period’s appendix, or paste the list.",
    noSheet: "No sheet of this workbook has a table that was recognised.",
  },
};
