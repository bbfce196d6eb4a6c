import type { Form } from "../../core/appendix/form";
import { coverageForm } from "../../core/appendix/coverage-form";
import { formById } from "../../core/appendix/forms";
import type { MergeState } from "./state";

/** The form that was chosen, of the insurance that was chosen. */
export const formOf = ({ formId, subject }: Pick<MergeState, "formId" | "subject">): Form =>
  formById(formId, subject ?? undefined) ?? coverageForm;
