import type { UnmatchedColumn } from "../../core/consolidate/consolidation";
import { columnName } from "./column-name";
import { useMerge } from "./context";
import { formOf } from "./form-of";
import { ItemHead } from "./item-head";
import { Place } from "./place";
import type { MergeState } from "./state";

interface Props {
  readonly column: UnmatchedColumn;
  readonly state: MergeState;
}

/** A heading the form does not know: it may be one of the form's columns by another name. */
export function ColumnItem({ column: { heading, tables, file, cell }, state }: Props) {
  const { words, send } = useMerge();
  const say = words.pane.review.column;
  const form = formOf(state);
  const marks = form.blocks.flatMap(({ columns }) =>
    columns.filter(({ typed }) => typed).map(({ mark }) => mark),
  );
  return (
    <>
      <ItemHead icon="info" text={say.asks(heading)} />
      <p class="aside">
        {say.seen(tables)} <Place file={file} cell={cell} />
      </p>
      <label class="field">
        {say.use}
        <select
          value={state.decisions.columns.get(heading) ?? ""}
          onChange={({ currentTarget: { value } }) =>
            send({ kind: "columnChosen", heading, mark: value === "" ? null : value })
          }
        >
          <option value="">{say.none}</option>
          {marks.map((mark) => (
            <option key={mark} value={mark}>
              {say.option(mark, columnName(form, mark))}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
