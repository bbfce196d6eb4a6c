import type { Content } from "../model/content";
import type { SheetLayout } from "../model/layout";
import { rangeRef } from "../model/reference";
import type { Consolidation } from "./consolidation";
import type { LogWords } from "./log-words";

/** A gap that keeps the sources out of the table, and the sources, in characters. */
const widths = [2, 48];

/** The files and sheets each unit's figures were taken from, as texts, in the order of units. */
export function sourcesByUnit(
  { units, submissions }: Consolidation,
  words: LogWords,
): readonly string[] {
  const byKey = new Map(submissions.map((submission) => [submission.key, submission]));
  return units.map(({ figures }) => {
    const sources = [...figures.values()].flatMap((figure) => {
      const from = figure.kind === "submitted" ? byKey.get(figure.from) : undefined;
      return from === undefined ? [] : [words.source(from.file, from.cell.sheet)];
    });
    return [...new Set(sources)].join("; ") || words.noSource;
  });
}

/**
 * An appendix with the sources of each row in a column of its own, apart from the table and hidden: it
 * is there for whoever asks, and never printed or sent on by oversight.
 */
export function withSources(
  layout: SheetLayout,
  sources: readonly string[],
  words: Pick<LogWords, "sourcesHeading">,
): SheetLayout {
  const { first, last } = layout.page.titleRows;
  const width = layout.columnWidths.length;
  const at = width + widths.length - 1;
  const textOf = (row: number): Content =>
    row === first ? words.sourcesHeading : (sources[row - last - 1] ?? null);
  return {
    ...layout,
    contents: layout.contents.map((row, index) => [...row, null, textOf(index)]),
    numberFormats: layout.numberFormats.map((row) => [...row, "General", "General"]),
    styles: [
      ...layout.styles,
      { range: rangeRef(layout.name, first, at, 1, 1), style: { bold: true } },
      {
        range: rangeRef(layout.name, last + 1, at, Math.max(1, sources.length), 1),
        style: { italic: true, horizontal: "left" },
      },
    ],
    columnWidths: [...layout.columnWidths, ...widths],
    hiddenColumns: [at],
  };
}
