import { useMemo } from "preact/hooks";
import { titleLines } from "../../core/appendix/title";
import type { Settings } from "../../core/settings/settings";
import { appendixInput, isOfForm } from "../appendix-input";
import { chosenForm } from "../chosen-form";
import { chosenUnits } from "../chosen-units";
import { chosenTable, type AppendixState } from "../state/appendix";
import { BuildStep } from "./build-step";
import { FormSelect } from "./form-select";
import { TitleStep } from "./title-step";
import { UnitsStep } from "./units-step";

export interface AppendixFlowProps {
  readonly appendix: AppendixState;
  readonly settings: Settings;
  readonly writing: boolean;
}

/** Lập phụ lục: three steps on one scroll. */
export function AppendixFlow({ appendix, settings, writing }: AppendixFlowProps) {
  const { list, source, title } = appendix;
  const { formId } = appendix.form;
  const table = chosenTable(appendix);
  const form = useMemo(() => chosenForm({ formId }), [formId]);
  const input = useMemo(() => {
    const units = chosenUnits(appendix);
    return units === null ? null : appendixInput(form, units, title, []);
  }, [form, list, source, table, title]);
  const takesUnitsOnly = source === "table" && table !== null && !isOfForm(form, table);
  return (
    <>
      <UnitsStep appendix={appendix} />
      <TitleStep
        title={title}
        keepsTitle={source === "table" && !takesUnitsOnly}
        lines={titleLines(form, input === null ? title : input.title)}
      >
        <FormSelect form={form} takesUnitsOnly={takesUnitsOnly} />
      </TitleStep>
      <BuildStep appendix={appendix} settings={settings} input={input} writing={writing} />
    </>
  );
}
