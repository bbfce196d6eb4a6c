import type { merge as vietnamese } from "../vi/merge";

const count = (number: number): string => number.toLocaleString("en-US");

export const merge: typeof vietnamese = {
  unknownForm: (name, known) =>
    `There is no form “${name}”. Choose one of ${known.join(", ")}, or name a .json file that describes one.`,
  faultyForm: (path, problems) =>
    `The form “${path}” cannot be used yet:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
  noName: "There is no unit's name. Write one unit a line.",
  noColumn: (form) =>
    `No table has a column of the form “${form}”. A table needs a header row and a column of unit names.`,

  written: (path) => `Written: ${path}`,
  exists: (path, free) =>
    `“${path}” is there already and stays as it is. Choose another name, for example -o "${free}".`,

  reading: (bar, done, total, path) => `${bar} ${count(done)}/${count(total)} ${path}`,

  report: {
    failed: "Files that could not be read:",
    unused: "Files with nothing to take:",
    noTable: "no table of figures was found",
    noFigures: "its tables have no column of the form, or no figures yet",
    unsettled:
      "Not known which unit, so not taken. Add the line suggested to the --units file and run again:",
    suggested: (place, printed, candidates) =>
      `${place} “${printed}”: ${candidates.map((unit) => `${unit} = ${printed}`).join(" or ")}`,
    unknown: (place, printed) => `${place} “${printed}”: like no unit of the list`,
    doubled:
      "Several that differ; the columns they differ in are left blank. Take the old one away and run again:",
    differing: (unit, marks, places) =>
      `${unit}, column${marks.length === 1 ? "" : "s"} ${marks.join(", ")}: ${places.join("; ")}`,
    missing: "No figures yet:",
    partial: "Columns missing:",
    columns: (marks) => marks.join(", "),
    contradicting: "Tables of units that contradict themselves (bhxh check says more):",
    contradiction: (place, errors, warnings, example) =>
      `${place}: ${count(errors)} wrong, ${count(warnings)} to ask; ${example}`,
    unmatchedColumns: "Columns that are not the form's, not taken:",
    column: (heading, tables, place) =>
      `“${heading}” (${count(tables)} table${tables === 1 ? "" : "s"}, ${place})`,
    tally: (tally) =>
      `${count(tally.files)} files, ${count(tally.units)} units: ` +
      `${count(tally.complete)} complete, ${count(tally.partial)} with columns missing, ${count(tally.missing)} without figures; ` +
      `${count(tally.doubled)} with several that differ, ${count(tally.unsettled)} rows of an unknown unit, ` +
      `${count(tally.contradicting)} tables that contradict themselves` +
      (tally.failures === 0 ? "." : `; ${count(tally.failures)} files could not be read.`),
  },
};
