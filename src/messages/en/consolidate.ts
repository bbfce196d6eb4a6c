import type { FigureReading, Submission, TakenFigure } from "../../core/consolidate/consolidation";
import type { NoticeDetail } from "../../core/consolidate/notices";
import { formatCell } from "../../core/model/a1";
import { formatDecimal } from "../../core/numbers/format";
import type { consolidate as vietnamese } from "../vi/consolidate";
import { fileFailures } from "./file-failures";
import { findings } from "./findings";

const count = (number: number): string => number.toLocaleString("en-US");

const plural = (number: number, noun: string): string =>
  `${count(number)} ${noun}${number === 1 ? "" : "s"}`;

const fileName = (file: string): string => (file === "" ? "the open workbook" : file);

const place = ({ file, cell }: Pick<Submission, "file" | "cell">): string =>
  `${fileName(file)}, sheet “${cell.sheet}”, cell ${formatCell(cell)}`;

const columns = (marks: readonly string[]): string =>
  `column${marks.length === 1 ? "" : "s"} ${marks.join(", ")}`;

export const consolidate: typeof vietnamese = {
  sheetName: "Merge log",
  title: "Log of the merge",
  columns: ["No.", "Unit", "What", "Value taken", "File", "Sheet", "Cell"],
  sourcesHeading: "Source of figures",
  noSource: "No figures yet",
  fileName,
  source: (file, sheet) => `${fileName(file)} › ${sheet}`,

  summary({ files, units }, time) {
    const reported = units.filter(({ state }) => state.kind !== "missing").length;
    return `At ${time}: ${plural(files.length, "file")} read, ${count(reported)} of ${plural(units.length, "unit")} with figures.`;
  },
  toSettle: (notices) =>
    notices === 0 ? "Nothing to look at again" : `To look at again: ${count(notices)}`,
  taken: (figures) => `Figures taken into the appendix: ${count(figures)}`,

  notice: ({ detail }) => said(detail),

  figure: (mark, heading, figure) =>
    `Column ${mark} (${heading})${figure.kind === "entered" ? entered(figure) : readFrom(figure.reading)}`,

  reading: (reading) => readFrom(reading).replace(/^[,: ]+/u, ""),

  match(match) {
    switch (match.kind) {
      case "matched":
        return matchedBy[match.by];
      case "suggested":
        return "to be confirmed";
      case "unknown":
        return "unit unknown";
      case "leftOut":
        return "left out";
    }
  },

  namedBy: (where) => places[where],
};

const matchedBy = {
  exact: "same name",
  alias: "confirmed before",
  normalised: "spelled differently",
  user: "your choice",
} as const;

const places = {
  row: "named in its row",
  title: "named in the table’s title",
  sheet: "named by the sheet",
  file: "named by the file",
} as const;

function said(detail: NoticeDetail): string {
  switch (detail.kind) {
    case "failedFile":
      return fileFailures.explain(detail.failure);
    case "noTable":
      return "No table of figures was found in the file. Open it and see whether it is the report.";
    case "noFigures":
      return "The tables of the file have no column of the form, or no figures yet. Open it and look at its headings.";
    case "missingUnit":
      return "No figures yet. Remind the unit, or choose more files.";
    case "doubledUnit": {
      const differ = `${plural(detail.places.length, "source")} differ in ${columns(detail.marks)}: ${detail.places.map(place).join("; ")}.`;
      return detail.chosen === null
        ? `${differ} Choose the right one; until then these columns stay blank.`
        : `${differ} Taken from ${place(detail.chosen)}.`;
    }
    case "missingFigures":
      return `Nothing was reported in ${columns(detail.marks)}. Ask the unit, or enter it in the appendix.`;
    case "unreadable":
      return detail.reading.kind === "error"
        ? `Column ${detail.mark} holds the error ${detail.reading.code} and stays blank. Ask the unit, or enter the figure.`
        : `Column ${detail.mark} says “${detail.reading.text}”, which is no number, and stays blank. Ask the unit, or enter the figure.`;
    case "suggestedName":
      return `Is “${detail.printed}” ${detail.candidates.join(", or ")}? Confirm it, or choose another unit.`;
    case "unknownName":
      return `“${detail.printed}” is not in the list of units. Choose its unit, or leave the row out.`;
    case "leftOut":
      return `“${detail.printed}” was left out, as you chose.`;
    case "contradictions": {
      const counted = [
        ...(detail.errors > 0 ? [plural(detail.errors, "contradiction")] : []),
        ...(detail.warnings > 0 ? [plural(detail.warnings, "question")] : []),
      ];
      return `The unit’s table holds ${counted.join(" and ")}. ${findings.explain(detail.first)}`;
    }
    case "unmatchedColumn":
      return `The column “${detail.heading}” of ${plural(detail.tables, "table")} matches none of the form and was not taken. If it is needed, choose the form’s column for it.`;
  }
}

function readFrom(reading: FigureReading): string {
  switch (reading.kind) {
    case "number":
      return "";
    case "text": {
      const others = reading.others.map(formatDecimal).join("; ");
      return `: read from the text “${reading.text}”${others === "" ? "" : `, not as ${others}`}`;
    }
    case "slip":
      return `: the cell holds ${formatDecimal(reading.held)}, its dot taken for thousands`;
    case "unreadable":
      return `: says “${reading.text}”, which is no number`;
    case "error":
      return `: the cell holds the error ${reading.code}`;
  }
}

function entered({ instead }: Extract<TakenFigure, { kind: "entered" }>): string {
  if (instead === null) return ": entered by you";
  return instead.value === null
    ? `: entered by you (in the file${readFrom(instead.reading)})`
    : `: entered by you instead of ${formatDecimal(instead.value)} in the file`;
}
