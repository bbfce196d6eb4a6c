import * as v from "valibot";
import type { Expected } from "../core/appendix/form-problem";

/*
 * The shape of a form's file. The message of every check is what the field should have held; the
 * bounds keep a form from elsewhere within what a sheet of paper, and every program, can hold.
 */

const expect = (expected: Expected): Expected => expected;

const text = v.pipe(
  v.string(expect("text")),
  v.trim(),
  v.minLength(1, expect("text")),
  v.maxLength(300, expect("text")),
);
const mark = v.pipe(v.string(expect("mark")), v.regex(/^[A-Za-z0-9]{1,4}$/, expect("mark")));
const width = v.pipe(
  v.number(expect("width")),
  v.minValue(3, expect("width")),
  v.maxValue(80, expect("width")),
);
const height = v.pipe(
  v.number(expect("height")),
  v.minValue(10, expect("height")),
  v.maxValue(400, expect("height")),
);
const numberFormat = v.pipe(
  v.string(expect("numberFormat")),
  v.regex(/^(?:General|[-#0,.%; ()+]{1,60})$/, expect("numberFormat")),
);
const formula = v.pipe(v.string(expect("text")), v.maxLength(500, expect("text")));

const list = <Item extends v.GenericSchema>(item: Item, least: number, most: number) =>
  v.pipe(
    v.array(item, expect("list")),
    v.minLength(least, expect("list")),
    v.maxLength(most, expect("list")),
  );

const object = <Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, expect("object"));

const block = v.picklist(
  ["compulsory", "voluntary", "health", "unemployment", "coverage", "other"],
  expect("block"),
);
const measure = v.picklist(
  ["target", "actual", "attainment", "population", "targetRate", "insured", "coverage", "other"],
  expect("measure"),
);
const words = list(text, 1, 20);

const match = v.variant(
  "kind",
  [
    object({ kind: v.literal("measure"), block, measure }),
    object({ kind: v.literal("previous"), block, measure, words }),
    object({ kind: v.literal("heading"), words }),
  ],
  expect("match"),
);

const pace = object({ kind: v.literal("pace") });
const otherColumn = object({ kind: v.literal("column"), mark });
const goal = v.variant("kind", [pace, otherColumn], expect("goal"));
const line = v.variant(
  "kind",
  [
    object({ kind: v.literal("full"), name: text }),
    object({ kind: v.literal("pace"), name: text }),
    otherColumn,
  ],
  expect("line"),
);

const labelColumn = { heading: text, mark, width };

const column = object({
  ...labelColumn,
  match: v.exactOptional(match),
  numberFormat,
  typed: v.boolean(expect("yesNo")),
  formula: v.exactOptional(formula),
  totalFormula: v.exactOptional(formula),
  total: v.picklist(["sum", "formula", "typed", "blank"], expect("total")),
  goal: v.exactOptional(goal),
});

/** Columns a form may have in all, and blocks, and columns of a block. */
const most = 60;

export const formSchema = object({
  id: v.pipe(v.string(expect("id")), v.regex(/^[a-z0-9-]{1,40}$/, expect("id"))),
  name: text,
  sheetName: text,
  title: list(text, 1, 6),
  unitOfMeasure: text,
  ordinal: object(labelColumn),
  unit: object(labelColumn),
  blocks: list(object({ heading: v.exactOptional(text), columns: list(column, 1, most) }), 1, most),
  remark: v.exactOptional(object(labelColumn)),
  totalLabel: text,
  headingHeights: v.strictTuple([height, height], expect("list")),
  charts: v.exactOptional(
    list(object({ title: text, bars: list(mark, 1, 4), lines: list(line, 0, 3) }), 0, 6),
  ),
  subjects: v.exactOptional(list(object({ block, name: text }), 1, 6)),
});
