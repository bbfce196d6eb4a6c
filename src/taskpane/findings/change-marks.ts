import type { Edit, Mark } from "../../core/model/edit";
import type { Severity } from "../../core/model/severity";
import { severities } from "./list-findings";

/**
 * What takes marks from how they lie to how they should. A program sets those of one severity on one
 * sheet together, so they also change together; where nothing has to, none is touched.
 *
 * @example of one error more: the sheet's errors are removed and set, its warnings and remarks stay
 */
export function changeMarks(before: readonly Mark[], after: readonly Mark[]): readonly Edit[] {
  const sheets = new Set([...before, ...after].map(({ range }) => range.sheet));
  const groups = [...sheets].flatMap((sheet) =>
    severities.map((severity) => ({
      old: marksOf(before, sheet, severity),
      marks: marksOf(after, sheet, severity),
    })),
  );
  const changed = groups.filter(({ old, marks }) => JSON.stringify(old) !== JSON.stringify(marks));
  const removed = changed.flatMap(({ old }) => old);
  const added = changed.flatMap(({ marks }) => marks);
  return [
    ...(removed.length === 0 ? [] : [{ kind: "removeMarks", marks: removed } as const]),
    ...(added.length === 0 ? [] : [{ kind: "addMarks", marks: added } as const]),
  ];
}

const marksOf = (marks: readonly Mark[], sheet: string, severity: Severity): readonly Mark[] =>
  marks.filter((mark) => mark.severity === severity && mark.range.sheet === sheet);
