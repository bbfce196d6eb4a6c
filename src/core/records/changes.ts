import { sameContent } from "../edits/cells";
import { formatCell } from "../model/a1";
import { isFormula, type Content } from "../model/content";
import type { Edit } from "../model/edit";
import { fitsMemory } from "../model/memory";
import { columnIndex, rowIndex } from "../model/reference";
import { decimalFromNumber } from "../numbers/decimal";
import { formatDecimal } from "../numbers/format";
import { parseArray } from "./parse-array";

/** One cell, or a whole sheet where `address` is "", as the add-in has written it. */
export interface Change {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sheet: string;
  readonly address: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

/** Of one write, this many cells are logged. */
const mostCells = 200;

/** Texts of cells are cut where nobody would read on. */
const longest = 200;

/** What edits change in the cells they write. Marks change none. */
export const changesOf = (edits: readonly Edit[], at: number, why: string): readonly Change[] =>
  edits.flatMap((edit) => changesIn(edit, at, why)).slice(0, mostCells);

function changesIn(edit: Edit, at: number, why: string): readonly Change[] {
  switch (edit.kind) {
    case "setCells": {
      const { range, before, after } = edit;
      return after.contents.flatMap((row, down) =>
        row.flatMap((content, across): readonly Change[] => {
          const former = before.contents[down]?.[across] ?? null;
          if (sameContent(former, content)) return [];
          const address = formatCell({
            row: rowIndex(range.row + down),
            column: columnIndex(range.column + across),
          });
          const texts = { before: textOf(former), after: textOf(content) };
          return [{ at, sheet: range.sheet, address, ...texts, why }];
        }),
      );
    }
    case "addSheet":
    case "removeSheet":
      return [{ at, sheet: edit.layout.name, address: "", before: "", after: "", why }];
    case "addMarks":
    case "removeMarks":
      return [];
  }
}

function textOf(content: Content): string {
  if (content === null) return "";
  if (isFormula(content)) return content.formula.slice(0, longest);
  if (typeof content === "number") return formatDecimal(decimalFromNumber(content));
  return String(content).slice(0, longest);
}

/** The log with later changes at its end; the oldest are forgotten where a workbook holds no more. */
export function withChanges(log: readonly Change[], more: readonly Change[]): readonly Change[] {
  let next = [...log, ...more];
  while (next.length > 0 && !fitsMemory(formatChanges(next))) {
    next = next.slice(Math.ceil(next.length / 10));
  }
  return next;
}

export const formatChanges = (log: readonly Change[]): string =>
  log.length === 0
    ? ""
    : JSON.stringify(
        log.map(({ at, sheet, address, before, after, why }) => [
          at,
          sheet,
          address,
          before,
          after,
          why,
        ]),
      );

/** What `formatChanges` wrote; of anything else, the changes that can be read. */
export const parseChanges = (text: string): readonly Change[] =>
  parseArray(text).flatMap((stored): readonly Change[] => {
    if (!Array.isArray(stored)) return [];
    const [at, ...texts]: readonly unknown[] = stored;
    const [sheet, address, before, after, why] = texts.map((one) =>
      typeof one === "string" ? one : undefined,
    );
    const isRead =
      typeof at === "number" &&
      sheet !== undefined &&
      address !== undefined &&
      before !== undefined &&
      after !== undefined &&
      why !== undefined;
    return isRead ? [{ at, sheet, address, before, after, why }] : [];
  });
