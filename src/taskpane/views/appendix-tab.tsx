import { useMemo } from "preact/hooks";
import { coverageForm } from "../../core/appendix/coverage-form";
import { titleLines } from "../../core/appendix/title";
import { appendixInput, chosenUnits } from "../appendix-input";
import { chosenTable, type AppendixState } from "../state/appendix";
import { BuildStep } from "./build-step";
import { TitleStep } from "./title-step";
import { UnitsStep } from "./units-step";

interface Props {
  readonly appendix: AppendixState;
  readonly writing: boolean;
  readonly hidden: boolean;
}

/** Lập phụ lục: three steps on one scroll. */
export function AppendixTab({ appendix, writing, hidden }: Props) {
  const { list, source, title } = appendix;
  const table = chosenTable(appendix);
  const input = useMemo(() => {
    const units = chosenUnits(appendix);
    return units === null ? null : appendixInput(units, title, []);
  }, [list, source, table, title]);
  return (
    <section id="appendix-panel" role="tabpanel" aria-labelledby="appendix-tab" hidden={hidden}>
      <UnitsStep appendix={appendix} />
      <TitleStep
        title={title}
        source={source}
        lines={titleLines(coverageForm, input === null ? title : input.title)}
      />
      <BuildStep appendix={appendix} input={input} writing={writing} />
    </section>
  );
}
