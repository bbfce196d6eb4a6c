import { useMemo } from "preact/hooks";
import type { AppendixInput } from "../../core/appendix/form";
import { monthsElapsed } from "../../core/appendix/months-elapsed";
import type { Settings } from "../../core/settings/settings";
import { appendixWords } from "../appendix-words";
import { layoutChosen } from "../layout-chosen";
import type { AppendixState } from "../state/appendix";
import { usePane } from "./context";
import { LookChoice } from "./look-choice";
import { Preview } from "./preview";
import { Problem } from "./problem";
import { Step } from "./step";

/** A page holds about as many rows; more would only be clipped. */
const previewedUnits = 12;

interface Props {
  readonly appendix: AppendixState;
  readonly settings: Settings;
  /** What would be built now; null while there is no unit. */
  readonly input: AppendixInput | null;
  readonly writing: boolean;
}

/** Step 3: the sheet as it will be, but for its charts, and the button that adds it. */
export function BuildStep({ appendix, settings, input, writing }: Props) {
  const { words, send } = usePane();
  const { build } = words.pane;
  const { form, title } = appendix;
  const { notes } = appendixWords[words.language];
  const layout = useMemo(
    () =>
      input === null
        ? null
        : layoutChosen(
            { ...form, withCharts: false },
            { ...input, units: input.units.slice(0, previewedUnits) },
            settings,
            notes,
          ),
    [form, input, settings, notes],
  );
  return (
    <Step number={3} title={build.preview}>
      <LookChoice choice={form} months={monthsElapsed(input?.title ?? title)} />
      {input === null || layout === null ? (
        <p class="aside">{build.previewEmpty}</p>
      ) : (
        <Preview
          layout={layout}
          unitCount={input.units.length}
          hiddenUnits={Math.max(0, input.units.length - previewedUnits)}
        />
      )}
      {appendix.problem?.kind === "host" && <Problem problem={appendix.problem} />}
      <button
        type="button"
        class="primary wide"
        disabled={writing || appendix.doing !== null}
        onClick={() => {
          send({ kind: "buildAsked" });
          if (input === null) document.getElementById("units")?.focus();
        }}
      >
        {appendix.doing === "building" ? build.building : build.build}
      </button>
    </Step>
  );
}
