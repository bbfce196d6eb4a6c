import axe, { type AxeResults } from "axe-core";
import type { OfficePage } from "./office-page";

/** The workbench's first sheet: the printed sample. */
export const printed = "Phụ lục như in";

/** Where its contradictions stand. */
export const errors: readonly string[] = [
  ...["J14", "Q14"],
  ...["K9", "K10", "K11", "K12"],
  ...["R8", "R9", "R11"],
  "P10",
  ...["F14", "J9", "Q9", "J10", "Q10", "P7", "P9"],
].sort();

export async function check({ pane }: OfficePage): Promise<void> {
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).click();
  await pane.locator(".summary").waitFor();
}

export async function openCauses({ pane }: OfficePage): Promise<void> {
  const closed = pane.locator(".cause > [aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Addresses of the listed findings of a severity, those beneath causes included. */
export async function listed(
  office: OfficePage,
  severity: "error" | "warning" | "info",
): Promise<readonly string[]> {
  await openCauses(office);
  const findings = office.pane.locator(`details.severity.${severity} [data-entry] .cell`);
  return (await findings.allTextContents()).map((cell) => cell.trim()).sort();
}

/** What axe would change in the pane. */
export async function violations({ pane }: OfficePage): Promise<readonly string[]> {
  await pane.evaluate(axe.source);
  const found = await pane.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.violations.map(({ id }) => id);
}
