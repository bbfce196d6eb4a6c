import type { Review, TableReview } from "../model/review";
import type { Place, Table, TableColumn, TableRow } from "../model/table";
import { labelColumn, settleColumn } from "../tables/columns";
import type { Contradictions, Source, SourceColumn, SourceFigure, SourceRow } from "./source";

/** More are only counted: an officer looks into the unit's own workbook then. */
const mostFindings = 20;

/**
 * What merging needs of a checked workbook: each table's names, figures and contradictions, without
 * the sheets. What it returns can be sent from a worker as it is.
 *
 * @example sourcesOf("Ninh Sơn.xlsx", review(workbook))
 */
export const sourcesOf = (file: string, { tables }: Review): readonly Source[] =>
  tables.map((reviewed) => sourceOf(file, reviewed));

function sourceOf(file: string, { table, findings }: TableReview): Source {
  return {
    file,
    sheet: table.sheet.name,
    title: table.title,
    isTransposed: table.isTransposed === true,
    nameColumn: table.unitColumn,
    columns: table.columns.map(sourceColumn),
    rows: table.rows.flatMap((row, at) => sourceRow(table, row, at)),
    contradictions: contradictionsOf(findings),
  };
}

function sourceColumn({ column, unit, heading, mark, ...said }: TableColumn): SourceColumn {
  const { block, measure } = isMistaken({ unit, ...said }) ? asCount(heading) : said;
  return { column, block, measure, unit, heading, mark };
}

/** A few fractions make a column one of amounts, which counts no people. */
const isMistaken = ({ unit, measure }: Pick<TableColumn, "unit" | "measure">): boolean =>
  unit === "amount" && measure === "other";

/** What the heading would mean over whole people: where dots became decimal points, they are. */
function asCount(heading: string): Pick<TableColumn, "block" | "measure"> {
  const labelled = labelColumn(heading.split(" – "), []);
  return labelled.unit === "count" ? settleColumn(labelled, "count") : labelledOther;
}

const labelledOther = { block: "other", measure: "other" } as const;

function sourceRow(table: Table, { row, kind, label }: TableRow, at: number): readonly SourceRow[] {
  if (kind === "part" || kind === "memo") return [];
  const figures = table.columns.map((_, column) => sourceFigure(table, { row: at, column }));
  return [{ row, kind, label, figures }];
}

function sourceFigure(table: Table, place: Place): SourceFigure {
  const figure = table.figures[place.row]?.[place.column] ?? { kind: "blank" };
  return { figure, text: textAt(table, place) };
}

function textAt({ sheet, rows, columns, isTransposed }: Table, place: Place): string | null {
  const down = rows[place.row]?.row ?? 0;
  const across = columns[place.column]?.column ?? 0;
  const [row, column] = isTransposed ? [across, down] : [down, across];
  const value = sheet.values[row - sheet.row]?.[column - sheet.column] ?? null;
  return typeof value === "string" ? value : null;
}

function contradictionsOf(findings: TableReview["findings"]): Contradictions {
  const told = findings.filter(({ severity }) => severity !== "info");
  const errors = told.filter(({ severity }) => severity === "error").length;
  return {
    errors,
    warnings: told.length - errors,
    findings: told.slice(0, mostFindings).map((finding) => ({ ...finding, repair: null })),
  };
}
