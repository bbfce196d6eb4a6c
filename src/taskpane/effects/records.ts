import { causeOf } from "../../core/causes";
import type { Finding } from "../../core/model/finding";
import type { Table } from "../../core/model/table";
import { parseChanges } from "../../core/records/changes";
import { findingKey } from "../../core/records/finding-key";
import type { Ignored } from "../../core/records/ignored";
import { layoutChanges } from "../../core/records/layout-changes";
import { recordFigures } from "../../core/records/record-figures";
import { recordFindings } from "../../core/records/record-findings";
import type { RecordLine } from "../../core/records/record-line";
import { inStyle } from "../../core/settings/number-style";
import type { Settings } from "../../core/settings/settings";
import type { Command } from "../command";
import type { Report } from "../state/check";
import type { Write } from "../state/pane";
import { vietnamese } from "../words";
import type { Around } from "./around";
import { write } from "./write";

/** Writes what a check found, ignored findings included, into the workbook's record. */
export async function record(
  { report, ignored }: Extract<Command, { kind: "record" }>,
  around: Around,
): Promise<void> {
  const { host, send } = around;
  const read = await host.read("workbook");
  if (!read.ok) return send({ kind: "failed", failure: read.failure });
  const { sheets, selection } = report;
  const lines = linesOf(report, ignored, around.state().settings.numberStyle);
  const step = recordFindings(read.value, lines, { sheets, selection }, dayText(Date.now()));
  if (step.edits.length === 0) return send({ kind: "recorded", sheet: step.sheet });
  await writeSheet({ kind: "record", sheet: step.sheet, edits: step.edits }, around);
}

/** Writes the log of changes on a sheet of its own. */
export async function writeLog(around: Around): Promise<void> {
  const { host, send } = around;
  const memory = await host.readMemory();
  if (!memory.ok) return send({ kind: "failed", failure: memory.failure });
  const log = parseChanges(memory.value.changes ?? "");
  if (log.length === 0) return send({ kind: "noChanges" });
  const read = await host.read("sheet");
  if (!read.ok) return send({ kind: "failed", failure: read.failure });
  const layout = layoutChanges(log, read.value.sheetNames, timeText);
  const edits = [{ kind: "addSheet", layout }] as const;
  await writeSheet({ kind: "record", sheet: layout.name, edits }, around);
}

async function writeSheet(written: Write, around: Around): Promise<void> {
  const failure = await write(written, around);
  if (failure !== null) around.send({ kind: "failed", failure });
}

type NumberStyle = Settings["numberStyle"];

/** The record is an official paper: Vietnamese whatever language the pane speaks. */
const { findings: says, causes: saysCause } = vietnamese;

const linesOf = (
  { review, causes }: Report,
  ignored: Ignored,
  style: NumberStyle,
): readonly RecordLine[] =>
  review.tables.flatMap(({ table, findings }) =>
    findings.map((finding) => lineOf(table, finding, causes ?? [], ignored, style)),
  );

function lineOf(
  table: Table,
  finding: Finding,
  causes: NonNullable<Report["causes"]>,
  ignored: Ignored,
  style: NumberStyle,
): RecordLine {
  const key = findingKey(table, finding);
  const cause = causeOf(finding, causes);
  const { printed, expected } = recordFigures(finding.detail);
  return {
    key,
    cell: finding.cells[0],
    title: says.title(finding.detail.rule),
    printed: inStyle(printed, style),
    expected: inStyle(expected, style),
    explanation: inStyle(says.explain(finding), style),
    cause: cause === null ? "" : inStyle(saysCause.title(cause), style),
    ignored: ignored.get(key) ?? null,
  };
}

const dayText = (at: number): string => new Date(at).toLocaleDateString("vi-VN");

const timeText = (at: number): string =>
  `${dayText(at)} ${new Date(at).toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" })}`;
