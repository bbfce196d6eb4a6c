import { useId } from "preact/hooks";
import { unitsFromText, type DroppedName } from "../../core/appendix/units";
import { usePane } from "./context";

const reasons: readonly DroppedName["reason"][] = ["duplicate", "total", "heading"];

interface Props {
  /** Of the field. */
  readonly id: string;
  /** One unit a line, as typed. */
  readonly list: string;
  /** What was left out of the selection the list was taken from. */
  readonly dropped: readonly DroppedName[];
  readonly doing: "reading" | "other" | null;
  readonly isInvalid: boolean;
  onTyped(list: string): void;
  onSelectionAsked(): void;
}

/** Units typed one a line, or taken from the selected cells and then edited. */
export function UnitList({ id, list, dropped, doing, isInvalid, ...on }: Props) {
  const { words } = usePane();
  const { build } = words.pane;
  const read = unitsFromText(list);
  const leftOut = [...dropped, ...read.dropped];
  const count = useId();
  return (
    <>
      <div class="field-head">
        <label for={id}>{build.list}</label>
        <button type="button" disabled={doing !== null} onClick={() => on.onSelectionAsked()}>
          {doing === "reading" ? build.reading : build.takeSelection}
        </button>
      </div>
      <textarea
        id={id}
        spellcheck={false}
        placeholder={build.listExample}
        value={list}
        aria-invalid={isInvalid}
        aria-describedby={count}
        onInput={(event) => on.onTyped(event.currentTarget.value)}
      />
      <p class="aside" id={count}>
        {build.unitCount(read.names.length)}
        {reasons.map((reason) => {
          const names = leftOut.filter((name) => name.reason === reason);
          return names.length > 0 && ` ${words.appendix.dropped(reason, names)}`;
        })}
      </p>
    </>
  );
}
