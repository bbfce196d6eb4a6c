import type { FormColumn, FormFile } from "./form";
import type { FormProblem, MarkUse } from "./form-problem";
import { formulaFault } from "./formula-fault";
import { marksIn } from "./formulas";
import { isTitleField } from "./title";

/**
 * What the fields of a form, each right in itself, get wrong together: marks used twice or missing,
 * formulas that cannot be used or go in a circle. None means that it can be laid out.
 */
export function checkForm(form: FormFile): readonly FormProblem[] {
  const columns = form.blocks.flatMap((block) => block.columns);
  return [
    ...unknownPlaceholders(form),
    ...duplicateMarks(form, columns),
    ...unknownMarks(form, columns),
    ...columns.flatMap(formulaProblems),
    ...circles(columns, ({ formula = "" }) => marksIn(formula)),
    ...circles(columns, ({ total, formula = "", totalFormula = formula }) =>
      total === "formula" ? marksIn(totalFormula, ["row", "total"]) : [],
    ),
  ];
}

function unknownPlaceholders({ title, subjects }: FormFile): readonly FormProblem[] {
  const names = title.flatMap((line) => [...line.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return names.flatMap((name = "") =>
    isTitleField(name) || (name === "subject" && subjects !== undefined)
      ? []
      : [{ kind: "unknownPlaceholder", name }],
  );
}

function duplicateMarks(form: FormFile, columns: readonly FormColumn[]): readonly FormProblem[] {
  const labels = [form.ordinal, form.unit, ...(form.remark === undefined ? [] : [form.remark])];
  const marks = [...labels, ...columns].map(({ mark }) => mark);
  return [...new Set(marks.filter((mark, at) => marks.indexOf(mark) < at))].map((mark) => ({
    kind: "duplicateMark",
    mark,
  }));
}

function unknownMarks(form: FormFile, columns: readonly FormColumn[]): readonly FormProblem[] {
  const known = new Set(columns.map(({ mark }) => mark));
  const uses = [
    ...columns.flatMap(({ mark, goal, ...column }): (readonly [string, MarkUse])[] => [
      ...formulasOf(column)
        .flatMap((formula) => marksIn(formula))
        .map((used) => [used, { kind: "formula", mark }] as const),
      ...(goal?.kind === "column" ? [[goal.mark, { kind: "goal", mark }] as const] : []),
    ]),
    ...(form.charts ?? []).flatMap(({ title, bars, lines }) =>
      [...bars, ...lines.flatMap((line) => (line.kind === "column" ? [line.mark] : []))].map(
        (used) => [used, { kind: "chart", title }] as const,
      ),
    ),
  ];
  return uses.flatMap(([mark, at]) => (known.has(mark) ? [] : [{ kind: "unknownMark", mark, at }]));
}

function formulaProblems({ mark, total, ...column }: FormColumn): readonly FormProblem[] {
  const formulas = formulasOf(column);
  if (formulas.length === 0 && total === "formula") return [{ kind: "noFormula", mark }];
  return formulas.flatMap((formula) => {
    const fault = formulaFault(formula);
    return fault === null ? [] : [{ kind: "formula", mark, fault }];
  });
}

const formulasOf = ({
  formula,
  totalFormula,
}: Pick<FormColumn, "formula" | "totalFormula">): readonly string[] =>
  [formula, totalFormula].filter((template) => template !== undefined);

/** One of the circles, if there are any: a column is followed from formula to formula. */
function circles(
  columns: readonly FormColumn[],
  usedBy: (column: FormColumn) => readonly string[],
): readonly FormProblem[] {
  const uses = new Map(columns.map((column) => [column.mark, usedBy(column)]));
  const settled = new Set<string>();
  const circleFrom = (mark: string, path: readonly string[]): readonly string[] | null => {
    if (settled.has(mark)) return null;
    const seen = path.indexOf(mark);
    if (seen >= 0) return path.slice(seen);
    for (const used of uses.get(mark) ?? []) {
      const circle = circleFrom(used, [...path, mark]);
      if (circle !== null) return circle;
    }
    settled.add(mark);
    return null;
  };
  for (const { mark } of columns) {
    const marks = circleFrom(mark, []);
    if (marks !== null) return [{ kind: "circular", marks }];
  }
  return [];
}
