import { formatCell, parseCell } from "../../src/core/model/a1";
import type { Finding } from "../../src/core/model/finding";
import { review } from "../../src/core/review";
import { gridLines, parseGrid, workbookOf } from "../grid";
import { corpus } from ".";
import type { BrokenTable, CorpusTable } from "./entry";

/** What the check said of one grid of the corpus, beside what it had to say. */
export interface Outcome {
  readonly kind: string;
  readonly name: string;
  readonly variant: string;
  /** Whether its figures agree. */
  readonly clean: boolean;
  readonly expected: readonly string[];
  /** The cells of its errors and warnings, each with the rule that named it. */
  readonly got: readonly Alarm[];
  /** Expected, and not named or named with another severity. */
  readonly missing: readonly string[];
  /** Named, and neither expected nor changed. */
  readonly extra: readonly Alarm[];
}

export interface Alarm {
  readonly cell: string;
  readonly rule: string;
  readonly severity: string;
}

/** Every grid of the corpus, clean ones first within a table. */
export const outcomes = (): readonly Outcome[] =>
  Object.entries(corpus).flatMap(([kind, tables]) =>
    tables.flatMap((table) => [
      cleanOutcome(kind, table, "agrees", table.grid),
      cleanOutcome(kind, table, "agrees, pasted as text", asText(table.grid)),
      ...table.broken.map((broken) => brokenOutcome(kind, table, broken)),
    ]),
  );

export const isRight = ({ missing, extra }: Outcome): boolean =>
  missing.length === 0 && extra.length === 0;

function cleanOutcome(
  kind: string,
  { name, mayAsk = [] }: CorpusTable,
  variant: string,
  grid: string,
): Outcome {
  const got = alarmsOf(grid);
  const extra = got.filter(({ cell, severity }) => severity === "error" || !mayAsk.includes(cell));
  return { kind, name, variant, clean: true, expected: [], got, missing: [], extra };
}

/** The same cells as they come from a document: every number as text. */
const asText = (grid: string): string =>
  gridLines(grid)
    .map((line) => line.map((cell) => cell.replace(/^-?\d[\d.,]*%?$/, '"$&"')).join(" | "))
    .join("\n");

function brokenOutcome(
  kind: string,
  { name, grid, mayAsk = [] }: CorpusTable,
  broken: BrokenTable,
): Outcome {
  const { change = {}, also = [], expect } = broken;
  const got = alarmsOf(brokenGrid(grid, broken));
  const allowed = new Set([
    ...expect.flatMap((expected) => expected.split(" ")[0]?.split("/") ?? []),
    ...Object.keys(change),
    ...also,
    ...mayAsk,
  ]);
  return {
    kind,
    name,
    variant: broken.name,
    clean: false,
    expected: expect,
    got,
    missing: expect.filter((expected) => !got.some((alarm) => isNamed(expected, alarm))),
    extra: got.filter(({ cell }) => !allowed.has(cell)),
  };
}

/** The grid with its cells changed and its row taken out. */
function brokenGrid(grid: string, { change = {}, without }: BrokenTable): string {
  const cells = gridLines(grid).map((line) => [...line]);
  for (const [address, written] of Object.entries(change)) {
    const place = parseCell(address, "");
    const line = place === null ? undefined : cells[place.row];
    if (place === null || line?.[place.column] === undefined) {
      throw new Error(`No cell ${address} in the grid`);
    }
    line[place.column] = written;
  }
  return cells
    .filter((_, row) => row + 1 !== without)
    .map((line) => line.join(" | "))
    .join("\n");
}

function isNamed(expected: string, { cell, severity }: Alarm): boolean {
  const [addresses = "", asked = severity] = expected.split(" ");
  return addresses.split("/").includes(cell) && severity === asked;
}

const alarmsOf = (grid: string): readonly Alarm[] =>
  review(workbookOf(parseGrid(grid).sheet))
    .tables.flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity !== "info")
    .flatMap(cellAlarms);

const cellAlarms = ({ cells, severity, detail }: Finding): readonly Alarm[] =>
  cells.map((cell) => ({ cell: formatCell(cell), rule: detail.rule, severity }));

/** The cells as a list to read. */
export const formatAlarms = (alarms: readonly Alarm[]): string =>
  alarms.length === 0
    ? "nothing"
    : alarms.map(({ cell, rule, severity }) => `${cell} ${rule} (${severity})`).join(", ");
