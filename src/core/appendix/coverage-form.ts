import type { Form } from "./form";
import coverage from "./forms/coverage.json";

/** The standard appendix of coverage and targets: sixteen columns in five blocks. */
export const coverageForm: Form = coverage;
