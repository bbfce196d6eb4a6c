import type { Trouble } from "./trouble";

/** The floor of manifest.xml. */
const floor = "1.9";

/** What Office.onReady tells: names, although its types say numbers; outside Office both are null. */
export interface Ready {
  readonly host: unknown;
  readonly platform: unknown;
}

/** What of Office.context.requirements is asked. */
interface Requirements {
  isSetSupported(name: string, version: string): boolean;
}

/**
 * What keeps the pane from working in the program it was opened in, or null. The manifest says the
 * same to Office; a page opened past the manifest has to say it itself.
 */
export function hostTrouble(
  { host, platform }: Ready,
  requirements: Requirements | undefined,
): Trouble | null {
  if (!host) return { kind: "noOffice" };
  if (host !== "Excel") return { kind: "notExcel", host: String(host) };
  if (requirements?.isSetSupported("ExcelApi", floor)) return null;
  return { kind: "tooOld", isPhone: platform === "iOS" || platform === "Android" };
}
