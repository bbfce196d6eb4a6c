import { subjectOf, type Headline } from "../../core/cause-subject";
import type { Where } from "../../core/model/finding";
import type { causes as vietnamese } from "../vi/causes";

const columnName = (heading: string): string => heading.replace(/\s*\([^()]*\)$/, "");

const placeName = ({ row, column }: Where): string => `${row}, ${columnName(column)}`;

const cellName = ({ row, column, mark }: Where): string =>
  `${row}, ${mark === null ? columnName(column) : `column ${mark}`}`;

const headlineNames: Readonly<Record<Headline["kind"], string>> = {
  total: "total",
  attainment: "attainment",
  coverage: "coverage",
  other: "",
};

/** Sentences about what is behind several findings, and the ways to settle it. */
export const causes: typeof vietnamese = {
  cell: cellName,
  title: (found) => {
    const subject = subjectOf(found);
    switch (subject.kind) {
      case "versions":
        return `${columnName(subject.column)}: two versions of the data are mixed`;
      case "shifted":
        return `${columnName(subject.column)}: ${subject.figures} figures moved by a row`;
      case "swapped":
        return `${placeName(subject.first)} and ${placeName(subject.second)}: two figures changed places`;
      case "figure":
        return `${placeName(subject.where)}: reads ${subject.printed}, ${
          subject.computed ? "computes to" : subject.certain ? "must be" : "is probably"
        } ${subject.value}`;
      case "unclear":
        return `${placeName(subject.where)}${subject.others > 0 ? ` and ${subject.others} more` : ""}: the figures disagree`;
    }
  },
  story: (found) => {
    const subject = subjectOf(found);
    switch (subject.kind) {
      case "versions":
        return `${subject.total === null ? "The total" : `The total ${subject.total}`} and the percents of ${subject.figures} units agree with each other, but not with the figures printed for those ${subject.figures} units.`;
      case "unclear":
        return subject.ways === 1
          ? "Several figures must be wrong at once."
          : `${subject.ways} explanations fit equally well.`;
      case "shifted":
      case "swapped":
      case "figure":
        return null;
    }
  },
  operation: (kind, cells, change, followers) => {
    const [first] = cells;
    switch (kind) {
      case "typed":
      case "computed":
        return `${cellName(first)}: ${change}${followers > 0 ? ` and ${followers} cells computed from it` : ""}`;
      case "formula":
        return `The formula at ${placeName(first)} computes the wrong thing`;
      case "swapped":
        return `${cells.map(placeName).join(" and ")} changed places`;
      case "shifted":
        return `${cells.length} figures of ${columnName(first.column)} moved by a row`;
      case "otherFigures":
        return `Total and percents are right; the figures of ${cells.length} units are wrong`;
      case "otherResults":
        return "The units’ figures are right; total and percents are wrong";
    }
  },
  headline: (figures) =>
    `then ${figures
      .map(({ kind, column, value }) => `${headlineNames[kind] || columnName(column)} ${value}`)
      .join(", ")}`,
  slips: {
    swappedDigits: "two digits swapped",
    changedDigit: "one digit mistyped",
    droppedDigit: "a digit dropped",
    doubledDigit: "a digit doubled",
    extraDigit: "a digit too many",
    powerOfTen: "a zero too many or too few",
    separator: "dot and comma confused",
    sign: "sign lost",
    neighbour: "taken from the next cell",
    capped: "capped at 100%",
  },
};
