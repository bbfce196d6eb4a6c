import { layoutRange } from "../../core/edits/apply";
import type { Edit } from "../../core/model/edit";
import type { RangeRef } from "../../core/model/reference";

/**
 * Excel tells of our own writes as it does of the user's. Each is expected here and swallowed once
 * when it comes back. (Newer versions say who wrote; the oldest we serve do not.)
 */
export interface Echoes {
  /** Call before edits are written; the answer takes the expectation back when they were not. */
  expect(edits: readonly Edit[]): () => void;
  /** Whether a change of `range` is one of ours coming back. */
  swallow(range: RangeRef): boolean;
}

export function createEchoes(): Echoes {
  const expected: RangeRef[] = [];
  const drop = (range: RangeRef): boolean => {
    const index = expected.findIndex((other) => isSameRange(other, range));
    if (index >= 0) expected.splice(index, 1);
    return index >= 0;
  };
  return {
    expect: (edits) => {
      const ranges = edits.flatMap(writtenRange);
      expected.push(...ranges);
      return () => ranges.forEach(drop);
    },
    swallow: drop,
  };
}

function writtenRange(edit: Edit): readonly RangeRef[] {
  switch (edit.kind) {
    case "setCells":
      return [edit.range];
    case "addSheet":
      return [layoutRange(edit.layout)];
    case "removeSheet":
    case "addMarks":
    case "removeMarks":
      return [];
  }
}

const isSameRange = (one: RangeRef, other: RangeRef): boolean =>
  one.sheet === other.sheet &&
  one.row === other.row &&
  one.column === other.column &&
  one.rowCount === other.rowCount &&
  one.columnCount === other.columnCount;
