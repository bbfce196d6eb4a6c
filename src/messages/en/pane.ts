import type { Severity } from "../../core/model/severity";
import type { pane as vietnamese } from "../vi/pane";

const count = (number: number): string => number.toLocaleString("en-US");

/** "1 table", "2 tables" */
const plural = (number: number, singular: string, many = `${singular}s`): string =>
  `${count(number)} ${number === 1 ? singular : many}`;

const severity: Readonly<Record<Severity, string>> = {
  error: "Errors",
  warning: "To be asked",
  info: "Remarks",
};

const tally: Readonly<Record<Severity, (number: number) => string>> = {
  error: (number) => plural(number, "error"),
  warning: (number) => `${count(number)} to be asked`,
  info: (number) => plural(number, "remark"),
};

export const pane: typeof vietnamese = {
  brand: "BHXH",
  tabs: "What to do",
  checkTab: "Check",
  appendixTab: "Build appendix",
  mergeTab: "Merge",
  textTab: "Sentences",
  severity,
  fetching: "Opening…",

  menu: {
    open: "Settings, functions, help",
    title: "Settings, functions, help",
    settings: "Settings",
    functions: "Functions",
    language: "Language",
    keys: "Keys",
    keyList: [
      ["↑ ↓", "walk the list; the sheet's selection follows"],
      ["Enter", "go to the cell, open or close a cause"],
      ["Esc", "back to the cause, then to the scope"],
    ],
    guide: "Open the guide (Vietnamese)",
    privacy: "The add-in sends no figure anywhere.",
    version: (version) => `BHXH Office ${version}`,
    close: "Close",
  },

  scope: {
    legend: "Scope",
    sheet: "This sheet",
    selection: "Selection",
    workbook: "Workbook",
    check: "Check",
  },

  live: {
    title: { atOnce: "Check while typing", onReturn: "Check again on coming back here" },
    hint: {
      atOnce: (limit) =>
        `Results follow every edit at once. On by itself for up to ${count(limit)} cells.`,
      onReturn: (limit) =>
        `Google does not tell while you edit: results follow when you point here again. On by itself for up to ${count(limit)} cells.`,
    },
    large: (cells, limit) =>
      `There are ${count(cells)} cells here, more than ${count(limit)}: left off, so that typing stays quick.`,
  },

  busy: {
    reading: "Reading the workbook…",
    comparing: (sheet, done, total) =>
      total === 1 ? `Comparing “${sheet}”…` : `Comparing “${sheet}” (${done + 1}/${total})…`,
    cancel: "Stop",
  },

  check: {
    welcome: "Compares every total, rate and repeated figure of a table, before it is signed.",
    promise: "A check only reads: no cell is changed unless you press a button.",
    failed: "The check could not be made",
    again: "Try again",
    changed: (time) => `The sheet has changed since the check at ${time}.`,
    recheck: "Check again",
    noTable: {
      sheet: (sheet) => `No table of figures was found on “${sheet}”.`,
      selection: (address) => `No table of figures was found in the selection ${address}.`,
      workbook: (sheets) => `No table of figures was found on ${plural(sheets, "sheet")}.`,
      needs:
        "A table needs headings (Chỉ tiêu, Thực hiện, Tỉ lệ đạt…), a column of unit names and rows of figures below.",
      todo: {
        sheet: "Open the sheet that has the table and press Check, or choose “Workbook”.",
        selection: "Select the whole table with its headings, or choose “This sheet”.",
        workbook: "Look at the table's headings; hidden sheets are not read.",
      },
    },
    nothing: "No contradictions",
    compared: (relations, tables) =>
      tables === 1
        ? `${plural(relations, "relation")} compared.`
        : `${plural(relations, "relation")} compared in ${count(tables)} tables.`,
    uncompared: (figures) =>
      `${plural(figures, "figure")} had nothing to be compared with; look at them yourself.`,
    summary: "Result",
    causeTally: (causes) => plural(causes, "cause"),
    unexplained:
      "Too much is wrong in a large table to look for causes: mend some and check again.",
    explaining: "Looking for causes…",
    cause: "Causes",
    otherErrors: "Other errors",
    places: (places) => plural(places, "place"),
    ways: "Which is right?",
    otherWays: (ways) =>
      `${count(ways)} more fit as well. Mend what you are sure of and check again: fewer will be left.`,
    unproven: "So much is wrong here that a smaller set of changes may exist.",
    changes: (cells) => `Changes ${plural(cells, "cell")}`,
    pending: "Settle the other causes first: what this is computed from is in doubt, too.",
    about: (value) => `≈ ${value}`,
    between: (low, high) => `${low} to ${high}`,
    aboutHint:
      "≈ is worked out from other figures; where you have the records, type the true figure.",
    formula: "This cell is a formula: mend the formula, or the figures it takes.",
    formulas: "formula, computes again",
    applyWay: (cells) => `Change ${count(cells)} cells this way`,
    applyValue: (value) => `Change to ${value}`,
    broken: "What contradicts",
    unit: "Unit",
    printed: "Printed",
    implied: "By total, percents",
    tally: (severities, number) => tally[severities](number),
    clean: (tables) => `${plural(tables, "other table")} with nothing to report.`,
    tableSize: (rows, columns) => `${plural(rows, "row")} × ${plural(columns, "column")}`,
    untitled: (sheet) => `Table on “${sheet}”`,
    list: "List",
    goTo: (address) => `Go to ${address}`,
    cells: "Cells:",
    operands: "Computed from:",
    repair: "Repair",
    repairCell: (address) => `Repair cell ${address}`,
    why: "Why?",
    more: (shown, rest) => `Show ${count(shown)} more of ${count(rest)}`,
    marking: "Mark on the sheet",
    copy: "Copy the list",
    repairAll: (repairs) => `Repair ${count(repairs)} certain cells`,
    copyTitle: "Copy the list",
    copyByHand: "It could not be copied for you. Press Ctrl+C to copy the selected text.",
    close: "Close",
  },

  build: {
    units: "Units",
    source: "Where the units come from",
    fromList: "A list",
    fromTable: "A table on the sheet, with its figures",
    list: "One unit a line",
    listExample: "Phan Rang\nBác Ái\nNinh Sơn",
    takeSelection: "Take from selection",
    unitCount: (units) => `${plural(units, "unit")}.`,
    readTable: "Read the table on this sheet",
    readAgain: "Read again",
    tableChanged: "The sheet has changed since the table was read.",
    table: "Table",
    tableOption: (title, address) => `${address} · ${title}`,
    tableFound: (address, units) =>
      `${address} · ${plural(units, "unit")} and the figures typed for them. Totals and rates will be formulas.`,
    tableHint: "The figures are copied to a new sheet; the table itself is left alone.",
    heading: "Form and title",
    titlePreview: "The title as it will be printed",
    period: "Period",
    periods: (year) => [`6 tháng đầu năm ${year}`, `9 tháng năm ${year}`, `năm ${year}`],
    periodExample: (year) => `6 tháng đầu năm ${year}`,
    province: "Reporting office",
    provinceExample: "BHXH tỉnh Ninh Thuận",
    reportNumber: "Report number",
    reportNumberExample: "123/BC-BHXH",
    reportDate: "Date",
    reportDateExample: (year) => `05/7/${year}`,
    blankFields: "What is left blank is printed as … to be filled in by hand.",
    keepsTitle: "Leave all four blank to keep the table's own title.",
    preview: "Preview",
    previewCaption: (sheet, units) => `Sheet “${sheet}”, ${plural(units, "unit")}, A4 landscape.`,
    previewRest: (units) => `… and ${plural(units, "more unit")}`,
    previewFormula: "ƒ stands for a formula, computed by the spreadsheet.",
    previewEmpty: "Enter units in step 1 to see the sheet.",
    formula: "ƒ",
    build: "Build appendix",
    building: "Building…",
    reading: "Reading…",
    problem: {
      noUnits: "There is no unit yet. Type one a line, or take them from the selection.",
      noUnitsSelected:
        "The selection holds no unit name. Select the column of unit names and press again.",
      noTable:
        "No table was recognised on the open sheet. Open one that has it, or type the units.",
      tableNotRead:
        "No table has been read. Open the sheet that has it and press “Read the table on this sheet”.",
    },
  },

  undo: "Undo",
  undoWhat: {
    repair: (address) => `Undo: repair of cell ${address}`,
    repairs: (repairs) => `Undo: ${plural(repairs, "repair")}`,
    build: (sheet) => `Undo: build of sheet “${sheet}”`,
    record: (sheet) => `Undo: writing of sheet “${sheet}”`,
    formula: (address) => `Undo: function in cell ${address}`,
    mend: (cells) => `Undo: ${plural(cells, "formula")} entered again`,
  },
  undoLabel: {
    repair: (address) => `Repair cell ${address}`,
    repairs: (repairs) => plural(repairs, "repair"),
    record: (sheet) => `Write sheet “${sheet}”`,
    formula: (address) => `Insert a function in cell ${address}`,
    mend: (cells) => `Enter ${plural(cells, "formula")} again`,
    marks: "Mark findings",
    undo: "BHXH undo",
  },
  notice: {
    repair: (address) => `Cell ${address} was repaired.`,
    repairs: (repairs) => `${plural(repairs, "cell")} repaired.`,
    undone: {
      repair: (address) => `Cell ${address} is as it was.`,
      repairs: (repairs) => `${plural(repairs, "cell")} as before.`,
      build: (sheet) => `Sheet “${sheet}” was removed.`,
      record: (sheet) => `Sheet “${sheet}” is as it was.`,
      formula: (address) => `Cell ${address} is as it was.`,
      mend: (cells) => `${plural(cells, "formula")} as before.`,
    },
    record: (sheet) => `Sheet “${sheet}” was written.`,
    formula: (address) => `The function was put into cell ${address}.`,
    mend: (cells) => `${plural(cells, "formula")} entered again.`,
    recorded: (sheet) => `Sheet “${sheet}” says it all already; nothing new to write.`,
    noChanges: "The add-in has written nothing in this workbook yet.",
    settingsSaved: "The settings were saved in the workbook.",
    marksCleared: "All marks in the workbook were cleared.",
    copied: (findings) => `${plural(findings, "line")} copied.`,
  },
  read: {
    sheets: (sheets, tables) => `${plural(sheets, "sheet")} · ${plural(tables, "table")}`,
  },
};
