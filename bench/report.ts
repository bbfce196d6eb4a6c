import { isKept, type Against, type Line } from "./measurement";

/** What came of one measurement: its lines, or why it could not be made. */
export interface Outcome {
  readonly title: string;
  readonly lines: readonly Line[];
  readonly failure: string | null;
}

const columns = [62, 12, 52];

/** The outcomes as a table for people. */
export const formatOutcome = ({ title, lines, failure }: Outcome): string =>
  [
    "",
    title,
    ...lines.map(formatLine),
    ...(failure === null ? [] : [`  not measured: ${failure}`]),
  ].join("\n");

function formatLine(line: Line): string {
  const kept = isKept(line);
  const verdict = kept === null ? "" : kept ? "kept" : "BROKEN";
  const cells = [line.name, `${formatNumber(line.value)} ${line.unit}`, formatAgainst(line)];
  return `  ${cells.map((cell, at) => cell.padEnd(columns[at] ?? 0)).join("")}${verdict}`.trimEnd();
}

const signs: Readonly<Record<Against["kind"], string>> = {
  "at most": "≤",
  "at least": "≥",
  baseline: "against",
};

const formatAgainst = ({ against, unit }: Line): string =>
  against === null
    ? ""
    : `${signs[against.kind]} ${formatNumber(against.value)} ${unit} (${against.what})`;

const formatNumber = (value: number): string =>
  value < 100
    ? value.toLocaleString("en-US", { maximumSignificantDigits: 3 })
    : value.toLocaleString("en-US", { maximumFractionDigits: 0 });
