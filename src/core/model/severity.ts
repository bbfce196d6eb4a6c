/** error: contradicts itself. warning: has to be asked. info: a remark on form. */
export type Severity = "error" | "warning" | "info";
