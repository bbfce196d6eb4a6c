import type { Decimal } from "../model/decimal";
import type { Block, Measure, Table, TableColumn } from "../model/table";
import type { Subject } from "./sentence";

/** One indicator of a table: where its figures stand. */
export interface Indicator {
  readonly subject: Subject;
  /** Columns by index; -1 where the table has none. */
  readonly actual: number;
  readonly target: number;
  /** The same period a year before, in a column of its own. */
  readonly previous: number;
}

/** The columns of the coverage block by index; -1 where the table has none. */
export interface CoverageColumns {
  readonly population: number;
  readonly insured: number;
  readonly targetRate: number;
}

/** The indicators of a table in the order of its columns: each has a column of what was done. */
export const indicatorsOf = (table: Table): readonly Indicator[] => {
  const done = table.columns.flatMap((column, at) => (isDone(column) ? [{ column, at }] : []));
  return done
    .filter(({ column }) => !isEarlier(column, done))
    .map(({ column, at }) => {
      const isOnly = done.every(
        (other) =>
          other.at === at || !isBeside(other.column, column) || isEarlier(other.column, done),
      );
      const beside = (isWanted: (other: TableColumn) => boolean): number =>
        table.columns.findIndex((other) => isBeside(other, column) && isWanted(other));
      return {
        subject: subjectOf(column, table.title),
        actual: at,
        // of several results under one heading it is not known whose the target is
        target: isOnly ? beside(({ measure }) => measure === "target") : -1,
        previous: beside((other) => isEarlier(other, done)),
      };
    });
};

const isDone = ({ measure, unit }: TableColumn): boolean =>
  measure === "actual" && (unit === "count" || unit === "amount");

/** Of the same indicator and counted alike. */
const isBeside = (other: TableColumn, column: TableColumn): boolean =>
  other.column !== column.column &&
  other.block === column.block &&
  other.unit === column.unit &&
  (column.block !== "other" || groupOf(other) === groupOf(column));

/** Whether a column holds what another one was a year before. */
function isEarlier(
  column: TableColumn,
  done: readonly { readonly column: TableColumn }[],
): boolean {
  const heading = lower(column.heading);
  if (/tăng|giảm|so |chênh/u.test(heading)) return false;
  if (/cùng kỳ|(?:năm|kỳ) trước/u.test(heading)) return true;
  const year = yearIn(heading);
  return (
    year !== null &&
    done.some(
      (other) => isBeside(other.column, column) && yearIn(other.column.heading) === year + 1,
    )
  );
}

function yearIn(heading: string): number | null {
  const year = /(?<!\d)20\d{2}(?!\d)/u.exec(heading)?.[0];
  return year === undefined ? null : Number(year);
}

export const coverageColumns = ({ columns }: Table): CoverageColumns => ({
  population: byMeasure(columns, "coverage", "population"),
  insured: [
    byMeasure(columns, "coverage", "insured"),
    byMeasure(columns, "health", "actual"),
  ].reduce((insured, actual) => (insured < 0 ? actual : insured)),
  targetRate: byMeasure(columns, "coverage", "targetRate"),
});

const byMeasure = (columns: readonly TableColumn[], block: Block, measure: Measure): number =>
  columns.findIndex((column) => column.block === block && column.measure === measure);

/** The number in a cell of the table; null where there is none to read. */
export function numberAt({ figures }: Table, row: number, column: number): Decimal | null {
  const figure = figures[row]?.[column];
  return figure?.kind === "number" ? figure.value : null;
}

function subjectOf(column: TableColumn, title: readonly string[]): Subject {
  const { block, heading } = column;
  if (column.unit === "count" && block !== "other" && block !== "coverage") {
    return { kind: "people", block };
  }
  const name = groupOf(column) || withoutUnit(heading);
  const isTelling = !/^(?:thực hiện|kết quả|đã thực hiện|số thực hiện)/u.test(lower(name));
  return { kind: "named", name: isTelling ? name : "", unit: printedUnit(heading, title) };
}

/** What the headings above the measure call the indicator; "" where there is none above. */
const groupOf = ({ heading }: TableColumn): string =>
  withoutUnit(heading.split(" – ").slice(0, -1).join(" – "));

const withoutUnit = (heading: string): string => heading.replace(/\s*\([^()]*\)/gu, "").trim();

/** "triệu đồng", from the heading's parentheses or the line over the table; "" where none or several are named. */
function printedUnit(heading: string, title: readonly string[]): string {
  const inHeading = /\(([^()]*(?:đồng|người|lượt|hồ sơ))\)/u.exec(lower(heading))?.[1];
  const overTable = title
    .map((line) => /^\(?\s*(?:đơn vị tính|đvt)\s*:?\s*([^()]*)/u.exec(lower(line))?.[1])
    .find((unit) => unit !== undefined);
  const unit = (inHeading ?? overTable ?? "").trim();
  return /[,;%/]/u.test(unit) ? "" : unit;
}

const lower = (text: string): string => text.normalize("NFC").toLocaleLowerCase("vi").trim();
