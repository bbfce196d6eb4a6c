import { stat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Edit, Mark } from "../core/model/edit";
import type { FileFailure } from "../core/model/file-failure";
import type { HostFailure } from "../core/model/failure";
import type { Finding } from "../core/model/finding";
import { rangeRef, type CellRef } from "../core/model/reference";
import { fail, ok, type Result } from "../core/model/result";
import type { Review } from "../core/model/review";
import type { Severity } from "../core/model/severity";
import type { CellNote, LostPart } from "../hosts/file-host";
import { codeOf, findingsOf, type OpenedFile } from "./check-file";
import type { Words } from "./language";
import { layoutReport } from "./layout-report";

/**
 * Writes a copy of a file: its findings marked, noted on their cells and listed on a sheet of their
 * own, which is shown first. Gives what the copy could not carry.
 */
export async function writeMarkedCopy(
  source: { readonly path: string; readonly opened: OpenedFile; readonly review: Review },
  path: string,
  words: Words,
): Promise<Result<readonly LostPart[], MarkFailure>> {
  const { sheetNames } = source.opened.workbook;
  const findings = findingsOf(source.review);
  const writable = await source.opened.host();
  if (!writable.ok) return fail({ kind: "notOpened", failure: writable.failure });
  const host = writable.value;
  const edits: readonly Edit[] = [
    { kind: "addMarks", marks: marksOf(findings) },
    { kind: "addSheet", layout: layoutReport(source.path, sheetNames, findings, words) },
  ];
  await host.clearMarks();
  const applied = await host.apply(edits, words.cli.reportSheet);
  if (!applied.ok) return applied;
  host.annotate(notesOf(findings, words));
  const bytes = await host.toBytes();
  try {
    await writeFile(path, bytes);
  } catch (error) {
    return fail({ kind: "notWritten", path, code: codeOf(error) });
  }
  return ok(host.lost);
}

/** Why there is no marked copy. */
export type MarkFailure =
  | HostFailure
  /** Its cells can be read, but it cannot be written anew. */
  | { readonly kind: "notOpened"; readonly failure: FileFailure }
  | { readonly kind: "notWritten"; readonly path: string; readonly code: string };

const severities: readonly Severity[] = ["error", "warning", "info"];

/** Every cell a finding is about, marked once, by its worst finding. */
function marksOf(findings: readonly Finding[]): readonly Mark[] {
  const marked = new Map<string, Mark>();
  for (const severity of severities) {
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      for (const cell of finding.cells) {
        const range = rangeRef(cell.sheet, cell.row, cell.column, 1, 1);
        if (!marked.has(keyOf(cell))) marked.set(keyOf(cell), { range, severity });
      }
    }
  }
  return [...marked.values()];
}

/** One note a cell, of all that is to be said about it; a finding speaks at its first cell. */
function notesOf(findings: readonly Finding[], words: Words): readonly CellNote[] {
  const notes = new Map<string, CellNote>();
  for (const finding of findings) {
    const [cell] = finding.cells;
    const before = notes.get(keyOf(cell));
    const text = `${words.findings.severity(finding.severity)}: ${words.findings.explain(finding)}`;
    notes.set(keyOf(cell), {
      cell,
      text: before === undefined ? text : `${before.text}\n\n${text}`,
    });
  }
  return [...notes.values()];
}

const keyOf = ({ sheet, row, column }: CellRef): string => `${row},${column},${sheet}`;

/** Whether two paths lead to one file, by whatever names and links. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all(
    [one, other].map((path) => stat(path).catch(() => null)),
  );
  if (!first || !second) return false;
  return first.dev === second.dev && first.ino === second.ino;
}
