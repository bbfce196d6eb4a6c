import type { TitleFields as Title } from "../../core/appendix/form";
import type { UnitSource } from "../state/appendix";
import { usePane } from "./context";
import { Step } from "./step";
import { TitleFields } from "./title-fields";

interface Props {
  readonly title: Title;
  readonly source: UnitSource;
  /** The lines as they will be printed. */
  readonly lines: readonly string[];
}

/** Step 2: the lines above the table. */
export function TitleStep({ title, source, lines }: Props) {
  const { words, send } = usePane();
  const { build } = words.pane;
  return (
    <Step number={2} title={build.heading}>
      <TitleFields
        title={title}
        lines={lines}
        onTyped={(field, text) => send({ kind: "titleTyped", field, text })}
      />
      <p class="aside">{source === "table" ? build.keepsTitle : build.blankFields}</p>
    </Step>
  );
}
