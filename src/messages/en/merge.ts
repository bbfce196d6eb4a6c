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

  time: (now) => now.toLocaleString("en-GB", { dateStyle: "short", timeStyle: "short" }),
  nothingToWrite: "No file has figures that can be used, so no appendix was written.",
  nothingToCompare: "Last period's file has no table of this form, so nothing was compared.",
  reading: (bar, done, total, path) => `${bar} ${count(done)}/${count(total)} ${path}`,

  report: {
    hints: "Add the lines that are right to the --units file and run again:",
    tally: ({ files, units, complete, partial, missing, notices }) =>
      `${count(files)} files, ${count(units)} units: ${count(complete)} complete, ` +
      `${count(partial)} with columns missing, ${count(missing)} without figures. ` +
      (notices === 0 ? "Nothing to look at." : `${count(notices)} to look at.`),
  },
};
