import { BuildBar } from "./build-bar";
import { FilesStep } from "./files-step";
import { FormStep } from "./form-step";
import { ReviewStep } from "./review-step";
import type { MergeState } from "./state";
import { UnitsStep } from "./units-step";

/** Many units' tables brought to one appendix: four steps on one scroll. */
export const UnitsTask = ({ state }: { readonly state: MergeState }) => (
  <>
    <FilesStep state={state} />
    <UnitsStep state={state} />
    <FormStep state={state} />
    <ReviewStep state={state} />
    <BuildBar state={state} />
  </>
);
