import { basename } from "node:path";
import { availableSheetName } from "../core/appendix/sheet-name";
import { formatCell, quoteSheet } from "../core/model/a1";
import type { Content } from "../core/model/content";
import type { Finding } from "../core/model/finding";
import type { SheetLayout } from "../core/model/layout";
import { rangeRef, type CellRef } from "../core/model/reference";
import { figuresOf } from "./figures";
import type { Words } from "./language";

const HEADER = 3;
const widths = [6, 18, 9, 11, 32, 14, 14, 90];

/** A sheet that lists what was found, one row a finding, each with a link to its cell. */
export function layoutReport(
  file: string,
  sheetNames: readonly string[],
  findings: readonly Finding[],
  words: Words,
): SheetLayout {
  const { cli } = words;
  const name = availableSheetName(cli.reportSheet, sheetNames);
  const blank: readonly Content[] = widths.map(() => null);
  const line = (text: string): readonly Content[] => [text, ...blank.slice(1)];
  const body: readonly (readonly Content[])[] =
    findings.length === 0
      ? [line(cli.nothing)]
      : findings.map((finding, index) => findingRow(finding, index + 1, words));
  const contents = [
    line(cli.reportTitle.toUpperCase()),
    line(cli.reportOf(basename(file))),
    blank,
    cli.reportColumns,
    ...body,
  ];
  const rows = (first: number, count: number, from = 0, columns = widths.length) =>
    rangeRef(name, first, from, count, columns);
  return {
    name,
    contents,
    numberFormats: contents.map((row) => row.map(() => "General")),
    fontName: "Times New Roman",
    fontSize: 12,
    merges: [rows(0, 1), rows(1, 1)],
    styles: [
      { range: rows(0, 1), style: { bold: true, fontSize: 14, horizontal: "center" } },
      { range: rows(1, 1), style: { italic: true, horizontal: "center" } },
      {
        range: rows(HEADER, 1 + body.length),
        style: { borders: true, vertical: "center", wrap: true },
      },
      { range: rows(HEADER, 1), style: { bold: true, horizontal: "center" } },
      { range: rows(HEADER + 1, body.length, 0, 1), style: { horizontal: "center" } },
    ],
    columnWidths: widths,
    rowHeights: new Map(),
    frozen: { rows: HEADER + 1, columns: 0 },
    page: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: { first: HEADER, last: HEADER },
    },
  };
}

function findingRow(finding: Finding, number: number, words: Words): readonly Content[] {
  const [cell] = finding.cells;
  const { printed, expected } = figuresOf(finding.detail);
  return [
    number,
    cell.sheet,
    linkTo(cell),
    words.findings.severity(finding.severity),
    words.findings.title(finding.detail.rule),
    printed,
    expected,
    words.findings.explain(finding),
  ].map(clipped);
}

/** A link that shows the cell's address. */
function linkTo(cell: CellRef): Content {
  const text = (plain: string): string => `"${plain.replaceAll('"', '""')}"`;
  const address = formatCell(cell);
  return {
    formula: `=HYPERLINK(${text(`#${quoteSheet(cell.sheet)}!${address}`)},${text(address)})`,
  };
}

/** Excel's limit for one cell. */
const LONGEST = 32_767;

const clipped = (content: Content): Content =>
  typeof content === "string" && content.length > LONGEST ? content.slice(0, LONGEST) : content;
