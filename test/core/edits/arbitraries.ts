import fc from "fast-check";
import { blockAt } from "../../../src/core/edits/cells";
import { emptySheet, stateOf, type WorkbookState } from "../../../src/core/edits/state";
import { withBlock } from "../../../src/core/edits/write";
import type { Content } from "../../../src/core/model/content";
import type { CellBlock, Edit, Mark } from "../../../src/core/model/edit";
import type { SheetLayout } from "../../../src/core/model/layout";
import { rangeRef, type RangeRef } from "../../../src/core/model/reference";
import type { Sheet } from "../../../src/core/model/workbook";

export const hostileTexts = [
  "=1+1",
  "+x",
  "-x",
  "@x",
  "'quoted",
  "\t=1+1",
  "0123",
  "1/2",
  "2024-06-30",
  "TRUE",
  "5%",
  "1e5",
  "67.269",
  " 7",
  "#N/A!",
];

const content: fc.Arbitrary<Content> = fc.oneof(
  fc.constantFrom<Content>(null, null, true, 0, 67.269, -5),
  fc.constantFrom<Content>(...hostileTexts),
  fc.constantFrom<Content>({ formula: "=SUM(A1:A3)" }, { formula: "=B2" }),
);

const numberFormat = fc.constantFrom("General", "General", "@", "#,##0", "0.00%");

function block(rowCount: number, columnCount: number): fc.Arbitrary<CellBlock> {
  const grid = <Entry>(entry: fc.Arbitrary<Entry>) =>
    fc.array(fc.array(entry, { minLength: columnCount, maxLength: columnCount }), {
      minLength: rowCount,
      maxLength: rowCount,
    });
  return fc.record({ contents: grid(content), numberFormats: grid(numberFormat) });
}

/** A range of that sheet within its first nine rows and columns, anything in it. */
const rangeOn = (sheet: string): fc.Arbitrary<RangeRef> =>
  fc
    .tuple(fc.nat(5), fc.nat(5), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .map(([row, column, rows, columns]) => rangeRef(sheet, row, column, rows, columns));

const names = ["Biểu 1", "Biểu 2"];

const sheetNamed = (name: string): fc.Arbitrary<Sheet> =>
  rangeOn(name).chain((range) =>
    block(range.rowCount, range.columnCount).map((cells) =>
      withBlock(emptySheet(name), range, cells),
    ),
  );

/** Two sheets with anything on them. */
export const anyState: fc.Arbitrary<WorkbookState> = fc
  .tuple(...names.map(sheetNamed))
  .map((sheets) => stateOf({ sheets, sheetNames: names, activeSheet: "Biểu 1", selection: null }));

export function layoutNamed(
  name: string,
  contents: SheetLayout["contents"] = [["Đơn vị", { formula: "=1+1" }]],
): SheetLayout {
  return {
    name,
    contents,
    numberFormats: contents.map((row) => row.map(() => "General")),
    fontName: "Times New Roman",
    fontSize: 12,
    merges: [],
    styles: [],
    columnWidths: (contents[0] ?? []).map(() => 10),
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: { first: 0, last: 0 },
    },
  };
}

const marks: fc.Arbitrary<readonly Mark[]> = fc.array(
  fc.record({
    range: fc.constantFrom(...names).chain(rangeOn),
    severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
  }),
  { maxLength: 4 },
);

/** One step a user may ask for; made into an edit of the state it meets. */
export type Step =
  | { readonly kind: "write"; readonly range: RangeRef; readonly after: CellBlock }
  | { readonly kind: "sheet"; readonly layout: SheetLayout }
  | { readonly kind: "mark"; readonly marks: readonly Mark[] };

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc
    .constantFrom(...names)
    .chain(rangeOn)
    .chain((range) =>
      block(range.rowCount, range.columnCount).map((after): Step => ({
        kind: "write",
        range,
        after,
      })),
    ),
  fc.constantFrom("Phụ lục", "Phụ lục (2)", "Phụ lục (3)").chain((name) =>
    block(2, 3).map(({ contents }): Step => ({
      kind: "sheet",
      layout: layoutNamed(name, contents),
    })),
  ),
  marks.map((list): Step => ({ kind: "mark", marks: list })),
);

/** The edit of a step that starts from what `state` really shows; null when nothing is left to do. */
export function editOf(state: WorkbookState, step: Step): Edit | null {
  switch (step.kind) {
    case "write": {
      const sheet = state.workbook.sheets.find(({ name }) => name === step.range.sheet);
      if (sheet === undefined) return null;
      return { ...step, kind: "setCells", before: blockAt(sheet, step.range) };
    }
    case "sheet":
      if (state.workbook.sheetNames.includes(step.layout.name)) return null;
      return { kind: "addSheet", layout: step.layout };
    case "mark": {
      const standing = new Set(state.marks.map((mark) => JSON.stringify(mark)));
      return {
        kind: "addMarks",
        marks: step.marks.filter((mark) => !standing.has(JSON.stringify(mark))),
      };
    }
  }
}
