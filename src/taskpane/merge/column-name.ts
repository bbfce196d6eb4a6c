import type { Form } from "../../core/appendix/form";

/** A column of a form as it is called: its block's heading and its own. */
export function columnName(form: Form, mark: string): string {
  for (const { heading: block, columns } of form.blocks) {
    const column = columns.find((one) => one.mark === mark);
    if (column === undefined) continue;
    return block === undefined ? column.heading : `${block} – ${column.heading}`;
  }
  return mark;
}
