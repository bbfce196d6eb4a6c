import { useMemo } from "preact/hooks";
import { coverageForm } from "../../core/appendix/coverage-form";
import type { AppendixInput } from "../../core/appendix/form";
import { layoutAppendix } from "../../core/appendix/layout-appendix";
import type { AppendixState } from "../state/appendix";
import { usePane } from "./context";
import { Preview } from "./preview";
import { Problem } from "./problem";
import { Step } from "./step";

/** A page holds about as many rows; more would only be clipped. */
const previewedUnits = 12;

interface Props {
  readonly appendix: AppendixState;
  /** What would be built now; null while there is no unit. */
  readonly input: AppendixInput | null;
  readonly writing: boolean;
}

/** Step 3: the sheet as it will be, and the button that adds it. */
export function BuildStep({ appendix, input, writing }: Props) {
  const { words, send } = usePane();
  const { build } = words.pane;
  const layout = useMemo(
    () =>
      input === null
        ? null
        : layoutAppendix(coverageForm, { ...input, units: input.units.slice(0, previewedUnits) }),
    [input],
  );
  return (
    <Step number={3} title={build.preview}>
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
