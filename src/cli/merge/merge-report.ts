import type { Notice } from "../../core/consolidate/notices";
import { formatCell } from "../../core/model/a1";
import type { Words } from "../language";
import type { Merged } from "./merged";

/** A merge as a report to read: what is to be settled or known, a line each, then a tally. */
export function mergeReport({ consolidation, notices, bugs }: Merged, words: Words): string {
  const { files, units } = consolidation;
  const { report } = words.merge;
  const isMissing = units.filter(({ state }) => state.kind === "missing").length;
  const isPartial = units.filter(
    ({ state, missing }) => state.kind !== "missing" && missing.length > 0,
  ).length;
  const hints = notices.flatMap(hintsOf);
  return [
    ...bugs.map(({ file, message }) => `${file}: ${words.cli.bug(message)}`),
    ...notices.map((notice) => noticeLine(notice, words)),
    ...(hints.length === 0 ? [] : ["", report.hints, ...hints.map((hint) => `  ${hint}`)]),
    ...(notices.length + bugs.length === 0 ? [] : [""]),
    report.tally({
      files: files.length + bugs.length,
      units: units.length,
      complete: units.length - isMissing - isPartial,
      partial: isPartial,
      missing: isMissing,
      notices: notices.length,
    }),
  ]
    .map((line) => `${tidy(line)}\n`)
    .join("");
}

function noticeLine(notice: Notice, words: Words): string {
  const { unit, file, cell } = notice;
  const place = [
    ...(file === null ? [] : [file]),
    ...(cell === null ? [] : [`${cell.sheet}!${formatCell(cell)}`]),
  ].join(" ");
  const where = [unit ?? "", place].filter((text) => text !== "").join(", ");
  return `${where === "" ? "" : `${where}: `}${words.consolidate.notice(notice)}`;
}

/** The lines that would settle a name, as the list of units takes them. */
const hintsOf = ({ detail }: Notice): readonly string[] =>
  detail.kind === "suggestedName"
    ? detail.candidates.map((unit) => `${unit} = ${detail.printed}`)
    : [];

/** Text of a file may hold what a terminal would obey. */
const tidy = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
