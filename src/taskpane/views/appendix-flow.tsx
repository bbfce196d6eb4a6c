import { useMemo } from "preact/hooks";
import { coverageForm } from "../../core/appendix/coverage-form";
import { titleLines } from "../../core/appendix/title";
import { appendixInput } from "../appendix-input";
import { chosenUnits } from "../chosen-units";
import { chosenTable, type AppendixState } from "../state/appendix";
import { BuildStep } from "./build-step";
import { TitleStep } from "./title-step";
import { UnitsStep } from "./units-step";

export interface AppendixFlowProps {
  readonly appendix: AppendixState;
  readonly writing: boolean;
}

/** Lập phụ lục: three steps on one scroll. */
export function AppendixFlow({ appendix, writing }: AppendixFlowProps) {
  const { list, source, title } = appendix;
  const table = chosenTable(appendix);
  const input = useMemo(() => {
    const units = chosenUnits(appendix);
    return units === null ? null : appendixInput(units, title, []);
  }, [list, source, table, title]);
  return (
    <>
      <UnitsStep appendix={appendix} />
      <TitleStep
        title={title}
        source={source}
        lines={titleLines(coverageForm, input === null ? title : input.title)}
      />
      <BuildStep appendix={appendix} input={input} writing={writing} />
    </>
  );
}
