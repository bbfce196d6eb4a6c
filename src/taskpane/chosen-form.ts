import { coverageForm } from "../core/appendix/coverage-form";
import type { Form } from "../core/appendix/form";
import { formById, formFiles } from "../core/appendix/forms";
import type { FormChoice } from "./state/appendix";

/** Forms that one period fills; those with columns of the period before need a comparison. */
export const formsOfOnePeriod: readonly Form[] = formFiles.filter(({ blocks }) =>
  blocks.every(({ columns }) => columns.every(({ match }) => match?.kind !== "previous")),
);

export const chosenForm = ({ formId }: Pick<FormChoice, "formId">): Form =>
  formById(formId) ?? coverageForm;
