import { OfficeError } from "./office-error";

const forbidden = /[:\\/?*[\]]/;

/** Refuses what Excel does not take as a sheet's name. */
export function checkSheetName(name: string): void {
  const isValid =
    name !== "" &&
    name.length <= 31 &&
    !forbidden.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!isValid) throw new OfficeError("InvalidArgument");
}
