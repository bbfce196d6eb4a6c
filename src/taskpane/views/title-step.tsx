import type { ComponentChildren } from "preact";
import type { TitleFields as Title } from "../../core/appendix/form";
import { usePane } from "./context";
import { Step } from "./step";
import { TitleFields } from "./title-fields";

interface Props {
  readonly title: Title;
  /** Whether the table that is laid out anew has one, where none is entered. */
  readonly keepsTitle: boolean;
  /** The lines as they will be printed. */
  readonly lines: readonly string[];
  readonly children: ComponentChildren;
}

/** Step 2: which form it is, as the children ask, and the lines above the table. */
export function TitleStep({ title, keepsTitle, lines, children }: Props) {
  const { words, send } = usePane();
  const { build } = words.pane;
  return (
    <Step number={2} title={build.heading}>
      {children}
      <TitleFields
        title={title}
        lines={lines}
        onTyped={(field, text) => send({ kind: "titleTyped", field, text })}
      />
      <p class="aside">{keepsTitle ? build.keepsTitle : build.blankFields}</p>
    </Step>
  );
}
