import { useMerge } from "./context";
import type { OfferedSheet } from "./state";

interface Props {
  readonly sheets: readonly OfferedSheet[];
  readonly taken: ReadonlySet<string>;
}

/** Sheets of the open workbook that have tables, to be ticked. */
export function SheetChoice({ sheets, taken }: Props) {
  const { words, send } = useMerge();
  return (
    <fieldset class="sheet-choice">
      <legend>{words.pane.files.offered}</legend>
      {sheets.map(({ name }) => (
        <label key={name} class="check">
          <input
            type="checkbox"
            checked={taken.has(name)}
            onChange={() => send({ kind: "sheetToggled", name })}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
