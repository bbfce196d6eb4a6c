import type { DocumentFailure } from "../../core/model/file-failure";
import type { cli as vietnamese } from "../vi/cli";
import { fileFailures } from "./file-failures";

const count = (number: number): string => number.toLocaleString("en-US");

const plural = (number: number, noun: string): string =>
  `${count(number)} ${noun}${number === 1 ? "" : "s"}`;

const documents = {
  doc: "Word 97–2003 (.doc)",
  odt: "OpenDocument (.odt)",
  rtf: "Rich Text (.rtf)",
  pdf: "PDF",
} as const;

export const cli: typeof vietnamese = {
  help: `Checks tables of social-insurance figures (sums, percents, copied figures) and the figures of a report's sentences.

  bhxh check FILE… [--json] [--sheet NAME] [--previous FILE] [--mark COPY.xlsx] [--lang vi|en]

  FILE             an .xlsx workbook, a .csv or .tsv table, or a folder of them (and its folders)
  --json           print the result as one JSON document
  --sheet NAME     check only this sheet of the workbook
  --previous FILE  last period's table of the same units, to tell which figure is wrong
  --mark FILE.xlsx write a copy with marks, cell notes and a report sheet; the input stays as it is

  bhxh audit FILE [--table TABLE.xlsx] [--json] [--lang vi|en]

  FILE             the report's text: a Word .docx, or .txt
  --table FILE     the table its sentences take their figures from: .xlsx, .csv or .tsv
  --json           print the result as one JSON document

  bhxh merge FILE… --units LIST.txt -o APPENDIX.xlsx [--form FORM] [--title LINE]…
             [--previous FILE] [--json] [--lang vi|en]

  FILE             the units' files (.xlsx, .csv, .tsv), or a folder of them
  --units FILE     the units to report, one name a line; other names after “=”, parted by “;”
  -o FILE.xlsx     write the appendix and its log; a file that is there stays, and a free name is told
  --form FORM      the form (coverage if not said), or a .json file that describes one
  --title LINE     one line of the title; several for several lines
  --previous FILE  last period's appendix (with a sheet «Bảng ánh xạ» if units changed): adds year-on-year sheets
  --json           print the result as one JSON document; -o may be left out then

  bhxh build [FILE] -o APPENDIX.xlsx [--units LIST.txt] [--form FORM] [--title LINE]… [--lang vi|en]

  FILE             a table to lay out as the form; without one, an empty form of the --units

  --lang vi|en     the language of the report
  --version        print the version

Exit codes: 0 nothing found, 1 something to look at, 2 a file could not be read or the command is wrong.
`,

  usage: {
    noCommand: "No command was given.",
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (name) => `There is no option “${name}”.`,
    missingValue: (name) => `Option ${name} needs a value.`,
    unknownLanguage: (name) => `There is no language “${name}”; choose vi or en.`,
    noFile: "No file to read was given.",
    emptyFolder: "There is no .xlsx, .csv or .tsv file in the folder.",
    markNeedsOneFile: (files) => `--mark works with one file; there are ${count(files)} here.`,
    auditNeedsOneFile: (files) => `audit reads one file at a time; there are ${count(files)} here.`,
    buildNeedsOneFile: (files) =>
      `build takes figures from one file; there are ${count(files)} here. For several there is merge.`,
    buildFromBoth:
      "build takes its units from the table or from --units, not both; to bring a table to a list there is merge.",
    noUnits:
      "There is no list of units: add --units FILE, one unit a line, in the order of the appendix.",
    noOutput: "No file for the result was given: add -o NAME.xlsx.",
    outputNotXlsx: (path) => `The result “${path}” must end in .xlsx.`,
    markNotXlsx: (path) => `The copy “${path}” must end in .xlsx.`,
    markOverInput: (path) =>
      `The copy “${path}” is a file that is read; choose another name to keep the original.`,
    hint: "Type “bhxh --help” for how to use it.",
  },

  failure: fileFailures.explain,
  documentFailure(failure: DocumentFailure): string {
    switch (failure.kind) {
      case "otherDocument":
        return `This is a file of ${documents[failure.format]}, which is not read. Open it in the program that made it and save it as .docx or .txt.`;
      case "notDocument":
        return "This is no report's text. audit reads Word .docx and .txt; for workbooks and tables there is check.";
      case "passwordProtected":
        return "This document has a password. Open it in Word, remove the password and save a copy.";
      case "damaged":
        return "The file is damaged or was not fetched whole. Mend it in Word and save it, or ask for it again.";
      case "tooLarge":
        return "The file is too large to read. Copy the text into a new one.";
      case "notText":
        return "The letters of this file are neither Unicode (UTF-8, UTF-16) nor Windows-1258. Open it in Word and save it as .docx.";
      case "missing":
      case "forbidden":
        return fileFailures.explain(failure);
    }
  },
  noSheet: (sheet, names) =>
    `There is no sheet “${sheet}”. Visible sheets: ${names.map((name) => `“${name}”`).join(", ")}.`,
  bug: (message) =>
    `The program met a fault of its own (${message}), so this file was not checked. Please send the file or this message to its makers.`,

  checking: (done, total, path) => `[${count(done)}/${count(total)}] ${path}`,
  compared: (relations, uncompared) =>
    uncompared === 0
      ? `${plural(relations, "relation")} compared`
      : `${plural(relations, "relation")} compared, ${plural(uncompared, "figure")} with nothing to compare to`,
  or: "; or ",
  unclear: (ways, likeliest) =>
    `it is not clear where, ${count(ways)} ways fit alike, the likeliest ${likeliest}`,
  unproven: " (not proven to be the smallest change)",
  then: (list) => ` (then ${list})`,
  nothing: "No contradictions.",
  noTable:
    "No table of figures was found. A table needs a header row (target, actual, percent …), a column of unit names and rows of figures below.",
  tally: ({ files, errors, warnings, infos, failures }) =>
    `${plural(files, "file")}: ${count(errors)} wrong, ${count(warnings)} to ask, ${plural(infos, "remark")}` +
    (failures === 0 ? "." : `; ${plural(failures, "file")} could not be read.`),

  marked: (path) => `Marked copy written: ${path}`,
  lost: (parts) =>
    `The copy is for review and does not carry: ${parts.join(", ")}. The original is untouched.`,
  parts: {
    charts: "charts",
    pivotTables: "pivot tables",
    externalLinks: "links to other workbooks",
    controls: "buttons and embedded objects",
    hyperlinks: "links in cells",
    validations: "data validation",
    names: "names of ranges",
    drawings: "drawings and earlier notes",
  },
  notMarked: (reason) => `The copy was not written: ${reason}`,
  notWritten: (path, code) =>
    `“${path}” could not be written (code ${code}). Close it if it is open, or choose another folder.`,

  reportSheet: "Check report",
  reportTitle: "Report of the check",
  reportOf: (file) => `(File ${file})`,
  reportColumns: ["No.", "Sheet", "Cell", "Severity", "Rule", "Printed", "Expected", "Explanation"],

  audit: {
    line: (line) => `line ${line}`,
    replacement: (text) => `Correct to: ${text}`,
    expected: (text) => `By the other figures: ${text}`,
    against: (figures) => `Compare: ${figures.join("; ")}`,
    nothing: "No contradiction.",
    noClaim:
      "No figure was read in the text. Tables of a document are not read here: use check for tables.",
    noTable: (path) => `${path}: no table was found, so the text was not compared with one.`,
    tally: ({ claims, errors, warnings, infos, linked }) =>
      `Read ${plural(claims, "claim")}${linked === null ? "" : `, ${plural(linked, "figure")} of them in the table`}: ` +
      `${plural(errors, "error")}, ${plural(warnings, "question")}, ${plural(infos, "remark")}.`,
  },
};
