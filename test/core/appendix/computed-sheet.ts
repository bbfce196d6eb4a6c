import { isFormula } from "../../../src/core/model/content";
import type { SheetLayout } from "../../../src/core/model/layout";
import type { Sheet } from "../../../src/core/model/workbook";
import type { Computed } from "./compute";

/** A layout as a host reads it back once its formulas are computed. */
export const computedSheet = (
  layout: SheetLayout,
  values: readonly (readonly Computed[])[],
): Sheet => ({
  name: layout.name,
  row: 0,
  column: 0,
  values: values.map((row) => row.map((value) => (value === "" ? null : value))),
  formulas: layout.contents.map((row) =>
    row.map((content) => (isFormula(content) ? content.formula : null)),
  ),
  numberFormats: layout.numberFormats,
});
