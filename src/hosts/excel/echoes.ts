import { contentAt, sameContent } from "../../core/edits/cells";
import { layoutRange } from "../../core/edits/apply";
import type { Content } from "../../core/model/content";
import type { Edit } from "../../core/model/edit";
import type { RangeRef } from "../../core/model/reference";
import type { Sheet } from "../../core/model/workbook";

/**
 * Excel tells of our own writes as it does of the user's, and only its newer versions say who wrote.
 * A change is ours coming back when the cells hold what we last wrote there.
 */
export interface Echoes {
  /** Call before edits are written; the answer forgets them again when they were not. */
  expect(edits: readonly Edit[]): () => void;
  /** Whether we wrote all of the range, so that it has to be read before it is known whose the change is. */
  covers(range: RangeRef): boolean;
  /** Whether a change of `range` is ours; `now` is what it holds, null where it was not covered. */
  swallow(range: RangeRef, now: Sheet | null): boolean;
}

interface Written {
  readonly range: RangeRef;
  readonly contents: readonly (readonly Content[])[];
}

export function createEchoes(): Echoes {
  let written: readonly Written[] = [];
  const last = (range: RangeRef): Written | null =>
    written.filter((block) => contains(block.range, range)).at(-1) ?? null;
  return {
    expect: (edits) => {
      const blocks = edits.flatMap(writtenBy);
      const replaced = written.filter((old) => !blocks.some((b) => contains(b.range, old.range)));
      written = [...replaced, ...blocks];
      return () => {
        written = written.filter((block) => !blocks.includes(block));
      };
    },
    covers: (range) => last(range) !== null,
    swallow: (range, now) => {
      const block = last(range);
      const isOurs = block !== null && now !== null && holds(now, range, block);
      if (!isOurs) written = written.filter((other) => !intersects(other.range, range));
      return isOurs;
    },
  };
}

function writtenBy(edit: Edit): readonly Written[] {
  switch (edit.kind) {
    case "setCells":
      return [{ range: edit.range, contents: edit.after.contents }];
    case "addSheet":
      return [{ range: layoutRange(edit.layout), contents: edit.layout.contents }];
    case "removeSheet":
    case "addMarks":
    case "removeMarks":
      return [];
  }
}

/** Whether the sheet holds in `range`, a part of the block's, what the block wrote there. */
function holds(sheet: Sheet, range: RangeRef, block: Written): boolean {
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++) {
      const ours = block.contents[row - block.range.row]?.[column - block.range.column] ?? null;
      if (!sameContent(contentAt(sheet, row, column), ours)) return false;
    }
  }
  return true;
}

const contains = (outer: RangeRef, inner: RangeRef): boolean =>
  outer.sheet === inner.sheet &&
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rowCount >= inner.row + inner.rowCount &&
  outer.column + outer.columnCount >= inner.column + inner.columnCount;

const intersects = (one: RangeRef, other: RangeRef): boolean =>
  one.sheet === other.sheet &&
  one.row < other.row + other.rowCount &&
  other.row < one.row + one.rowCount &&
  one.column < other.column + other.columnCount &&
  other.column < one.column + one.columnCount;
