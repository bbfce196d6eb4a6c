import type { SheetLayout } from "../../core/model/layout";
import { usePane } from "./context";
import { Paper } from "./paper";

interface Props {
  readonly layout: SheetLayout;
  readonly unitCount: number;
  readonly hiddenUnits: number;
}

/** A miniature of the sheet, with what it cannot show in words below it. */
export function Preview({ layout, unitCount, hiddenUnits }: Props) {
  const { build } = usePane().words.pane;
  return (
    <figure class="preview">
      <Paper layout={layout} />
      <figcaption class="aside">
        {build.previewCaption(layout.name, unitCount)}
        {hiddenUnits > 0 && ` ${build.previewRest(hiddenUnits)}`}
        <br />
        {build.previewFormula}
      </figcaption>
    </figure>
  );
}
